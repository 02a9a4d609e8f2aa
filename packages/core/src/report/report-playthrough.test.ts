import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../test/scenario/sketch-scenario.js';
import { paragraph, toDocument, type KeyedScenario } from '../../test/scenario/to-document.js';
import { walkEverywhere, waysTo } from '../../test/scenario/walk-everywhere.js';
import type { Verdict } from '../model/scenario.js';
import type { Playthrough } from '../scenario/playthrough-state.js';
import {
  advancePlaythrough,
  readyPlaythrough,
  replayPlaythrough,
  startPlaythrough,
} from '../scenario/playthrough.js';
import { reportPlaythrough } from './report-playthrough.js';

const lamp = sketchScenario({
  door: {
    ask: { to: 'talk', gains: { listening: 2, attentiveness: 1 } },
    wait: { to: 'door', gain: 1 },
    shout: { to: 'lost', gain: -3 },
  },
  talk: {
    refund: { to: 'glad', gains: { resolution: 2 } },
    repair: { to: 'end', gains: { resolution: 1 } },
    again: 'door',
  },
  glad: 'success',
  end: 'partial',
  lost: 'fail',
});

describe('the score', () => {
  test.for([
    { path: ['ask', 'refund'], raw: 5, because: 'the gains of all competencies add up' },
    { path: ['wait', 'ask', 'refund'], raw: 6, because: 'the best path earns everything' },
    { path: ['wait', 'wait', 'wait', 'ask', 'refund'], raw: 6, because: 'a loop earns once' },
    { path: ['ask', 'again', 'ask', 'repair'], raw: 4, because: 'so does a longer loop' },
    { path: ['shout'], raw: 0, because: 'it never goes below 0' },
  ])('$path → $raw of 6: $because', ({ path, raw }) => {
    expect(reportOf(toDocument(lamp), path).score).toEqual({ raw, max: 6, scaled: raw / 6 });
  });

  test('a choice that repeats earns every time, but never more than the best path', () => {
    const farm = sketchScenario({
      door: { wait: { to: 'door', gain: 1, repeat: true }, leave: { to: 'end', gain: 2 } },
      end: 'success',
    });
    const reports = [
      ['wait', 'leave'],
      ['wait', 'wait', 'wait', 'leave'],
    ].map((path) => reportOf(toDocument(farm), path));
    expect(reports.map(({ score }) => score.raw)).toEqual([3, 3]);
    expect(reports[1]?.debrief.map(({ gains }) => gains)).toEqual([
      { listening: 1 },
      { listening: 1 },
      { listening: 1 },
      { listening: 2 },
    ]);
  });

  test('is 0 of 0 where nothing can be earned', () => {
    const bleak = sketchScenario({ door: { shout: { to: 'end', gain: -1 } }, end: 'success' });
    const { score, competencies } = reportOf(toDocument(bleak), ['shout']);
    expect(score).toEqual({ raw: 0, max: 0, scaled: 0 });
    expect(competencies).toEqual([
      { competency: 'listening', earned: 0, possible: 0, opportunities: 1 },
    ]);
  });
});

