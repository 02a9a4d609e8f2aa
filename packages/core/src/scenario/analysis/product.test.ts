import { describe, expect, test } from 'vitest';
import { sketchScenario } from '../../../test/scenario/sketch-scenario.js';
import type { Guard } from '../../model/guard.js';
import { enumerateStates } from './product.js';

const variables = {
  patience: { min: 0, max: 3, initial: 3 },
  unread: { min: 0, max: 9, initial: 0 },
};
const effects = [
  { variable: 'patience', add: -1 },
  { variable: 'unread', add: 1 },
];
const patient: Guard = { type: 'compare', variable: 'patience', operator: '>', value: 0 };

describe('the states of a scenario', () => {
  test('tell apart the values of the variables that guards read, and no others', () => {
    const scenario = sketchScenario(
      { door: { wait: { to: 'door', effects }, leave: { to: 'end', when: patient } }, end: 'fail' },
      variables,
    );
    const { scenes } = enumerateStates(scenario);
    expect(scenes.map(({ id }) => id).sort()).toEqual([
      ...['door', 'door', 'door', 'door'],
      ...['end', 'end', 'end'],
    ]);
  });

  test('tell apart the visits that guards read, and no others', () => {
    const scenario = sketchScenario({
      hub: { a: 'one', b: 'two', leave: { to: 'end', when: { type: 'visited', scene: 'one' } } },
      one: { back: 'hub' },
      two: { back: 'hub' },
      end: 'success',
    });
    const { scenes } = enumerateStates(scenario);
    expect(scenes.map(({ id }) => id).sort()).toEqual(['end', 'hub', 'hub', 'one', 'two', 'two']);
  });

  test('are one for each scene above the limit', () => {
    const scenario = sketchScenario(
      { door: { wait: { to: 'door', effects }, leave: { to: 'end', when: patient } }, end: 'fail' },
      variables,
    );
    const { scenes, fallback } = enumerateStates(scenario, 4);
    expect(scenes.map(({ id }) => id)).toEqual(['door', 'end']);
    expect(fallback).toBe(true);
  });
});
