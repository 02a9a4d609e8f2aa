import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../test/scenario/sketch-scenario.js';
import { toDocument, type KeyedScenario } from '../../test/scenario/to-document.js';
import { parseDocument } from '../markdown/parse-document.js';
import { readLibrary } from '../markdown/read-library.js';
import type { Guard } from '../model/guard.js';
import type { ScenarioDocument, ScenarioKey } from '../model/scenario.js';
import { reportPlaythrough } from '../report/report-playthrough.js';
import type { AnalysedScenario } from '../scenario/analysis/analysed-scenario.js';
import { findScene } from '../scenario/find-scene.js';
import { openChoices } from '../scenario/open-choices.js';
import type { Playthrough } from '../scenario/playthrough-state.js';
import { advancePlaythrough, readyPlaythrough, startPlaythrough } from '../scenario/playthrough.js';
import { analyseScenario } from './analyse-scenario.js';
import type { ScenarioAnalysis } from './scenario-analysis.js';

const asked: Guard = { type: 'compare', variable: 'asked', operator: '>=', value: 1 };
const notTwice: Guard = { type: 'compare', variable: 'asked', operator: '<', value: 2 };

/** Six scenes: one can ask twice, and only who has asked can solve it. */
const lamp = sketchScenario(
  {
    door: { greet: { to: 'talk', gain: 1 }, ignore: { to: 'lost', gain: -2 } },
    talk: {
      ask: {
        to: 'answer',
        gain: 2,
        when: notTwice,
        effects: [{ variable: 'asked', add: 1 }],
      },
      solve: { to: 'solved', gains: { resolution: 3 }, when: asked },
      leave: 'unsolved',
    },
    answer: { listen: { to: 'talk', gain: 1 }, interrupt: { to: 'talk', gain: -1 } },
    solved: 'success',
    unsolved: 'partial',
    lost: 'fail',
  },
  { asked: { min: 0, max: 2, initial: 0 } },
);

describe('six scenes with a guarded loop', () => {
  const found = analyse(lamp, 0.8);

  test('are counted', () => {
    expect(found).toMatchObject({ scenes: 6, endings: 3, fallback: false });
  });

  test('have the best score of who greets, asks, listens and solves', () => {
    expect(found.score).toEqual({ min: -2, max: 7, exact: true });
    expect(found.competencies).toEqual({
      listening: { min: -2, max: 4, exact: true, fewestOpportunities: 1 },
      resolution: { min: 0, max: 3, exact: true, fewestOpportunities: 0 },
    });
  });

  test('show how that is done', () => {
    const told = ({ score, choices }: ScenarioAnalysis['witnesses']['best']) =>
      `${score}: ${choices.map(({ scene, choice }) => `${scene} ${choice}`).join(', ')}`;
    expect(told(found.witnesses.best)).toBe('7: door greet, talk ask, answer listen, talk solve');
    expect(told(found.witnesses.worst)).toBe('-2: door ignore');
    expect(told(found.witnesses.competencies.resolution!)).toMatch(/^3: .*talk solve$/);
  });

  test('have no flaw', () => {
    const { unreachable, stuck, traps, neverEnabled } = found;
    expect({ unreachable, stuck, traps, neverEnabled }).toEqual({
      unreachable: [],
      stuck: [],
      traps: [],
      neverEnabled: [],
    });
  });

  test('cost what each choice keeps out of reach', () => {
    expect(
      found.choices.map(({ scene, choice, regret }) => `${scene} ${choice} ${regret}`),
    ).toEqual([
      'door greet 0',
      'door ignore 9',
      'talk ask 0',
      'talk solve 0',
      'talk leave 3',
      'answer listen 0',
      'answer interrupt 1',
    ]);
  });

  test('come to these ends for who clicks at random', () => {
    // Half are lost at once. Of the others half leave before they ask; then it is thirds, then halves.
    const solved = 0.5 * 0.5 * (1 / 3 + (1 / 3) * 0.5);
    expect(found.random).toEqual({
      // By hand: solved at once 7 or 5 points, left 4 or 2; asked twice, the answers taken add up.
      score: rounded(
        (1 / 7) *
          (0.25 * 1 +
            0.25 * (1 / 3) * (0.5 * 7 + 0.5 * 5) +
            0.25 * (1 / 3) * (0.5 * 4 + 0.5 * 2) +
            0.25 * (1 / 3) * 0.5 * (0.25 * 7 + 0.25 * 5 + 0.5 * 6) +
            0.25 * (1 / 3) * 0.5 * (0.25 * 4 + 0.25 * 2 + 0.5 * 3)),
      ),
      // 0.8 of 7 is 5.6: only who never merely interrupted.
      pass: rounded(0.25 * (1 / 3) * 0.5 + 0.25 * (1 / 3) * 0.5 * 0.75),
      clicks: rounded(1 + 0.5 * 1 + 0.5 * 0.5 * 2 + 0.5 * 0.5 * (1 / 3) * 2),
      endings: { solved: rounded(solved), unsolved: rounded(0.5 - solved), lost: 0.5 },
      exact: true,
    });
  });

  test('are tried in three plays', () => {
    expect(found.fewestPlays).toBe(3);
    expect(found.plays.map((play) => play.join(' ')).sort()).toEqual([
      expect.stringMatching(/^greet .*(leave|solve)$/),
      expect.stringMatching(/^greet .*(leave|solve)$/),
      'ignore',
    ]);
  });

  test('end for every strategy as its first choices do', () => {
    expect(found.strategies).toEqual({
      // greet, ask, listen, ask, listen, solve
      first: { score: 1, passes: true },
      // ignore
      last: { score: 0, passes: false },
      // ignore, the longer word
      longest: { score: 0, passes: false },
      // greet, ask, listen, ask, listen, solve: “leave” is as long, but comes later
      shortest: { score: 1, passes: true },
      politest: { score: 1, passes: true },
    });
  });
});

