import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../test/scenario/sketch-scenario.js';
import { toDocument, type KeyedScenario } from '../../test/scenario/to-document.js';
import { parseDocument, readLibrary } from '../markdown/index.js';
import { bestPlaythrough } from './best-playthrough.js';
import { reportPlaythrough } from './report-playthrough.js';

const content = join(import.meta.dirname, '../../../../content');

describe('in the library', () => {
  const { library } = readLibrary(readFileSync(join(content, 'library.yaml'), 'utf8'));
  const files = readdirSync(join(content, 'modules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('scenario.md'))
    .map((file) => file.replaceAll('\\', '/'));

  test.for(files)('%s has a playthrough that earns all and ends well', (file) => {
    const text = readFileSync(join(content, 'modules', file), 'utf8');
    const { document, key } = parseDocument(text, { file, library }) as unknown as KeyedScenario;
    const best = bestPlaythrough(document, key)!;

    expect(best.phase).toBe('ended');
    expect(reportPlaythrough(document, key, best)).toMatchObject({
      score: { scaled: 1 },
      verdict: 'success',
    });
  });

  test('the way through the two jackets is the shortest of the best', () => {
    const file = 'welcome/en/scenario.md';
    const text = readFileSync(join(content, 'modules', file), 'utf8');
    const { document, key } = parseDocument(text, { file, library }) as unknown as KeyedScenario;
    expect(pathOf({ document, key })).toEqual([
      'look-up',
      'take-your-time',
      'fold-fleeces',
      'hand-laces',
      'getting-on',
      'who-wears-it',
      'press-studs',
    ]);
  });
});

test('one with a better score goes before a shorter one', () => {
  expect(
    pathOf(
      toDocument(
        sketchScenario({
          door: { leave: { to: 'end', gain: 1 }, stay: 'talk' },
          talk: { help: { to: 'end', gain: 2 } },
          end: 'success',
        }),
      ),
    ),
  ).toEqual(['stay', 'help']);
});

test('what is taken only to come back is left out', () => {
  expect(
    pathOf(
      toDocument(
        sketchScenario({
          door: { wait: 'door', ask: { to: 'end', gain: 1 } },
          end: 'success',
        }),
      ),
    ),
  ).toEqual(['ask']);
});

test('of equally short ones, what earns more at once comes first', () => {
  expect(
    pathOf(
      toDocument(
        sketchScenario({
          door: { nod: 'late', smile: { to: 'soon', gain: 2 } },
          late: { go: { to: 'end', gain: 3 } },
          soon: { go: { to: 'end', gain: 1 } },
          end: 'success',
        }),
      ),
    ),
  ).toEqual(['smile', 'go']);
});

test('where the range is only a bound, it takes the most promising choices, and none for nothing', () => {
  const { document, key } = toDocument(
    sketchScenario({
      door: { leave: { to: 'end', gain: 1 }, stay: 'talk' },
      talk: { back: 'door', help: { to: 'end', gain: 2 } },
      end: 'success',
    }),
  );
  const range = { ...key.range, max: key.range.max + 10, exact: false };

  expect(pathOf({ document, key: { ...key, range } })).toEqual(['stay', 'help']);
});

test('there is none where no ending can be reached', () => {
  const { document, key } = toDocument(sketchScenario({ door: { wait: 'door' }, end: 'success' }));
  expect(bestPlaythrough(document, key)).toBeUndefined();
  expect(bestPlaythrough({ ...document, start: 'nowhere' }, key)).toBeUndefined();
});

test('on any scenario with an exact range, it earns all that can be', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), (analysed) => {
      const { document, key } = toDocument(analysed);
      fc.pre(key.range.exact && key.range.max > 0);
      const best = bestPlaythrough(document, key)!;
      expect(reportPlaythrough(document, key, best).score.scaled).toBe(1);
    }),
    { numRuns: 200 },
  );
});

function pathOf({ document, key }: KeyedScenario) {
  return bestPlaythrough(document, key)?.steps.map(({ choice }) => choice);
}
