import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttemptEvent, AttemptStarted, Mode } from './attempt-event.js';
import { advanceAttempt, readyAttempt, replayAttempt, undoAttempt } from './attempt.js';

const started: AttemptStarted = {
  type: 'started',
  at: 1000,
  version: 1,
  document: 'complaints/quiz',
  lang: 'sv',
  mode: 'practice',
  seed: 7,
  items: [
    { id: 'greet', revision: 'g1' },
    { id: 'refund', revision: 'r1' },
  ],
};
const exam: AttemptStarted = { ...started, mode: 'exam' };

const hinted: AttemptEvent = { type: 'hinted', at: 1100, item: 'refund' };
const responded: AttemptEvent = { type: 'responded', at: 1200, item: 'refund', response: ['own'] };
const checked: AttemptEvent = { type: 'checked', at: 1300, item: 'refund' };
const reopened: AttemptEvent = { type: 'reopened', at: 1400, item: 'refund' };
const revised: AttemptEvent = { type: 'revised', at: 1500, items: [] };
const submitted: AttemptEvent = { type: 'submitted', at: 1600 };

const begun = {
  phase: 'open',
  document: 'complaints/quiz',
  mode: 'practice',
  seed: 7,
  startedAt: 1000,
  lastAt: 1000,
  items: started.items,
  responses: {},
  checked: [],
  hints: {},
  tries: {},
};

describe('replaying a log', () => {
  test('of nothing gives an attempt that is ready', () => {
    expect(replayAttempt([])).toBe(readyAttempt);
  });

  test.for([
    { log: [started], becomes: {}, because: 'it begins' },
    {
      log: [started, hinted, hinted],
      becomes: { hints: { refund: 2 }, lastAt: 1100 },
      because: 'hints are counted',
    },
    {
      log: [started, responded],
      becomes: { responses: { refund: ['own'] }, lastAt: 1200 },
      because: 'a response is kept',
    },
    {
      log: [started, responded, { ...responded, response: ['fair'] }],
      becomes: { responses: { refund: ['fair'] }, lastAt: 1200 },
      because: 'the last response counts',
    },
    {
      log: [started, responded, checked],
      becomes: {
        responses: { refund: ['own'] },
        checked: ['refund'],
        tries: { refund: 1 },
        lastAt: 1300,
      },
      because: 'a check is a try',
    },
    {
      log: [started, responded, checked, reopened],
      becomes: { responses: { refund: ['own'] }, tries: { refund: 1 }, lastAt: 1400 },
      because: 'a reopened item keeps its response and tries',
    },
    {
      log: [started, responded, checked, reopened, checked],
      becomes: {
        responses: { refund: ['own'] },
        checked: ['refund'],
        tries: { refund: 2 },
        lastAt: 1300,
      },
      because: 'each check is another try',
    },
    {
      log: [started, submitted],
      becomes: { phase: 'submitted', submittedAt: 1600, lastAt: 1600 },
      because: 'an empty attempt may be submitted',
    },
  ] satisfies { log: AttemptEvent[]; becomes: object; because: string }[])(
    '$because',
    ({ log, becomes }) => {
      expect(replayAttempt(log)).toEqual({ ...begun, ...becomes });
    },
  );
});

describe('an event changes nothing', () => {
  test.for([
    { given: [], event: responded, because: 'nothing is open yet' },
    { given: [], event: submitted, because: 'nothing is open yet' },
    { given: [], event: revised, because: 'nothing is open yet' },
    { given: [started], event: started, because: 'the attempt has already started' },
    { given: [started], event: { ...responded, item: 'gone' }, because: 'the item is unknown' },
    {
      given: [started],
      event: { ...responded, item: 'constructor' },
      because: 'the item is unknown, whatever its name',
    },
    { given: [started], event: { ...hinted, item: 'gone' }, because: 'the item is unknown' },
    { given: [started], event: checked, because: 'there is no response to check' },
    {
      given: [started, responded, checked],
      event: checked,
      because: 'the item is checked already',
    },
    {
      given: [started, responded, checked],
      event: responded,
      because: 'a checked response is final',
    },
    { given: [started, responded], event: reopened, because: 'the item is open' },
    {
      given: [exam, responded],
      event: checked,
      because: 'an exam tells nothing before it is submitted',
    },
    { given: [exam], event: hinted, because: 'an exam gives no hints' },
    { given: [started, submitted], event: started, because: 'a submitted attempt is final' },
    { given: [started, submitted], event: responded, because: 'a submitted attempt is final' },
    { given: [started, submitted], event: hinted, because: 'a submitted attempt is final' },
    {
      given: [started, responded, submitted],
      event: checked,
      because: 'a submitted attempt is final',
    },
    { given: [started, submitted], event: revised, because: 'a submitted attempt is final' },
    { given: [started, submitted], event: submitted, because: 'a submitted attempt is final' },
    {
      given: [started],
      event: { type: 'paused', at: 1, item: 'refund' } as never,
      because: 'a later version wrote it',
    },
  ] satisfies { given: AttemptEvent[]; event: AttemptEvent; because: string }[])(
    '$event.type: $because',
    ({ given, event }) => {
      const attempt = replayAttempt(given);
      expect(advanceAttempt(attempt, event)).toBe(attempt);
    },
  );
});

