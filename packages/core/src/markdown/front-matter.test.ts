import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { defaultLibrary } from './default-library.js';
import { readFrontMatter } from './front-matter.js';
import { reporter } from './rules/rule.js';
import { readSource } from './source.js';

function read(yaml: string) {
  const diagnostics: Diagnostic[] = [];
  const report = reporter('x.md', diagnostics);
  const source = readSource(`---\n${yaml}\n---\n# T\n`);
  const frontMatter = readFrontMatter(source, { library: defaultLibrary, report });
  return {
    ...frontMatter,
    told: diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`),
  };
}

test('every field is read', () => {
  const yaml = [
    'kind: scenario',
    'id: welcome/scenario',
    'lang: pt-BR',
    'pass: 0.8',
    'competencies: [listening, timeliness]',
    'sources: [shop.greet]',
    'start: door',
    'vars: { patience: 0..3 = 2, receipt: false }',
    'mood: patience',
  ];
  expect(read(yaml.join('\n'))).toMatchObject({
    told: [],
    kind: 'scenario',
    id: 'welcome/scenario',
    lang: 'pt-BR',
    pass: 0.8,
    competencies: ['listening', 'timeliness'],
    sources: ['shop.greet'],
    start: 'door',
    variables: {
      patience: { min: 0, max: 3, initial: 2 },
      receipt: { min: 0, max: 1, initial: 0 },
    },
    mood: { name: 'patience', span: { line: 10, column: 7, endLine: 10, endColumn: 15 } },
    unsureVariables: [],
    hasUnreadVariables: false,
    spans: { pass: { line: 5, column: 7, endLine: 5, endColumn: 10 } },
  });
});

test.for([
  {
    form: 'a block',
    yaml: 'vars:\n  patience: 0..3\n  receipt: true\ncompetencies:\n  - listening',
  },
  {
    form: 'quoted',
    yaml: 'vars: { "patience": "0..3", receipt: true }\ncompetencies: ["listening"]',
  },
  {
    form: 'with comments',
    yaml: 'vars: # two\n  patience: 0..3 # one\n  receipt: true\ncompetencies: [listening]',
  },
])('YAML may be $form', ({ yaml }) => {
  const { variables, competencies, told } = read(yaml);
  expect({ variables: Object.keys(variables), competencies, told }).toEqual({
    variables: ['patience', 'receipt'],
    competencies: ['listening'],
    told: [],
  });
});

test('numbers are taken for ids', () => {
  expect(read('start: 2\nid: 7')).toMatchObject({ start: '2', id: '7', told: [] });
});

test('nothing, and a comment, are no mistake', () => {
  expect(read('').told).toEqual([]);
  expect(read('# later').told).toEqual([]);
});

describe('a field that cannot be read is told at its value and left out:', () => {
  test.for([
    { yaml: 'kind: Quizz', told: '2:7 bad-value' },
    { yaml: 'kind:', told: '2:1 bad-value' },
    { yaml: 'kind: [quiz]', told: '2:7 bad-value' },
    { yaml: 'pass: 0', told: '2:7 bad-value' },
    { yaml: 'pass: 1.5', told: '2:7 bad-value' },
    { yaml: 'pass: "0.8"', told: '2:7 bad-value' },
    { yaml: 'pass: .nan', told: '2:7 bad-value' },
    { yaml: 'lang: sv_SE', told: '2:7 bad-value' },
    { yaml: 'competencies: listening', told: '2:15 bad-value' },
    { yaml: 'competencies: [listning]', told: '2:16 unknown-competency' },
    { yaml: 'competencies: [{ a: 1 }]', told: '2:16 unknown-competency' },
    { yaml: 'sources: { a: b }', told: '2:10 bad-value' },
    { yaml: 'start: [a]', told: '2:8 bad-value' },
    { yaml: 'mood: ""', told: '2:1 bad-value' },
    { yaml: 'vars: patience', told: '2:7 bad-value' },
    { yaml: 'vars: [patience]', told: '2:7 bad-value' },
    { yaml: 'vars: { a: }', told: '2:9 bad-value' },
    { yaml: 'vars: { a b: true }', told: '2:9 bad-name' },
    { yaml: 'vars: { [a]: true }', told: '2:9 bad-name' },
    { yaml: 'Pass: 0.8', told: '2:1 unknown-field' },
    { yaml: '__proto__: 1', told: '2:1 unknown-field' },
    { yaml: '? [a]\n: b', told: '2:3 unknown-field' },
    { yaml: 'a: &x 1\nb: *x', told: '2:1 unknown-field' },
    { yaml: '  kind: quiz\n pass: 1', told: '3:2 front-matter' },
    { yaml: '- kind', told: '2:1 front-matter' },
    { yaml: 'kind: "quiz', told: '2:1 front-matter' },
    { yaml: 'kind: quiz\nvars: { a: 0..3', told: '3:1 front-matter' },
  ])('$yaml', ({ yaml, told }) => {
    expect(read(yaml).told[0]).toBe(told);
  });
});

test('after a mistake in YAML nothing else is told of the fields, and any variable may exist', () => {
  const { told, hasUnreadVariables } = read('pass: 80%\nfoo: bar: baz\nmood: 1\nbar: 1');
  expect(told).toEqual(['3:1 front-matter']);
  expect(hasUnreadVariables).toBe(true);
});
