import { asking } from './asking/sv.js';
import { marking } from './marking/sv.js';
import type { Messages } from './messages.js';

const f = marking.formats;

/** Swedish. */
export const messages: Messages = {
  ...asking,
  ...marking,

  report: 'Din rapport',
  passed: 'Godkänd',
  notPassed: 'Inte godkänd ännu',
  passMark: (share) => `${f.percent(share)} krävs för godkänt`,
  time: 'Tid',
  competencies: 'Kompetenser',
  notAssessed: 'Inte bedömd',
  competencyLevel: (share) =>
    share >= 0.85 ? 'Stark' : share >= 0.6 ? 'På god väg' : 'Behöver övas',
  opportunities: (count) =>
    f.plural(count, { one: 'ett tillfälle', other: `${f.number(count)} tillfällen` }),
  itemByItem: 'Fråga för fråga',
  yourResponse: 'Ditt svar',
  noResponse: 'Inget svar',
  hintsUsed: (count) =>
    f.plural(count, { one: 'en ledtråd använd', other: `${count} ledtrådar använda` }),

  begin: 'Starta samtalet',
  you: 'Du',
  customer: 'Kund',
  conversation: 'Samtal',
  replies: 'Vad gör du?',
  continue: 'Fortsätt',
  mood: 'Humör',
  moods: ['Upprörd', 'Spänd', 'Avvaktande', 'Lugn', 'Nöjd'],
  verdicts: { success: 'Det gick bra', partial: 'Det gick delvis bra', fail: 'Det gick illa' },
  takeaway: 'Kom ihåg',
  debrief: 'Tillbakablick',
  decisionOf: (position, total) => `Beslut ${position} av ${total}`,
  youSaid: 'Du valde',
  whatHappened: 'Vad som hände',
  feedback: 'Återkoppling',
  bestChoice: 'Det fanns inget bättre val.',
  betterChoice: 'Bättre',
  why: 'Varför',
  gain: (competency, value) => `${competency} ${f.signed(value)}`,
  noGain: 'Inga poäng',
  tryAgainFromHere: 'Försök igen härifrån',
  rewinds: (count) =>
    f.plural(count, {
      one: 'gick tillbaka en gång',
      other: `gick tillbaka ${f.number(count)} gånger`,
    }),
  goOn: 'Gå vidare',
  readAloud: 'Läs upp',
  noVoice: 'Enheten har ingen röst för det här språket.',
  changed:
    'Samtalet har ändrats sedan du var här senast. Du fortsätter från det sista steget som fortfarande stämmer.',
  showBest: 'Visa det bästa samtalet',
  bestConversation: 'Det bästa samtalet',
};
