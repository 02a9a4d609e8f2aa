import type {
  BuiltDocument,
  Inline,
  Paragraph,
  ScenarioDocument,
  ScenarioKey,
  Speech,
} from '@kundskap/core';

/** The languages of {@link lamp}. */
export const lampLanguages = ['en', 'sv', 'pl', 'da'] as const;

type LampLanguage = (typeof lampLanguages)[number];

/**
 * A short scenario in four languages: five scenes, two endings, a mood, a guarded choice and
 * paragraph, and a scene that only continues. Its best path is `ask`, `swap`: 4 points.
 */
export function lamp(lang: LampLanguage = 'en'): BuiltDocument & {
  readonly document: ScenarioDocument;
  readonly key: ScenarioKey;
} {
  const w = words[lang];
  return {
    version: 1,
    languages: lampLanguages,
    document: {
      id: 'complaints/lamp',
      kind: 'scenario',
      lang,
      title: w.title,
      introduction: [paragraph(w.introduction)],
      competencies: ['listening', 'resolution'],
      sources: [],
      pass: 0.7,
      start: 'door',
      variables: { patience: { min: 0, max: 2, initial: 1 } },
      mood: 'patience',
      scenes: [
        {
          ...scene('door', w.door),
          content: [paragraph(w.box), speech(w.customer, w.broken)],
          choices: [
            choice('ask', w.ask, 'story', 1),
            choice('receipt', w.receipt, 'story', -1),
            choice('phone', w.phone, 'lost', 0),
          ],
        },
        {
          ...scene('story', w.story),
          content: [
            speech(w.customer, w.dark),
            { ...paragraph(w.sighs), when: compare('patience', '<', 1) },
          ],
          choices: [
            choice('swap', w.swap, 'stockroom', 1),
            { ...choice('joke', w.joke, 'story', 0), when: compare('patience', '>=', 2) },
            choice('rules', w.rules, 'lost', -1),
          ],
        },
        {
          ...scene('stockroom', w.stockroom),
          content: [paragraph(w.fetch)],
          next: { text: [w.goBack], to: 'fixed' },
        },
        {
          ...scene('fixed', w.fixed),
          content: [speech(w.customer, w.thanks)],
          end: 'success',
          takeaway: [paragraph(w.rememberFixed)],
        },
        {
          ...scene('lost', w.lost),
          content: [paragraph(w.leaves)],
          end: 'fail',
          takeaway: [paragraph(w.rememberLost)],
        },
      ],
    },
    key: {
      kind: 'scenario',
      choices: {
        door: {
          ask: worth({ listening: 2 }, 4, w.whyAsk),
          receipt: worth({}, 2, w.whyReceipt),
          phone: worth({ listening: -2 }, -2, w.whyPhone),
        },
        story: {
          swap: worth({ resolution: 2 }, 4, w.whySwap),
          joke: worth({}, 4, w.whyJoke),
          rules: worth({ resolution: -2 }, 0, w.whyRules),
        },
      },
      explanations: { story: [paragraph(w.explanation)] },
      range: { min: -2, max: 4, exact: true },
      competencyRanges: {
        listening: { min: -2, max: 2, exact: true },
        resolution: { min: -2, max: 2, exact: true },
      },
    },
  };
}

const en = {
  title: 'The lamp',
  introduction: 'You are alone in the shop.',
  customer: 'Anna Lund',
  door: 'At the door',
  box: 'A woman comes in with a box under her arm.',
  broken: 'I bought this lamp yesterday. It does not work!',
  ask: 'Look up: “Hello! What happened?”',
  receipt: '“Do you have the receipt?”',
  phone: 'Keep writing on your phone',
  story: 'What happened',
  dark: 'I sat in the dark all evening.',
  sighs: 'She sighs and looks at her watch.',
  swap: '“I am sorry. I will fetch you a new one.”',
  joke: '“At least it was cosy.”',
  rules: '“We do not take lamps back.”',
  stockroom: 'In the stockroom',
  fetch: 'You find one, and try it before you carry it out.',
  goBack: 'Go back to her',
  fixed: 'Light',
  thanks: 'That was quick. Thank you!',
  lost: 'The door closes',
  leaves: 'She leaves, and takes her friends with her.',
  rememberFixed: 'Listen first, solve it next.',
  rememberLost: 'The customer in front of you comes first.',
  whyAsk: 'You show that you want to hear her out.',
  whyReceipt: 'You may need it, but do not start there.',
  whyPhone: 'She is in the room, the phone is not.',
  whySwap: 'It solves her problem without an argument.',
  whyJoke: 'A joke can wait until the lamp works.',
  whyRules: 'A plain no, with no other way offered.',
  explanation: 'Customers judge you by how you put things right.',
};

type Words = Readonly<Record<keyof typeof en, string>>;

