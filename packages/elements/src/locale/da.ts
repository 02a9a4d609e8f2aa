import { asking } from './asking/da.js';
import { marking } from './marking/da.js';
import type { Messages } from './messages.js';

const f = marking.formats;

/** Danish. */
export const messages: Messages = {
  ...asking,
  ...marking,

  report: 'Din rapport',
  passed: 'Bestået',
  notPassed: 'Ikke bestået endnu',
  passMark: (share) => `${f.percent(share)} kræves for at bestå`,
  time: 'Tid',
  competencies: 'Kompetencer',
  notAssessed: 'Ikke vurderet',
  competencyLevel: (share) => (share >= 0.85 ? 'Stærk' : share >= 0.6 ? 'På vej' : 'Skal øves'),
  opportunities: (count) =>
    f.plural(count, { one: 'én lejlighed', other: `${f.number(count)} lejligheder` }),
  itemByItem: 'Spørgsmål for spørgsmål',
  yourResponse: 'Dit svar',
  noResponse: 'Intet svar',
  hintsUsed: (count) => `${count} hint brugt`,

  begin: 'Start samtalen',
  you: 'Dig',
  customer: 'Kunde',
  conversation: 'Samtale',
  replies: 'Hvad gør du?',
  continue: 'Fortsæt',
  mood: 'Humør',
  moods: ['Oprørt', 'Anspændt', 'Afventende', 'Rolig', 'Tilfreds'],
  verdicts: { success: 'Det gik godt', partial: 'Det gik delvist godt', fail: 'Det gik skidt' },
  takeaway: 'Husk',
  debrief: 'Tilbageblik',
  decisionOf: (position, total) => `Beslutning ${position} af ${total}`,
  youSaid: 'Du valgte',
  whatHappened: 'Hvad der skete',
  feedback: 'Feedback',
  bestChoice: 'Der var ikke noget bedre valg.',
  betterChoice: 'Bedre',
  why: 'Hvorfor',
  gain: (competency, value) => `${competency} ${f.signed(value)}`,
  noGain: 'Ingen point',
  tryAgainFromHere: 'Prøv igen herfra',
  rewinds: (count) =>
    f.plural(count, { one: 'gik tilbage én gang', other: `gik tilbage ${f.number(count)} gange` }),
  goOn: 'Gå videre',
  readAloud: 'Læs højt',
  noVoice: 'Enheden har ingen stemme til dette sprog.',
  changed:
    'Samtalen er blevet ændret, siden du var her sidst. Du fortsætter fra det sidste trin, der stadig passer.',
  showBest: 'Vis den bedste samtale',
  bestConversation: 'Den bedste samtale',
};
