import { expect, test } from 'vitest';
import type { VariableEffect } from '../model/scenario.js';
import { applyEffects, initialValues } from './apply-effects.js';

const declared = {
  patience: { min: 0, max: 3, initial: 2 },
  receipt: { min: 0, max: 1, initial: 0 },
};

test('variables begin at their initial values', () => {
  expect(initialValues(declared)).toEqual({ patience: 2, receipt: 0 });
});

test.for([
  { effects: [], after: { patience: 2, receipt: 0 }, because: 'no effect changes nothing' },
  {
    effects: [{ variable: 'patience', add: -1 }],
    after: { patience: 1, receipt: 0 },
    because: 'an addition adds',
  },
  {
    effects: [{ variable: 'patience', add: 9 }],
    after: { patience: 3, receipt: 0 },
    because: 'a value stops at the maximum',
  },
  {
    effects: [{ variable: 'patience', add: -9 }],
    after: { patience: 0, receipt: 0 },
    because: 'a value stops at the minimum',
  },
  {
    effects: [
      { variable: 'patience', add: 9 },
      { variable: 'patience', add: -1 },
    ],
    after: { patience: 2, receipt: 0 },
    because: 'effects follow in order, each within the bounds',
  },
  {
    effects: [{ variable: 'receipt', set: 1 }],
    after: { patience: 2, receipt: 1 },
    because: 'set sets',
  },
  {
    effects: [{ variable: 'receipt', set: 7 }],
    after: { patience: 2, receipt: 1 },
    because: 'set stays within the bounds',
  },
  {
    effects: [{ variable: 'unknown', set: 1 }],
    after: { patience: 2, receipt: 0 },
    because: 'an effect on an undeclared variable does nothing',
  },
] satisfies { effects: VariableEffect[]; after: Record<string, number>; because: string }[])(
  '$because',
  ({ effects, after }) => {
    expect(applyEffects(initialValues(declared), effects, declared)).toEqual(after);
  },
);
