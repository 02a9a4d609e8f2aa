import fc from 'fast-check';
import type { Choice } from '../src/model/item-base.js';
import type { ItemKind, ResponseOf } from '../src/model/item.js';
import type { AuthoredItem, AuthoredItemOf } from '../src/model/split-key.js';

/** Authored items of every kind. Every word of a key, and only those, begins with `KEY`. */
export const arbitraryItems: { [K in ItemKind]: fc.Arbitrary<AuthoredItemOf<K>> } = {
  choice: fc
    .record({
      base: arbitraryBase(),
      choices: arbitraryChoices(),
      pick: fc.constantFrom('one' as const, 'many' as const),
    })
    .chain(({ base, choices, pick }) =>
      fc
        .subarray([...idsOf(choices)], {
          minLength: 1,
          maxLength: pick === 'one' ? 1 : choices.length,
        })
        .map((correct) => ({
          ...base,
          ...keyBase(idsOf(choices)),
          kind: 'choice' as const,
          pick,
          choices,
          keepOrder: false,
          correct,
          weights: Object.fromEntries(
            idsOf(choices).map((id) => [id, correct.includes(id) ? 1 : -0.987]),
          ),
        })),
    ),
  'best-worst': fc
    .record({ base: arbitraryBase(), choices: arbitraryChoices() })
    .chain(({ base, choices }) =>
      arbitraryOrder(idsOf(choices)).map(([best = '', worst = '']) => ({
        ...base,
        ...keyBase(idsOf(choices)),
        kind: 'best-worst' as const,
        choices,
        keepOrder: false,
        best,
        worst,
      })),
    ),
  order: fc
    .record({ base: arbitraryBase(), choices: arbitraryChoices() })
    .map(({ base, choices }) => ({
      ...base,
      ...keyBase(idsOf(choices)),
      kind: 'order' as const,
      choices,
      order: idsOf(choices),
    })),
  match: fc
    .record({ base: arbitraryBase(), prompts: arbitraryChoices(), choices: arbitraryChoices() })
    .chain(({ base, prompts, choices }) =>
      fc
        .array(fc.constantFrom(...idsOf(choices)), {
          minLength: prompts.length,
          maxLength: prompts.length,
        })
        .map((given) => ({
          ...base,
          ...keyBase(idsOf(prompts)),
          kind: 'match' as const,
          columns: [['Prompt'], ['Choice']] as const,
          prompts,
          choices,
          pairs: Object.fromEntries(idsOf(prompts).map((id, n) => [id, given[n] ?? ''])),
        })),
    ),
  rate: fc
    .record({
      base: arbitraryBase(),
      statements: arbitraryChoices(),
      max: fc.integer({ min: 3, max: 9 }),
    })
    .chain(({ base, statements, max }) =>
      fc
        .array(fc.integer({ min: 4, max: max * 4 }), {
          minLength: statements.length,
          maxLength: statements.length,
        })
        .map((quarters) => ({
          ...base,
          ...keyBase(idsOf(statements)),
          kind: 'rate' as const,
          column: ['Statement'],
          statements,
          scale: { min: 1, max },
          ratings: Object.fromEntries(
            idsOf(statements).map((id, n) => [id, (quarters[n] ?? 4) / 4]),
          ),
        })),
    ),
  cloze: fc
    .record({ base: arbitraryBase(), blanks: fc.integer({ min: 1, max: 4 }) })
    .map(({ base, blanks }) => {
      const ids = Array.from({ length: blanks }, (_, n) => String(n + 1));
      const words = Object.fromEntries(ids.map((id) => [id, [`KEY ord ${id}`, `KEY eller ${id}`]]));
      return {
        ...base,
        ...keyBase(ids),
        kind: 'cloze' as const,
        blanks: ids,
        accepted: { sv: words },
      };
    }),
  entry: arbitraryBase().map((base) => ({
    ...base,
    ...keyBase(['a', 'b']),
    kind: 'entry' as const,
    format: 'text' as const,
    weights: { a: 1, b: 0.987 },
    foreseen: {
      sv: [
        { id: 'a', text: 'KEY rätt' },
        { id: 'b', text: 'KEY nästan' },
      ],
    },
  })),
  open: fc.record({ base: arbitraryBase(), ids: arbitraryIds() }).map(({ base, ids }) => ({
    ...base,
    ...keyBase(ids),
    kind: 'open' as const,
    rubric: ids.map((id, n) => ({ id: `KEY ${id}`, text: [`KEY criterion ${id}`], weight: n + 1 })),
  })),
};