describe('a playthrough', () => {
  const endingIn = (end: Verdict) =>
    sketchScenario({
      door: { ask: { to: 'end', gain: 4 }, wait: { to: 'end', gain: 2 }, nod: 'end' },
      end,
    });

  test.for([
    { verdict: 'success', pass: undefined, take: 'nod', passed: true, because: 'it went well' },
    { verdict: 'partial', pass: undefined, take: 'ask', passed: false, because: 'it did not' },
    { verdict: 'fail', pass: undefined, take: 'ask', passed: false, because: 'it failed' },
    { verdict: 'success', pass: 0.5, take: 'nod', passed: false, because: '0 is below the mark' },
    { verdict: 'partial', pass: 0.5, take: 'wait', passed: true, because: 'half is at the mark' },
    { verdict: 'fail', pass: 0.5, take: 'ask', passed: false, because: 'a failure never passes' },
  ] as const)('passed: $passed with $verdict, pass $pass: $because', (row) => {
    const report = reportOf(toDocument(endingIn(row.verdict), row.pass), [row.take]);
    expect(report).toMatchObject({ verdict: row.verdict, passed: row.passed });
    expect(report.pass).toBe(row.pass);
  });

  test('is timed from its start to its last event', () => {
    const report = reportOf(toDocument(lamp), ['ask', 'repair']);
    expect(report).toMatchObject({ startedAt: 1000, endedAt: 1020, durationMs: 20 });
  });

  test('that has not ended cannot be reported', () => {
    const { document, key } = toDocument(lamp);
    const open = play(document, ['ask']);
    expect(() => reportPlaythrough(document, key, open)).toThrow(TypeError);
    expect(() => reportPlaythrough(document, key, readyPlaythrough)).toThrow(TypeError);
  });

  test('cannot be reported with the key of another scenario', () => {
    const { document } = toDocument(lamp);
    const { key } = toDocument(sketchScenario({ end: 'success' }));
    const ended = play(document, ['shout']);
    expect(() => reportPlaythrough(document, key, ended)).toThrow(TypeError);
  });
});

test.for([
  { mood: 'ease', share: 0.75, because: 'as the last choice left it' },
  { mood: undefined, share: undefined, because: 'no variable is named' },
])('with $mood as its mood ends at $share: $because', ({ mood, share }) => {
  const { document, key } = toDocument(lamp);
  const moody = {
    ...document,
    ...(mood && { mood }),
    variables: { ease: { min: 0, max: 4, initial: 3 } },
  };
  expect(reportPlaythrough(moody, key, play(moody, ['shout'])).mood).toBe(share);
});

test('competencies tell what was earned of the best, and how often there was a chance', () => {
  expect(reportOf(toDocument(lamp), ['wait', 'ask', 'repair']).competencies).toEqual([
    { competency: 'listening', earned: 3, possible: 3, opportunities: 2 },
    { competency: 'attentiveness', earned: 1, possible: 1, opportunities: 2 },
    { competency: 'resolution', earned: 1, possible: 2, opportunities: 1 },
  ]);
  expect(reportOf(toDocument(lamp), ['shout']).competencies).toEqual([
    { competency: 'listening', earned: 0, possible: 3, opportunities: 1 },
    { competency: 'attentiveness', earned: 0, possible: 1, opportunities: 1 },
    { competency: 'resolution', earned: 0, possible: 2, opportunities: 0 },
  ]);
});

describe('the debrief', () => {
  test('tells every decision, what it earned, and what would have been better', () => {
    const { debrief } = reportOf(toDocument(lamp), ['ask', 'again', 'ask', 'repair']);
    expect(debrief.map(({ choice, gains, better }) => [choice, gains, better?.choice])).toEqual([
      ['ask', { listening: 2, attentiveness: 1 }, undefined],
      ['again', {}, undefined],
      ['ask', {}, undefined],
      ['repair', { resolution: 1 }, 'refund'],
    ]);
    expect(debrief[3]).toEqual({
      step: 3,
      scene: 'talk',
      title: ['talk'],
      content: paragraph('talk'),
      choice: 'repair',
      said: ['repair'],
      gains: { resolution: 1 },
      feedback: paragraph('why repair'),
      explanation: paragraph('about talk'),
      better: { choice: 'refund', said: ['refund'], feedback: paragraph('why refund') },
    });
  });

  test('counts the steps without a choice, and passes over them', () => {
    const { scenes, ...rest } = lamp;
    const hall = { id: 'hall', choices: [], next: { to: 'door' } };
    const report = reportOf(toDocument({ ...rest, start: 'hall', scenes: [hall, ...scenes] }), [
      undefined,
      'shout',
    ]);
    expect(report.debrief.map(({ step, scene }) => [step, scene])).toEqual([[1, 'door']]);
  });

  test('leaves out what was undone', () => {
    const { document, key } = toDocument(lamp);
    const lost = play(document, ['ask', 'repair']);
    const back = advancePlaythrough(document, lost, { type: 'rewound', at: 2000, step: 1 });
    const report = reportPlaythrough(document, key, play(document, ['refund'], back));
    expect(report.debrief.map(({ choice }) => choice)).toEqual(['ask', 'refund']);
    expect(report).toMatchObject({ rewinds: 1, verdict: 'success' });
  });

  test.for([
    {
      better: 'best',
      because: 'the best score counts first',
      choices: { taken: 'low', good: { to: 'low', gain: 3 }, best: 'high' },
    },
    {
      better: 'second',
      because: 'of equal ones, what earns more at once',
      choices: { taken: 'low', first: 'high', second: { to: 'middle', gain: 2 } },
    },
    {
      better: 'first',
      because: 'of equal ones that earn the same, the first in the file',
      choices: { taken: 'low', first: 'high', second: 'high' },
    },
    {
      better: undefined,
      because: 'what is only as good as the taken is not better',
      choices: { taken: 'high', other: { to: 'middle', gain: 2 } },
    },
    {
      better: undefined,
      because: 'what was not open was no choice',
      choices: {
        taken: 'low',
        closed: { to: 'high', when: { type: 'visited', scene: 'high' } },
      },
    },
  ] as const)('names $better: $because', ({ choices, better }) => {
    const scenario = sketchScenario({
      door: choices,
      low: { go: 'end' },
      middle: { go: { to: 'end', gain: 3 } },
      high: { go: { to: 'end', gain: 5 } },
      end: 'success',
    });
    const { debrief } = reportOf(toDocument(scenario), ['taken', 'go']);
    expect(debrief[0]?.better?.choice).toBe(better);
  });
});

