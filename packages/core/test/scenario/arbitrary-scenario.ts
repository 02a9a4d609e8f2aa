import fc from 'fast-check';
import type { Guard } from '../../src/model/guard.js';
import type { VariableEffect } from '../../src/model/scenario.js';
import type {
  AnalysedChoice,
  AnalysedScenario,
  AnalysedScene,
} from '../../src/scenario/analysis/analysed-scenario.js';

const sceneIds = ['s0', 's1', 's2', 's3', 's4', 's5'];
const variableIds = ['patience', 'receipt'];
export const competencies = ['listening', 'resolution'];

/** Any scenario of up to six scenes and three choices in each: loops, guards, losses, dead ends and all. */
export function arbitraryScenario(): fc.Arbitrary<AnalysedScenario> {
  return fc
    .record({
      scenes: fc.constantFrom(1, 2, 3, 4, 5, 6, 6, 6),
      variables: fc.integer({ min: 0, max: variableIds.length }),
    })
    .chain((size) => {
      const ids = sceneIds.slice(0, size.scenes);
      const variables = variableIds.slice(0, size.variables);
      return fc.record({
        start: fc.constant('s0'),
        variables: fc.record(Object.fromEntries(variables.map((id) => [id, variable]))),
        scenes: fc.tuple(...ids.map((id) => arbitraryScene(id, ids, variables))),
      });
    });
}

const variable = fc
  .record({ min: fc.integer({ min: -1, max: 0 }), span: fc.nat(3), at: fc.nat(3) })
  .map(({ min, span, at }) => ({ min, max: min + span, initial: min + Math.min(at, span) }));

function arbitraryScene(
  id: string,
  ids: readonly string[],
  variables: readonly string[],
): fc.Arbitrary<AnalysedScene> {
  const next = fc.record({ to: fc.constantFrom(...ids) });
  const end = fc.constantFrom(...(['success', 'partial', 'fail'] as const));
  const none = fc.constant([]);
  const choices = fc
    .array(arbitraryChoice(ids, variables), { minLength: 1, maxLength: 3 })
    .map((choices) => choices.map((choice, index) => ({ ...choice, id: 'abc'.charAt(index) })));

  const asking = fc.record({ id: fc.constant(id), choices });
  const going = fc.record({ id: fc.constant(id), choices: none, next });
  const either = fc.record({ id: fc.constant(id), choices, next });
  const ending = fc.record({ id: fc.constant(id), choices: none, end });
  return fc.oneof(
    { weight: id === ids[0] ? 20 : 4, arbitrary: asking },
    { weight: id === ids.at(-1) ? 20 : 1, arbitrary: ending },
    going,
    either,
  );
}

function arbitraryChoice(
  ids: readonly string[],
  variables: readonly string[],
): fc.Arbitrary<AnalysedChoice> {
  const gain = fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 2 }));
  const choice = fc.record({
    id: fc.constant(''),
    to: fc.constantFrom(...ids),
    effects: fc.array(arbitraryEffect(variables), { maxLength: variables.length }),
    gains: fc.dictionary(fc.constantFrom(...competencies), gain, { maxKeys: 2 }),
    repeat: fc.constant(false),
  });
  const guarded = fc
    .tuple(choice, arbitraryGuard(ids, variables))
    .map(([choice, when]) => ({ ...choice, when }));
  return fc.oneof({ weight: 3, arbitrary: choice }, guarded);
}

function arbitraryGuard(ids: readonly string[], variables: readonly string[]): fc.Arbitrary<Guard> {
  const visited = fc.record({
    type: fc.constant('visited' as const),
    scene: fc.constantFrom(...ids),
  });
  const compare = fc.record({
    type: fc.constant('compare' as const),
    variable: fc.constantFrom(...variables, 'undeclared'),
    operator: fc.constantFrom(...(['>=', '<=', '>', '<', '=', '!='] as const)),
    value: fc.integer({ min: -1, max: 3 }),
  });
  const atom = variables.length ? fc.oneof(visited, compare) : visited;
  return fc.oneof(
    atom,
    fc.record({ type: fc.constant('not' as const), of: atom }),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(atom, { minLength: 1, maxLength: 2 }),
    }),
  );
}

function arbitraryEffect(variables: readonly string[]): fc.Arbitrary<VariableEffect> {
  const variable = fc.constantFrom(...variables, 'undeclared');
  return fc.oneof(
    fc.record({ variable, add: fc.integer({ min: -2, max: 2 }) }),
    fc.record({ variable, set: fc.integer({ min: -1, max: 3 }) }),
  );
}