test('every witness can be played, and scores what its range says, on any small scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const { document, key } = toDocument(scenario);
      const { score, competencies, witnesses, random } = analyseScenario(document, key);
      fc.pre(Object.keys(random.endings).length > 0);
      expect(score.exact).toBe(true);

      expect(witnesses.best.score).toBe(score.max);
      expect(witnesses.worst.score).toBe(score.min);
      expect(play(document, witnesses.best.choices)).toMatchObject({ phase: 'ended' });
      expect(play(document, witnesses.worst.choices)).toMatchObject({ phase: 'ended' });

      const best = play(document, witnesses.best.choices);
      expect(reportPlaythrough(document, key, best).score.raw).toBe(Math.max(0, score.max));
      for (const [id, { max }] of Object.entries(competencies)) {
        const witness = witnesses.competencies[id]!;
        expect(witness.score).toBe(max);
        const report = reportPlaythrough(document, key, play(document, witness.choices));
        const told = report.competencies.find(({ competency }) => competency === id)!;
        expect(told.earned).toBe(Math.max(0, max));
        expect(told.opportunities).toBeGreaterThanOrEqual(competencies[id]!.fewestOpportunities);
      }
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

describe('reading takes', () => {
  const markdown = `---
kind: scenario
---

# Title

${'word '.repeat(199)}

## <a id="door"></a>Door

Said.

\`if visited #room\` ${'again '.repeat(100)}

- [Enter](#room)
- [Leave](#end) \`if visited #room\`

## <a id="room"></a>Room

- [Back](#door)

## <a id="end"></a>End

\`end success\`

Bye.
`;
  // The parser gives a scenario for a scenario.
  const { document, key } = parseDocument(markdown) as unknown as KeyedScenario;
  const { readingMinutes, strategies } = analyseScenario(document, key);

  test('200 words a minute, every visit with what shows then', () => {
    // Title and introduction 200; door 2 + 1; room 1 + 1; door 2 + 100 + 2; end 2.
    expect(readingMinutes.best).toBe(rounded(Math.round((200 + 3 + 2 + 104 + 2) / 2) / 100));
  });

  test('everything once for all', () => {
    expect(readingMinutes.all).toBe(Math.round((200 + 104 + 2 + 2) / 2) / 100);
  });

  test('for ever where a strategy goes round and round: it passes nothing', () => {
    expect(strategies.first).toEqual({ score: 0, passes: false });
    expect(strategies.last.passes).toBe(true);
  });
});

test('above 200,000 states nothing is told that would need them', { timeout: 60_000 }, () => {
  const count: Guard = { type: 'compare', variable: 'count', operator: '<', value: 300_000 };
  const scenario = sketchScenario(
    {
      door: {
        again: { to: 'door', when: count, effects: [{ variable: 'count', add: 1 }] },
        leave: { to: 'end', gain: 2 },
      },
      end: 'success',
    },
    { count: { min: 0, max: 300_000, initial: 0 } },
  );
  const found = analyse(scenario);
  expect(found).toMatchObject({ fallback: true, plays: [], fewestPlays: 0 });
  expect(found.score).toEqual({ min: 2, max: 2, exact: false });
  expect(found.witnesses.best.choices).toEqual([]);
  expect(found.random).toMatchObject({ score: 1, pass: 1, exact: false });
});

test('a scenario without scenes has nothing to tell', () => {
  expect(analyse({ start: 'door', variables: {}, scenes: [] })).toMatchObject({
    scenes: 0,
    plays: [],
    random: { score: 0, pass: 0, clicks: 0, endings: {}, exact: true },
  });
});

test('a choice without a key is refused', () => {
  const { document, key } = toDocument(lamp);
  expect(() => analyseScenario(document, { ...key, choices: {} })).toThrow(
    'analyseScenario: no key for choice greet of door',
  );
});

describe('the scenarios of the library', () => {
  const content = join(import.meta.dirname, '../../../../content');
  const { library } = readLibrary(readFileSync(join(content, 'library.yaml'), 'utf8'));
  const analyses = (module: string) =>
    library.languages.map((lang) => {
      const file = join(content, `modules/${module}/${lang}/scenario.md`);
      const { document, key } = parseDocument(readFileSync(file, 'utf8'), { file, library });
      // The parser gives a scenario for a scenario.
      return analyseScenario(document as ScenarioDocument, key as ScenarioKey);
    });

  test.for(['welcome', 'phone-complaint'])(
    '%s is the same in every language',
    { timeout: 30_000 },
    (module) => {
      const [reference, ...others] = analyses(module).map(
        ({ strategies: { first, last }, readingMinutes: _, ...rest }) => ({ ...rest, first, last }),
      );
      expect(reference).toMatchObject({
        score: { exact: true },
        random: { exact: true },
        unreachable: [],
        stuck: [],
        traps: [],
        neverEnabled: [],
      });
      expect(reference?.fewestPlays).toBe(reference?.plays.length);
      for (const other of others) expect(other).toEqual(reference);
    },
  );

  test.for(['welcome', 'phone-complaint'])(
    '%s is not passed by any strategy',
    { timeout: 30_000 },
    (module) => {
      const passed = analyses(module).flatMap(({ strategies }) =>
        Object.entries(strategies).filter(([, { passes }]) => passes),
      );
      expect(passed).toEqual([]);
    },
  );
});

function analyse(scenario: AnalysedScenario, pass?: number): ScenarioAnalysis {
  const { document, key } = toDocument(scenario, pass);
  return analyseScenario(document, key);
}

/** The playthrough that takes these choices, and goes on where there is nothing to choose. */
function play(
  document: ScenarioDocument,
  script: ScenarioAnalysis['witnesses']['best']['choices'],
): Playthrough {
  const left = [...script];
  let playthrough = advancePlaythrough(
    document,
    readyPlaythrough,
    startPlaythrough(document, { at: 0, seed: 0 }),
  );
  while (playthrough.phase === 'open') {
    const { scene } = playthrough;
    const next = openChoices(findScene(document, scene)!, playthrough).length
      ? left.shift()
      : undefined;
    const after = advancePlaythrough(
      document,
      playthrough,
      next ? { type: 'decided', at: 0, ...next } : { type: 'continued', at: 0, scene },
    );
    if (after === playthrough) break;
    playthrough = after;
  }
  if (left.length > 0) throw new Error('the play ended before its script');
  return playthrough;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
