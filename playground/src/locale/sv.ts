import { formats, type Messages } from './messages.js';

const f = formats('sv');

export const sv: Messages = {
  skipToContent: 'Hoppa till innehållet',
  language: 'Språk',
  theme: 'Tema',
  themes: { system: 'System', light: 'Ljust', dark: 'Mörkt' },
  keptHere: 'Det du gör här stannar i den här webbläsaren.',

  library: 'Bibliotek',
  heading: 'Övning ger god service.',
  lead: 'Läs en kort lektion, prova den i ett samtal med en kund och testa sedan dig själv – varje gång får du veta varför.',
  kinds: { lesson: 'Lektion', scenario: 'Samtal', quiz: 'Quiz' },
  minutes: (count) => `Cirka ${f.minutes(count)}`,
  trains: 'Det här övar du',
  doneOf: (done, total) => `${done} av ${total} klara`,

  notBegun: 'Kvar att göra',
  open: 'Pågår',
  read: 'Läst',
  done: (share) => `Klart · ${f.percent(share)}`,
  passed: (share) => `Godkänt · ${f.percent(share)}`,
  notPassed: (share) => `Inte godkänt än · ${f.percent(share)}`,

  youAreHere: 'Du är här',
  inThisModule: 'I den här modulen',
  next: 'Härnäst',
  backToLibrary: 'Tillbaka till biblioteket',
  playerFailed: 'Det gick inte att ladda innehållet. Kontrollera din uppkoppling.',
  retry: 'Försök igen',

  notFound: 'Här finns ingenting',
  notFoundText:
    'Adressen leder inte till någon sida i biblioteket. Sidan kan ha flyttats, eller så har det blivit ett skrivfel.',
};