const words: Readonly<Record<LampLanguage, Words>> = {
  en,
  sv: {
    title: 'Lampan',
    introduction: 'Du är ensam i butiken.',
    customer: 'Anna Lund',
    door: 'Vid dörren',
    box: 'En kvinna kommer in med en kartong under armen.',
    broken: 'Jag köpte den här lampan i går. Den fungerar inte!',
    ask: 'Titta upp: ”Hej! Vad har hänt?”',
    receipt: '”Har du kvittot?”',
    phone: 'Fortsätt skriva på telefonen',
    story: 'Vad som hände',
    dark: 'Jag satt i mörkret hela kvällen.',
    sighs: 'Hon suckar och ser på klockan.',
    swap: '”Så tråkigt. Jag hämtar en ny åt dig.”',
    joke: '”Det blev väl mysigt i alla fall.”',
    rules: '”Vi tar inte tillbaka lampor.”',
    stockroom: 'På lagret',
    fetch: 'Du hittar en och provar den innan du bär ut den.',
    goBack: 'Gå tillbaka till henne',
    fixed: 'Ljus',
    thanks: 'Det gick snabbt. Tack!',
    lost: 'Dörren går igen',
    leaves: 'Hon går, och tar vännerna med sig.',
    rememberFixed: 'Lyssna först, lös det sedan.',
    rememberLost: 'Kunden framför dig kommer först.',
    whyAsk: 'Du visar att du vill höra henne till slut.',
    whyReceipt: 'Du kan behöva det, men börja inte där.',
    whyPhone: 'Hon är i rummet, det är inte telefonen.',
    whySwap: 'Det löser hennes problem utan bråk.',
    whyJoke: 'Skämtet kan vänta tills lampan fungerar.',
    whyRules: 'Ett rakt nej, utan någon annan utväg.',
    explanation: 'Kunden bedömer dig efter hur du ställer saker till rätta.',
  },
  pl: {
    title: 'Lampa',
    introduction: 'W sklepie nie ma nikogo poza tobą.',
    customer: 'Anna Lund',
    door: 'Przy drzwiach',
    box: 'Wchodzi kobieta z pudełkiem pod pachą.',
    broken: 'Kupiłam tę lampę wczoraj. Nie działa!',
    ask: 'Podnieś wzrok: „Dzień dobry! Co się stało?”',
    receipt: '„Ma pani paragon?”',
    phone: 'Pisz dalej na telefonie',
    story: 'Co się stało',
    dark: 'Cały wieczór siedziałam po ciemku.',
    sighs: 'Wzdycha i patrzy na zegarek.',
    swap: '„Przykro mi. Przyniosę pani nową.”',
    joke: '„Przynajmniej było nastrojowo.”',
    rules: '„Lamp nie przyjmujemy z powrotem.”',
    stockroom: 'W magazynie',
    fetch: 'Lampa się znajduje. Przed wyniesieniem ją sprawdzasz.',
    goBack: 'Wróć do klientki',
    fixed: 'Światło',
    thanks: 'Ale szybko. Dziękuję!',
    lost: 'Drzwi się zamykają',
    leaves: 'Wychodzi, a z nią jej znajomi.',
    rememberFixed: 'Najpierw wysłuchaj, potem rozwiąż.',
    rememberLost: 'Klient przed tobą jest najważniejszy.',
    whyAsk: 'Pokazujesz, że chcesz jej wysłuchać.',
    whyReceipt: 'Może się przydać, ale nie od tego zaczynaj.',
    whyPhone: 'Ona jest na miejscu, telefon może poczekać.',
    whySwap: 'To rozwiązuje jej kłopot bez sporu.',
    whyJoke: 'Żart może poczekać, aż lampa zacznie świecić.',
    whyRules: 'Zwykłe „nie”, bez innego wyjścia.',
    explanation: 'Klient ocenia cię po tym, jak naprawiasz błędy.',
  },
  da: {
    title: 'Lampen',
    introduction: 'Du er alene i butikken.',
    customer: 'Anna Lund',
    door: 'Ved døren',
    box: 'En kvinde kommer ind med en æske under armen.',
    broken: 'Jeg købte den her lampe i går. Den virker ikke!',
    ask: 'Se op: »Hej! Hvad er der sket?«',
    receipt: '»Har du kvitteringen?«',
    phone: 'Skriv videre på telefonen',
    story: 'Hvad der skete',
    dark: 'Jeg sad i mørke hele aftenen.',
    sighs: 'Hun sukker og ser på uret.',
    swap: '»Det er jeg ked af. Jeg henter en ny til dig.«',
    joke: '»Det var da i det mindste hyggeligt.«',
    rules: '»Vi tager ikke lamper retur.«',
    stockroom: 'På lageret',
    fetch: 'Du finder en og prøver den, før du bærer den ud.',
    goBack: 'Gå tilbage til hende',
    fixed: 'Lys',
    thanks: 'Det gik hurtigt. Tak!',
    lost: 'Døren lukker',
    leaves: 'Hun går og tager sine venner med.',
    rememberFixed: 'Lyt først, løs det bagefter.',
    rememberLost: 'Kunden foran dig kommer først.',
    whyAsk: 'Du viser, at du vil høre på hende.',
    whyReceipt: 'Du kan få brug for den, men begynd ikke der.',
    whyPhone: 'Hun er i rummet, det er telefonen ikke.',
    whySwap: 'Det løser hendes problem uden diskussion.',
    whyJoke: 'En vittighed kan vente, til lampen virker.',
    whyRules: 'Et rent nej uden nogen anden udvej.',
    explanation: 'Kunden bedømmer dig på, hvordan du retter op på tingene.',
  },
};

function scene(id: string, title: string): ScenarioDocument['scenes'][number] {
  return { id, title: [title], content: [], hints: [], choices: [], onward: [], sources: [] };
}

function choice(id: string, text: string, to: string, patience: number) {
  const effects = patience === 0 ? [] : [{ variable: 'patience', add: patience }];
  return { id, text: [text], to, effects };
}

function worth(gains: Readonly<Record<string, number>>, best: number, why: string) {
  return { gains, repeat: false, feedback: [paragraph(why)], sources: [], best };
}

function compare(variable: string, operator: '<' | '>=', value: number) {
  return { type: 'compare', variable, operator, value } as const;
}

function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children };
}

function speech(speaker: string, ...children: Inline[]): Speech {
  return { type: 'speech', speaker, children };
}
