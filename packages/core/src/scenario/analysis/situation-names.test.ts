import { expect, test } from 'vitest';
import type { Situation } from '../holds.js';
import { situationNames } from './situation-names.js';

const nothing: Situation = { variables: {}, visited: [] };

test.for([
  { variables: 1, scenes: 1 },
  { variables: 3, scenes: 0 },
  { variables: 0, scenes: 4 },
])('$variables variables and $scenes scenes give every situation its name', (count) => {
  const ids = (length: number) => Array.from({ length }, (_, index) => `id${index}`);
  const variables = ids(count.variables);
  const scenes = ids(count.scenes);
  const name = situationNames(
    Object.fromEntries(variables.map((id) => [id, { min: -1, max: 1, initial: 0 }])),
    scenes,
  );

  let situations = [nothing];
  for (const id of variables) {
    situations = situations.flatMap((situation) =>
      [-1, 0, 1].map((value) => ({
        ...situation,
        variables: { ...situation.variables, [id]: value },
      })),
    );
  }
  for (const id of scenes) {
    situations = situations.flatMap((situation) => [
      situation,
      { ...situation, visited: [id, ...situation.visited] },
    ]);
  }
  expect(new Set(situations.map(name)).size).toBe(situations.length);
});

test('the order of visits and the visits that nobody watches do not matter', () => {
  const name = situationNames({}, ['door', 'room']);
  expect(name({ ...nothing, visited: ['door', 'room'] })).toBe(
    name({ ...nothing, visited: ['attic', 'room', 'door'] }),
  );
});

test('more digits than a number holds are still told apart', () => {
  const scenes = Array.from({ length: 120 }, (_, index) => `scene${index}`);
  const name = situationNames({}, scenes);
  const names = scenes.map((_, index) => name({ ...nothing, visited: scenes.slice(0, index) }));
  expect(new Set(names).size).toBe(scenes.length);
});
