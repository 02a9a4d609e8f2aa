import { expect, test } from 'vitest';
import { squeezeTemplates } from './squeeze-templates.js';

test.for([
  { css: '.a {\n  color: red;\n}\n', short: '.a{color:red}' },
  { css: '.a,\n.b > .c {\n  margin: 0 0.5em;\n}', short: '.a,.b>.c{margin:0 .5em}' },
  { css: '.a :hover {\n  top: 10.05px;\n}', short: '.a :hover{top:10.05px}' },
  { css: '/* a word */\n.a {\n  top: calc(1px + 2px);\n}', short: ' .a{top:calc(1px + 2px)}' },
  { css: ".a {\n  content: 'a ;  b: c' / '';\n}", short: ".a{content:'a ;  b: c' / ''}" },
  {
    css: '@media (width <= 30rem) {\n  .a {\n    top: 0 !important;\n  }\n}',
    short: '@media (width <= 30rem){.a{top:0!important}}',
  },
])('$css becomes $short', ({ css, short }) => {
  expect(squeezeTemplates(`css\`${css}\`;`).replace(/\n/g, '')).toBe(`css\`${short}\`;`);
});

test('words of markup stay apart, and single spaces stay as they are', () => {
  expect(squeezed('html`<p>\n  a\n  b  c ${x}\n</p>`')).toBe('html`<p> a b  c ${x} </p>`');
});

test('templates within templates are squeezed', () => {
  expect(squeezed('html`<ul>\n  ${l.map((i) => html`<li>\n  ${i}</li>`)}</ul>`')).toBe(
    'html`<ul> ${l.map((i) => html`<li> ${i}</li>`)}</ul>`',
  );
});

test('other strings and templates stay as they are', () => {
  const code = 'const a = `b\n  c`;\nconst d = "html`\\n  `";\nsql`a\n  b`;';
  expect(squeezeTemplates(code)).toBe(code);
});

test('what follows stays on its line, as the source map says', () => {
  const code = 'const a = html`<p>\n  ${b}\n</p>`;\nlast();';
  const lines = squeezeTemplates(code).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('b}');
  expect(lines[3]).toBe('last();');
});

test('squeezing again changes nothing', () => {
  const once = squeezeTemplates('a(css`\n  .a {\n    top: 0;\n  }\n`, html`\n<p>\n</p>`);');
  expect(squeezeTemplates(once)).toBe(once);
});

function squeezed(code) {
  return squeezeTemplates(code).replace(/\n/g, '');
}
