import type { Content } from './content.js';
import type { LessonKey } from './document.js';
import type { CompetencyId } from './ids.js';
import type { Choice, KeyBase } from './item-base.js';
import type { Item, ItemKey, ItemKind, ItemOf, KeyOf } from './item.js';
import type { LessonDocument } from './lesson.js';
import type { MatchItem } from './match-item.js';
import type { OrderItem } from './order-item.js';
import type { QuizDocument, QuizKey } from './quiz.js';
import type {
  Scene,
  SceneChoice,
  SceneChoiceKey,
  ScenarioDocument,
  ScenarioKey,
  ScoreRange,
} from './scenario.js';

/** A document as its author wrote it: what the learner may see and what is correct, together. */
export type AuthoredDocument = AuthoredQuiz | AuthoredScenario | LessonDocument;

/** A quiz and its key. */
export interface AuthoredQuiz extends Omit<QuizDocument, 'items'> {
  readonly items: readonly AuthoredItem[];
}

/** An item and its key. The choices of `order` and `match` may stand in any order. */
export type AuthoredItem = AuthoredItemOf<ItemKind>;

/** An item of a kind and its key. */
export type AuthoredItemOf<K extends ItemKind> = { [P in K]: ItemOf<P> & KeyOf<P> }[K];

/** A scenario and its key. */
export interface AuthoredScenario extends Omit<ScenarioDocument, 'scenes'> {
  readonly scenes: readonly AuthoredScene[];
  readonly range: ScoreRange;
  readonly competencyRanges: Readonly<Record<CompetencyId, ScoreRange>>;
}

/** A scene, its explanation, and what its choices are worth. */
export interface AuthoredScene extends Omit<Scene, 'choices'> {
  readonly choices: readonly AuthoredSceneChoice[];
  readonly explanation?: Content;
}

/** A choice of a scene and what it is worth. */
export type AuthoredSceneChoice = SceneChoice & SceneChoiceKey;

/** A document that the learner may see, and its key. */
export type SplitDocument =
  | { readonly document: QuizDocument; readonly key: QuizKey }
  | { readonly document: ScenarioDocument; readonly key: ScenarioKey }
  | { readonly document: LessonDocument; readonly key: LessonKey };

/** An item that the learner may see, and its key. */
export interface SplitItem {
  readonly item: Item;
  readonly key: ItemKey;
}

/** Takes the key out of a document, so that a host may withhold it. */
export function splitKey(authored: AuthoredDocument): SplitDocument {
  switch (authored.kind) {
    case 'quiz':
      return splitQuiz(authored);
    case 'scenario':
      return splitScenario(authored);
    case 'lesson':
      return { document: authored, key: { kind: 'lesson' } };
  }
}

/**
 * Takes the key out of an item, and lists what is ordered or paired by id. The item then tells
 * nothing of what is correct, as long as its ids do not: the letter of a row tells its place.
 */
export function splitItem(authored: AuthoredItem): SplitItem {
  const [key, item] = divide(authored, { ...sharedKeyFields, ...keyFields[authored.kind] });
  const choices = listsById(authored) && { choices: [...authored.choices].sort(byId) };

  // `divide` cannot say so in types: `keyFields` names exactly the fields of the key.
  return { item: { ...item, ...choices } as Item, key: { ...key, kind: authored.kind } as ItemKey };
}

/** What the keys of each kind hold that the items do not. A field that is missing here does not compile. */
const keyFields = {
  choice: { correct: true, weights: true },
  'best-worst': { best: true, worst: true },
  order: { order: true },
  match: { pairs: true },
  rate: { ratings: true },
  cloze: { accepted: true },
  entry: { weights: true, foreseen: true },
  open: { rubric: true },
} satisfies { [K in ItemKind]: Record<Exclude<keyof KeyOf<K>, keyof KeyBase>, true> };

const sharedKeyFields = {
  explanation: true,
  feedback: true,
} satisfies Record<Exclude<keyof KeyBase, 'kind'>, true>;

const choiceKeyFields = {
  gains: true,
  repeat: true,
  feedback: true,
  sources: true,
  best: true,
} satisfies Record<keyof SceneChoiceKey, true>;

function splitQuiz({ items, ...rest }: AuthoredQuiz): SplitDocument {
  const split = items.map(splitItem);
  return {
    document: { ...rest, items: split.map(({ item }) => item) },
    key: {
      kind: 'quiz',
      items: Object.fromEntries(split.map(({ item, key }) => [item.id, key])),
    },
  };
}

function splitScenario(authored: AuthoredScenario): SplitDocument {
  const { range, competencyRanges, scenes, ...rest } = authored;
  const split = scenes.map(splitScene);
  return {
    document: { ...rest, scenes: split.map(({ scene }) => scene) },
    key: {
      kind: 'scenario',
      choices: Object.fromEntries(split.map(({ scene, choices }) => [scene.id, choices])),
      explanations: Object.fromEntries(
        split.flatMap(({ scene, explanation }) => (explanation ? [[scene.id, explanation]] : [])),
      ),
      range,
      competencyRanges,
    },
  };
}

function splitScene({ explanation, choices, ...rest }: AuthoredScene) {
  const split = choices.map((choice) => divide(choice, choiceKeyFields));
  return {
    // `divide` cannot say so in types: `choiceKeyFields` names exactly the fields of the key.
    scene: { ...rest, choices: split.map(([, choice]) => choice as unknown as SceneChoice) },
    choices: Object.fromEntries(
      choices.map(({ id }, n) => [id, split[n]?.[0] as unknown as SceneChoiceKey]),
    ),
    explanation,
  };
}

function listsById(item: AuthoredItem): item is Extract<AuthoredItem, OrderItem | MatchItem> {
  return item.kind === 'order' || item.kind === 'match';
}

function byId(a: Choice, b: Choice): number {
  return a.id < b.id ? -1 : 1;
}

/** The named fields, and the other fields. */
function divide(whole: object, named: object): [object, object] {
  const fields = Object.entries(whole);
  return [
    Object.fromEntries(fields.filter(([name]) => Object.hasOwn(named, name))),
    Object.fromEntries(fields.filter(([name]) => !Object.hasOwn(named, name))),
  ];
}