test('a revised document starts over the items whose structure changed, and only those', () => {
  const log: AttemptEvent[] = [
    started,
    ...[hinted, responded, checked].flatMap((event) => [event, { ...event, item: 'greet' }]),
  ];
  const items = [
    { id: 'refund', revision: 'r2' },
    { id: 'new', revision: 'n1' },
    { id: 'greet', revision: 'g1' },
  ];
  expect(replayAttempt([...log, { ...revised, items }])).toEqual({
    ...begun,
    items,
    responses: { greet: ['own'] },
    checked: ['greet'],
    hints: { greet: 1 },
    tries: { greet: 1 },
    lastAt: 1500,
  });
});

test('an item may have any name', () => {
  const items = [{ id: '__proto__', revision: 'p' }];
  const named = { item: '__proto__' };
  const attempt = replayAttempt([
    { ...started, items },
    { ...hinted, ...named },
    { ...responded, ...named },
    { ...checked, ...named },
    { ...revised, items },
  ]);
  expect(JSON.parse(JSON.stringify(attempt))).toMatchObject({ checked: ['__proto__'] });
  expect(JSON.stringify(attempt)).toContain('"responses":{"__proto__":["own"]}');
  expect(JSON.stringify(attempt)).toContain('"tries":{"__proto__":1}');
});

describe('undoing', () => {
  test('drops the last event', () => {
    expect(undoAttempt([started, responded, checked])).toEqual([started, responded]);
  });

  test('never drops what began the attempt', () => {
    expect(undoAttempt([started])).toEqual([started]);
    expect(undoAttempt([])).toEqual([]);
  });
});

describe('of any log', () => {
  const item = fc.constantFrom('greet', 'refund', 'gone');
  const at = fc.nat();
  const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
    fc
      .record({ at, mode: fc.constantFrom<Mode>('practice', 'exam') })
      .map((changed) => ({ ...started, ...changed })),
    fc.record({ type: fc.constantFrom('hinted', 'checked', 'reopened'), at, item }),
    fc.record({ type: fc.constant('responded'), at, item, response: fc.array(fc.string()) }),
    fc.record({
      type: fc.constant('revised'),
      at,
      items: fc.subarray([...started.items, { id: 'greet', revision: 'g2' }], { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('submitted'), at }),
  );
  const log = fc.array(event, { maxLength: 30 }).map((events) => [started, ...events]);

  test('replaying a part and then the rest is replaying all of it', () => {
    fc.assert(
      fc.property(log, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = replayAttempt(log.slice(0, at));
        expect(log.slice(at).reduce(advanceAttempt, before)).toEqual(replayAttempt(log));
      }),
    );
  });

  test('what does not apply may as well not be stored', () => {
    fc.assert(
      fc.property(log, (log) => {
        const applied = log.filter((event, n) => {
          const before = replayAttempt(log.slice(0, n));
          return advanceAttempt(before, event) !== before;
        });
        expect(replayAttempt(applied)).toEqual(replayAttempt(log));
      }),
    );
  });

  test('no event changes an attempt in place', () => {
    fc.assert(
      fc.property(log, event, (log, event) => {
        const attempt = replayAttempt(log);
        const before = JSON.stringify(attempt);
        advanceAttempt(attempt, event);
        expect(JSON.stringify(attempt)).toBe(before);
      }),
    );
  });

  test('only items of the attempt have responses, and only they are checked', () => {
    fc.assert(
      fc.property(log, (log) => {
        const attempt = replayAttempt(log);
        if (attempt.phase === 'ready') throw new Error('every log here begins');
        const ids = attempt.items.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(Object.keys(attempt.responses)));
        expect(Object.keys(attempt.responses)).toEqual(
          expect.arrayContaining([...attempt.checked]),
        );
      }),
    );
  });
});