/** An authored item of any kind. */
export const arbitraryItem: fc.Arbitrary<AuthoredItem> = fc.oneof(...Object.values(arbitraryItems));

/** The response that earns everything. */
export function rightResponse(item: AuthoredItem): ResponseOf<ItemKind> {
  switch (item.kind) {
    case 'choice':
      return item.correct;
    case 'best-worst':
      return { best: item.best, worst: item.worst };
    case 'order':
      return item.order;
    case 'match':
      return item.pairs;
    case 'rate':
      return mapRecord(item.ratings, Math.round);
    case 'cloze':
      return mapRecord(item.accepted.sv ?? {}, ([text = '']) => ({ text, lang: 'sv' }));
    case 'entry':
      return { text: 'KEY rätt', lang: 'sv' };
    case 'open':
      return { text: 'Done', ticked: idsOf(item.rubric) };
  }
}

/** A response to an item, right or wrong, partial, repeated or unknown; or one of another shape. */
export function arbitraryResponse(item: AuthoredItem): fc.Arbitrary<ResponseOf<ItemKind>> {
  const id = fc.constantFrom(...idsIn(item), 'unknown', 'constructor', '__proto__');
  const words = fc.record({
    text: fc.constantFrom('KEY rätt', 'KEY ord 1', 'x', ''),
    lang: fc.constantFrom('sv', 'en'),
  });
  return fc.oneof(
    fc.constant(rightResponse(item)),
    fc.array(id, { maxLength: 6 }),
    fc.dictionary(id, id, { maxKeys: 6 }),
    fc.dictionary(id, fc.integer({ min: -1, max: 10 }), { maxKeys: 6 }),
    fc.dictionary(id, words, { maxKeys: 6 }),
    fc.record({ best: id, worst: id }, { requiredKeys: [] }),
    words,
    fc.record({ text: fc.string(), ticked: fc.array(id) }),
    // What storage gives back may be anything.
    fc.jsonValue() as fc.Arbitrary<never>,
  );
}

/** An order of ids, any as likely as any other. */
export function arbitraryOrder(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...ids], { minLength: ids.length });
}

/** The ids of choices. */
export function idsOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id);
}

function idsIn(item: AuthoredItem): readonly string[] {
  const lists = [
    'choices' in item ? item.choices : [],
    'prompts' in item ? item.prompts : [],
    'statements' in item ? item.statements : [],
    'rubric' in item ? item.rubric : [],
  ];
  return [...lists.flatMap(idsOf), ...('blanks' in item ? item.blanks : [])];
}

function arbitraryBase() {
  return fc.record({
    id: fc.constantFrom('greet', 'refund', 'constructor', '__proto__'),
    title: fc.constant(['Title']),
    prompt: fc.constant([]),
    points: fc.constantFrom(0.5, 1, 2, 3),
    competencies: fc.subarray(['listening', 'empathy', 'integrity']),
    hints: fc.constant([]),
    sources: fc.constant([]),
  });
}

function arbitraryIds() {
  return fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 6 });
}

function arbitraryChoices() {
  return arbitraryIds().map((ids) => ids.map((id) => ({ id, text: [`Choice ${id}`] })));
}

function keyBase(ids: readonly string[]) {
  const said = (text: string) => [{ type: 'paragraph', children: [`KEY ${text}`] }] as const;
  return {
    explanation: said('explanation'),
    feedback: Object.fromEntries(ids.map((id) => [id, said(`feedback ${id}`)])),
  };
}

function mapRecord<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
