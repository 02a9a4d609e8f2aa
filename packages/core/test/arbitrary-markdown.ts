import fc from 'fast-check';

/** What hurts readers of text: markup cut off, signs that are no letters, and what other formats mean. */
const nasty = [
  '\0',
  '\uD800',
  '\uDFFF',
  '\uFEFF',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u00A0',
  '\u200D',
  '😀',
  '\r',
  '\r\n',
  '\t',
  '\\',
  '\\|',
  '`',
  '```',
  '~~~',
  '~~',
  '<!--',
  '-->',
  '<a id="',
  '"></a>',
  '<script>',
  '](',
  '![](',
  '[x](#a b)',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&colon;',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '${x}',
  '{{x}}',
  'javascript:alert(1)',
  'data:text/html,x',
  '999999999999999999999',
  '-0',
  'NaN',
  '1e999',
];

/** The signs that open a line, and the words of the format. */
const openings = [
  '# ',
  '## ',
  '##',
  '### ',
  '- ',
  '- [ ] ',
  '- [x] ',
  '-[ ]',
  '* [X] ',
  '1. ',
  '2) ',
  '> ',
  '  > ',
  '   > ',
  '> [!TIP]',
  '> [!NOTE]\n> ',
  '    ',
  '| a | b |\n| - | - |\n| ',
  '| a | 1–5 | c |\n|-|-|-|\n| ',
  '---\n',
  '====\n',
  '____\n',
  '- [go](#a) ',
  '[on](#a)\n',
  '## <a id="a"></a>',
  '**A:** ',
];

const words = [
  'a',
  'x',
  'two words',
  '`____`',
  '____',
  '`if a > 1`',
  '`if not (a or visited #a) and b`',
  '`a +1, b -2`',
  '`set a`',
  '`end success`',
  '`points 2`',
  '`type multiple`',
  '`0.5`',
  '`#id`',
  '`listening`',
  '`source x`',
  '~~struck~~',
  '~A~',
  '*em*',
  '**strong**',
  '| ',
  '12.50 ± 0.5',
  '5 4 5',
];

const frontMatters = [
  '---\nkind: quiz\npass: 0.8\n---\n',
  '---\nkind: scenario\nvars: { a: 0..3 = 1, b: true }\nstart: a\nmood: a\n---\n',
  '---\nvars: { a: [',
  '---\na: &a [*a]\n---\n',
  '---\n__proto__: { x: 1 }\ncompetencies: [1, null, {}]\n---\n',
];

const line = fc
  .tuple(
    fc.constantFrom('', ...openings),
    fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...nasty)), { maxLength: 4 }),
  )
  .map(([opening, rest]) => opening + rest.join(' '));

/** Text that looks like a document, with everything in it that a careless or hostile author may write. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', ...frontMatters), fc.array(line, { maxLength: 30 }))
  .map(([frontMatter, lines]) => frontMatter + lines.join('\n'));

/** Any text at all. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'# - * > [ ] ( ) ` ~ _ | : \\ ! < & x 1 .'.split(' '), ' ', '\n'),
    maxLength: 300,
  }),
);