describe('on any scenario', () => {
  test('the best path scores 100 %', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryScenario(), (analysed) => {
        const moments = walkEverywhere(analysed, 1_000);
        fc.pre(moments !== undefined);
        const { document, key } = toDocument(analysed);
        fc.pre(key.range.max > 0);
        const reports = moments
          .filter(({ scene }) => scene.end)
          .map((ending) => waysTo(moments, ending).map(({ choice }) => choice?.id))
          .map((path) => reportOf({ document, key }, path));

        expect(Math.max(...reports.map(({ score }) => score.scaled))).toBe(1);
        for (const { score } of reports) expect(score.max).toBe(key.range.max);
        for (const [competency, { max }] of Object.entries(key.competencyRanges)) {
          const earned = reports.map(
            ({ competencies }) => competencies.find((one) => one.competency === competency)?.earned,
          );
          expect(Math.max(...earned.map((points) => points ?? NaN))).toBe(Math.max(max, 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('walking in a loop ten times earns no more than once', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c', undefined), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryScenario(), path, path, path, (analysed, before, loop, after) => {
        const { document, key } = toDocument(analysed);
        const loops = Array.from({ length: 10 }, () => loop).flat();
        const playthrough = play(document, [...before, ...loops, ...after]);
        fc.pre(playthrough.phase === 'ended');

        const told = new Set<string>();
        for (const { scene, choice, gains } of reportPlaythrough(document, key, playthrough)
          .debrief) {
          const name = `${scene} ${choice}`;
          expect(gains).toEqual(told.has(name) ? {} : key.choices[scene]![choice]!.gains);
          told.add(name);
        }
      }),
    );
  });
});

function reportOf({ document, key }: KeyedScenario, path: readonly (string | undefined)[]) {
  return reportPlaythrough(document, key, play(document, path));
}

/** Takes the choices of a path, or goes on where it has none, ten milliseconds each. */
function play(
  document: KeyedScenario['document'],
  path: readonly (string | undefined)[],
  from: Playthrough = replayPlaythrough(document, [
    startPlaythrough(document, { at: 1000, seed: 0 }),
  ]),
): Playthrough {
  return path.reduce<Playthrough>((playthrough, choice) => {
    if (playthrough.phase === 'ready') return playthrough;
    const { scene, lastAt } = playthrough;
    const at = lastAt + 10;
    return advancePlaythrough(
      document,
      playthrough,
      choice === undefined
        ? { type: 'continued', at, scene }
        : { type: 'decided', at, scene, choice },
    );
  }, from);
}
