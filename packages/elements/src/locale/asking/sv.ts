import { pluralOf } from '../plural.js';
import type { AskingMessages } from './asking-messages.js';

const plural = pluralOf('sv');

/** Swedish. */
export const asking: AskingMessages = {
  loading: 'Laddar…',
  failures: {
    'not-found': 'Innehållet hittades inte. Det kan ha flyttats eller bytt namn.',
    'not-json': 'Det som kom tillbaka är inte Kundskap-innehåll; du kanske behöver logga in igen.',
    'newer-version': 'Innehållet är gjort för en nyare version av Kundskap än den här sidan har.',
    malformed: 'Innehållet är skadat och kan inte visas.',
    offline: 'Innehållet kunde inte laddas. Kontrollera din anslutning.',
  },
  retry: 'Försök igen',
  notKept: 'Det du gör sparas bara så länge den här sidan är öppen.',
  restored: 'Återställt: du fortsätter där du var.',
  startOver: 'Börja om',
  tryAgain: 'Försök igen',
  revised: 'Ändrat sedan sist, så det här börjar om:',

  itemOf: (position, total) => `Fråga ${position} av ${total}`,
  check: 'Kontrollera',
  next: 'Nästa',
  previous: 'Föregående',
  skip: 'Hoppa över så länge',
  finish: 'Avsluta',
  handedIn: 'Dina svar har lämnats in.',
  hint: 'Ledtråd',
  showHint: (shown, total) =>
    total === 1 ? 'Visa en ledtråd' : `Visa ledtråd ${shown + 1} av ${total}`,
  brokenItem: 'Den här frågan kan inte visas. Resten av quizet fungerar.',

  pickOne: 'Välj ett svar',
  pickMany: 'Välj alla som stämmer',
  picked: (count) => `${count} ${plural(count, { one: 'vald', other: 'valda' })}`,
};
