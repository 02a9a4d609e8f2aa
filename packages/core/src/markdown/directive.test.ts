import { describe, expect, test } from 'vitest';
import { readDirective } from './directive.js';

const at = { line: 3, column: 10, endLine: 3, endColumn: 40 };

function meaningOf(text: string): unknown {
  const directive = readDirective({ type: 'code-span', text, span: at });
  if (!directive) return undefined;
  const withoutPlaces = JSON.stringify({ ...directive, text: undefined }, (name, value: unknown) =>
    name === 'span' ? undefined : value,
  );
  return JSON.parse(withoutPlaces);
}

describe('a code span is read as what the grammar says:', () => {
  test.for([
    { text: 'listening +2', meaning: effects({ name: 'listening', change: { add: 2 } }) },
    { text: 'listening+2', meaning: effects({ name: 'listening', change: { add: 2 } }) },
    { text: 'patience - 1', meaning: effects({ name: 'patience', change: { add: -1 } }) },
    { text: 'patience −1', meaning: effects({ name: 'patience', change: { add: -1 } }) },
    { text: 'patience -0', meaning: effects({ name: 'patience', change: { add: 0 } }) },
    {
      text: ' listening +2 ,set receipt, clear box ',
      meaning: effects(
        { name: 'listening', change: { add: 2 } },
        { name: 'receipt', change: { set: 'max' } },
        { name: 'box', change: { set: 'min' } },
      ),
    },
    { text: 'follow-up +1', meaning: effects({ name: 'follow-up', change: { add: 1 } }) },
    { text: 'nöjd_kund +1', meaning: effects({ name: 'nöjd_kund', change: { add: 1 } }) },
    { text: 'end success', meaning: { type: 'end', verdict: 'success' } },
    { text: 'end  partial', meaning: { type: 'end', verdict: 'partial' } },
    { text: 'end fail', meaning: { type: 'end', verdict: 'fail' } },
    { text: 'points 2', meaning: { type: 'points', points: 2 } },
    { text: 'points 0.5', meaning: { type: 'points', points: 0.5 } },
    { text: 'points 0', meaning: { type: 'points', points: 0 } },
    { text: 'type multiple', meaning: { type: 'multiple' } },
    { text: 'repeat', meaning: { type: 'repeat' } },
    { text: 'keep-order', meaning: { type: 'keep-order' } },
    { text: '0.25', meaning: { type: 'weight', weight: 0.25 } },
    { text: '-1', meaning: { type: 'weight', weight: -1 } },
    { text: '−0.5', meaning: { type: 'weight', weight: -0.5 } },
    { text: '+1', meaning: { type: 'weight', weight: 1 } },
    { text: '-0', meaning: { type: 'weight', weight: 0 } },
    { text: '#welcome', meaning: { type: 'id', id: 'welcome' } },
    { text: '#påse-2_b', meaning: { type: 'id', id: 'påse-2_b' } },
    { text: 'listening', meaning: names('competencies', 'listening') },
    { text: 'listening, follow-up', meaning: names('competencies', 'listening', 'follow-up') },
    {
      text: 'source shop.greet, call.listen',
      meaning: names('source', 'shop.greet', 'call.listen'),
    },
    { text: 'ifs', meaning: names('competencies', 'ifs') },
    { text: 'ending', meaning: names('competencies', 'ending') },
  ])('$text', ({ text, meaning }) => {
    expect(meaningOf(text)).toEqual(meaning);
  });
});

test.for([
  '',
  ' ',
  '2',
  '-1.5',
  '0,5',
  '.5',
  '50%',
  '#',
  '#two words',
  '#a.b',
  'two words',
  'points',
  'points two',
  'points -1',
  'point 2',
  'end',
  'end sucess',
  'End success',
  'listening +',
  'listening +1.5',
  '+2 listening',
  'listening +1 patience -1',
  'listening +1,',
  'set',
  'set a b',
  'source',
  'source ,',
  'if',
  'if a >',
  'listening,, timeliness',
  '1st',
])('“%s” is no directive', (text) => {
  expect(meaningOf(text)).toBeUndefined();
});

test('each name is found at its own place', () => {
  const directive = readDirective({ type: 'code-span', text: ' set box, clear a', span: at });
  expect(directive).toMatchObject({
    effects: [
      { name: 'box', span: { line: 3, column: 16, endLine: 3, endColumn: 19 } },
      { name: 'a', span: { line: 3, column: 27, endLine: 3, endColumn: 28 } },
    ],
  });
});

test('a name in a code span on two lines is told with the whole of it', () => {
  const span = { ...at, endLine: 4, endColumn: 3 };
  const directive = readDirective({ type: 'code-span', text: 'listening +1', span });
  expect(directive).toMatchObject({ effects: [{ name: 'listening', span }] });
});

function effects(...changes: readonly object[]) {
  return { type: 'effects', effects: changes };
}

function names(type: string, ...each: readonly string[]) {
  return { type, names: each.map((name) => ({ name })) };
}
