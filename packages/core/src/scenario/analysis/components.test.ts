import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from './components.js';
import { reach, type Graph } from './graph.js';

const graphOf = (...targets: number[][]): Graph =>
  targets.map((edges) => edges.map((to) => ({ to, choice: -1 })));

test.for([
  { graph: graphOf(), expected: [], because: 'nothing has no components' },
  { graph: graphOf([1], [2], []), expected: [2, 1, 0], because: 'a line is all single nodes' },
  { graph: graphOf([1], [2], [0]), expected: [0, 0, 0], because: 'a ring is one component' },
  { graph: graphOf([0, 1], []), expected: [1, 0], because: 'a loop to itself joins nothing' },
  { graph: graphOf([1], [0, 2], [3], [2]), expected: [1, 1, 0, 0], because: 'two rings in a row' },
])('$expected: $because', ({ graph, expected }) => {
  expect(components(graph)).toEqual(expected);
});

test('nodes share a component when each can be reached from the other, and edges lead down', () => {
  const graphs = fc
    .integer({ min: 1, max: 7 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    )
    .map((targets) => graphOf(...targets));

  fc.assert(
    fc.property(graphs, (graph) => {
      const component = components(graph);
      const from = graph.map((_, node) => reach(graph, [node]));
      for (const a of graph.keys()) {
        for (const b of graph.keys()) {
          expect(component[a] === component[b]).toBe(from[a]![b]! && from[b]![a]!);
        }
        for (const { to } of graph[a]!) expect(component[to]).toBeLessThanOrEqual(component[a]!);
      }
    }),
  );
});

test('a ring of 100,000 nodes does not overflow', () => {
  const size = 100_000;
  const ring = graphOf(...Array.from({ length: size }, (_, node) => [(node + 1) % size]));
  expect(new Set(components(ring))).toEqual(new Set([0]));
});
