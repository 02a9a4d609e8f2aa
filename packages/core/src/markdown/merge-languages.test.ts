import { expect, test } from 'vitest';
import { mergeLanguages } from './merge-languages.js';
import { parseDocument } from './parse-document.js';

function keyOf(lang: string, word: string) {
  const text = `# T

## <a id="cloze"></a>A

Say \`____\`.

1. ${word}

## <a id="entry"></a>B

Say \`____\`.

- [x] ${word}

## <a id="choice"></a>C

- [x] ${word}
- [ ] no
`;
  return parseDocument(text, { lang }).key;
}

test('words that are right in one language are right in the key of each', () => {
  const [en, sv] = [keyOf('en', 'hello'), keyOf('sv', 'hej')];
  const merged = mergeLanguages([en, sv]);
  for (const key of merged) {
    expect(key).toMatchObject({
      items: {
        cloze: { accepted: { en: { '1': ['hello'] }, sv: { '1': ['hej'] } } },
        entry: { foreseen: { en: [{ text: 'hello' }], sv: [{ text: 'hej' }] } },
      },
    });
  }
  expect(JSON.stringify(en)).not.toContain('hej');
});

test('what is the same in every language stays as it is', () => {
  const lesson = parseDocument('# T\n\n## A\n\nText.\n').key;
  expect(mergeLanguages([lesson, lesson])).toEqual([lesson, lesson]);
  expect(mergeLanguages([])).toEqual([]);
});

test('an item that only one language has, or has in another kind, is left as it is', () => {
  const other = parseDocument('# T\n\n## <a id="cloze"></a>A\n\n- [x] a\n- [ ] b\n', {
    lang: 'sv',
  }).key;
  const [en] = mergeLanguages([keyOf('en', 'hello'), other]);
  expect(en).toEqual(keyOf('en', 'hello'));
});
