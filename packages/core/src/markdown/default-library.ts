import type { Library } from '../model/library.js';

const competencies = [
  'attentiveness',
  'listening',
  'approachability',
  'timeliness',
  'reliability',
  'personalisation',
  'flexibility',
  'informed',
  'resolution',
  'follow-up',
  'beyond',
];

/** What a loose file may name: the eleven competencies, and any claim. */
export const defaultLibrary: Library = {
  languages: ['en'],
  competencies: Object.fromEntries(competencies.map((id) => [id, { label: {} }])),
  contexts: {},
  modules: {},
  claims: {},
};
