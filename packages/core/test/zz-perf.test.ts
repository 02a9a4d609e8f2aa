import { test } from 'vitest';
import { scoreRanges } from '../src/scenario/analysis/score-ranges.js';
import { explore } from '../src/scenario/analysis/explore.js';
import { enumerateStates } from '../src/scenario/analysis/product.js';
let seed = 1; const rnd = (n: number) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor((seed / 2 ** 32) * n); };
const time = (name: string, s: any) => {
  const t0 = performance.now(); const e = explore(s); const t1 = performance.now(); const r = scoreRanges(s); const t2 = performance.now();
  console.log(name, 'states', enumerateStates(s).scenes.length, 'explore', Math.round(t1 - t0), 'ranges', Math.round(t2 - t1), JSON.stringify(r.range), JSON.stringify(r.competencyRanges).slice(0, 300), e.fallback, e.stuck.length, e.traps.length, e.unreachable.length);
};
const comps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const gains = (): any => ({ [comps[rnd(11)]!]: rnd(5) - 2, [comps[rnd(11)]!]: rnd(5) - 2 });
test('perf', () => {
  const N = 10000;
  time('linear', { start: 's0', variables: {}, scenes: Array.from({ length: N }, (_, i) => ({ id: 's' + i, ...(i === N - 1 && { end: 'success' }), choices: i === N - 1 ? [] : ['a', 'b', 'c'].map((id) => ({ id, to: 's' + (i + 1), effects: [], gains: gains(), repeat: false })) })) });
  time('linear local loops', { start: 's0', variables: {}, scenes: Array.from({ length: N }, (_, i) => ({ id: 's' + i, ...(i === N - 1 && { end: 'success' }), choices: i === N - 1 ? [] : ['a', 'b', 'c'].map((id, k) => ({ id, to: 's' + (k === 0 && i % 3 ? i - 1 : i + 1), effects: [], gains: gains(), repeat: false })) })) });
  time('ring positive', { start: 's0', variables: {}, scenes: Array.from({ length: N }, (_, i) => ({ id: 's' + i, ...(i === N - 1 && { end: 'success' }), choices: i === N - 1 ? [] : ['a', 'b', 'c'].map((id, k) => ({ id, to: 's' + (k === 0 ? Math.max(0, i - 5) : i + 1), effects: [], gains: { a: 1 }, repeat: false })) })) });
  time('big loop mixed', { start: 's0', variables: {}, scenes: Array.from({ length: N }, (_, i) => ({ id: 's' + i, ...(i === N - 1 && { end: 'success' }), choices: i === N - 1 ? [] : ['a', 'b', 'c'].map((id, k) => ({ id, to: 's' + (k === 0 ? Math.max(0, i - 5) : i + 1), effects: [], gains: gains(), repeat: false })) })) });
  for (const n of [5, 10, 20, 30, 60, 200]) {
    time('hub ' + n, { start: 'hub', variables: {}, scenes: [{ id: 'hub', choices: [...Array.from({ length: n }, (_, i) => ({ id: 'c' + i, to: 'q' + i, effects: [], gains: gains(), repeat: false })), { id: 'out', to: 'end', effects: [], gains: {}, repeat: false }] }, ...Array.from({ length: n }, (_, i) => ({ id: 'q' + i, choices: ['a', 'b'].map((id) => ({ id, to: 'hub', effects: [], gains: gains(), repeat: false })) })), { id: 'end', end: 'success', choices: [] }] });
  }
  for (const n of [4, 6, 8, 10, 15, 20, 30]) for (const rep of [1, 2, 3]) {
    const mk = (vars: number) => ({ start: 's0', variables: { p: { min: 0, max: 3, initial: 2 }, q: { min: 0, max: 1, initial: 0 } }, scenes: [...Array.from({ length: n }, (_, i) => ({ id: 's' + i, choices: Array.from({ length: 4 }, (_, k) => ({ id: 'c' + k, to: rnd(8) ? 's' + rnd(n) : 'end', effects: vars ? [{ variable: 'p', add: rnd(3) - 1 }, ...(rnd(4) ? [] : [{ variable: 'q', set: rnd(2) }])] : [], ...(vars && rnd(2) && { when: { type: 'compare', variable: rnd(2) ? 'p' : 'q', operator: rnd(2) ? '>' : '<=', value: rnd(2) } }), gains: gains(), repeat: false })) })), { id: 'end', end: 'success', choices: [] }] });
    time('random plain ' + n, mk(0));
    time('random vars ' + n, mk(1));
  }
  const big = (max: number) => ({ start: 's0', variables: Object.fromEntries(comps.map((c) => [c, { min: 0, max, initial: 0 }])), scenes: [...Array.from({ length: 12 }, (_, i) => ({ id: 's' + i, choices: Array.from({ length: 4 }, (_, k) => ({ id: 'c' + k, to: 's' + ((i + k) % 12), effects: [{ variable: comps[rnd(11)], add: 1 }, { variable: comps[rnd(11)], add: -1 }], when: { type: 'compare', variable: comps[rnd(11)], operator: '<=', value: rnd(max + 1) }, gains: gains(), repeat: false })) })), { id: 's11', end: 'success', choices: [] }] });
  time('product 2', big(1));
  time('product 3', big(3));
  time('product 9', big(9));
}, 300000);
