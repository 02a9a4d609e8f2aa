import { formats, type Messages } from './messages.js';

const f = formats('da');

export const da: Messages = {
  skipToContent: 'Spring til indholdet',
  language: 'Sprog',
  theme: 'Tema',
  themes: { system: 'System', light: 'Lyst', dark: 'Mørkt' },
  keptHere: 'Det, du laver her, bliver i denne browser.',

  library: 'Bibliotek',
  heading: 'God service kan øves.',
  lead: 'Læs en kort lektion, prøv den af i en samtale med en kunde, og test så dig selv – hver gang får du at vide hvorfor.',
  kinds: { lesson: 'Lektion', scenario: 'Samtale', quiz: 'Quiz' },
  minutes: (count) => `Cirka ${f.minutes(count)}`,
  trains: 'Det øver du',
  doneOf: (done, total) => `${done} af ${total} færdige`,

  notBegun: 'Ikke påbegyndt',
  open: 'I gang',
  read: 'Læst',
  done: (share) => `Færdig · ${f.percent(share)}`,
  passed: (share) => `Bestået · ${f.percent(share)}`,
  notPassed: (share) => `Ikke bestået endnu · ${f.percent(share)}`,

  youAreHere: 'Du er her',
  inThisModule: 'I dette modul',
  next: 'Næste',
  backToLibrary: 'Tilbage til biblioteket',
  playerFailed: 'Indholdet kunne ikke indlæses. Tjek din internetforbindelse.',
  retry: 'Prøv igen',

  notFound: 'Her er ikke noget',
  notFoundText:
    'Adressen fører ikke til nogen side i biblioteket. Måske er siden flyttet, eller også er der en slåfejl i adressen.',
};
