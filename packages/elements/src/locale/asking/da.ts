import type { AskingMessages } from './asking-messages.js';

/** Danish. */
export const asking: AskingMessages = {
  loading: 'Indlæser…',
  failures: {
    'not-found': 'Indholdet blev ikke fundet. Det kan være flyttet eller have fået nyt navn.',
    'not-json': 'Det, der kom tilbage, er ikke Kundskap-indhold; måske skal du logge ind igen.',
    'newer-version': 'Indholdet er lavet til en nyere version af Kundskap, end denne side har.',
    malformed: 'Indholdet er beskadiget og kan ikke vises.',
    offline: 'Indholdet kunne ikke hentes. Tjek din forbindelse.',
  },
  retry: 'Prøv igen',
  notKept: 'Det, du laver, gemmes kun, så længe denne side er åben.',
  restored: 'Gendannet: du fortsætter, hvor du slap.',
  startOver: 'Start forfra',
  tryAgain: 'Prøv igen',
  revised: 'Ændret siden sidst, så dette starter forfra:',

  itemOf: (position, total) => `Spørgsmål ${position} af ${total}`,
  check: 'Tjek',
  next: 'Næste',
  previous: 'Forrige',
  skip: 'Spring over indtil videre',
  finish: 'Afslut',
  handedIn: 'Dine svar er afleveret.',
  hint: 'Hint',
  showHint: (shown, total) => (total === 1 ? 'Vis et hint' : `Vis hint ${shown + 1} af ${total}`),
  brokenItem: 'Dette spørgsmål kan ikke vises. Resten af quizzen virker.',

  pickOne: 'Vælg ét svar',
  pickMany: 'Vælg alle, der passer',
  picked: (count) => `${count} valgt`,
};
