import type { DocumentId, ItemId } from '../model/ids.js';
import type { Response } from '../model/item.js';
import { own } from '../model/own.js';
import type {
  AttemptEvent,
  AttemptRevised,
  AttemptStarted,
  ItemRevision,
  Mode,
} from './attempt-event.js';

/** One learner's one go at a quiz, derived from its log. */
export type Attempt = ReadyAttempt | BegunAttempt;

/** Nothing has happened yet. */
export interface ReadyAttempt {
  readonly phase: 'ready';
}

/** The learner has begun; once `submitted`, nothing changes any more. Times are in milliseconds. */
export interface BegunAttempt {
  readonly phase: 'open' | 'submitted';
  readonly document: DocumentId;
  readonly mode: Mode;
  readonly seed: number;
  readonly startedAt: number;
  /** When the last event happened. */
  readonly lastAt: number;
  readonly submittedAt?: number;
  readonly items: readonly ItemRevision[];
  readonly responses: Readonly<Record<ItemId, Response>>;
  /** The items whose response is final until they are reopened. */
  readonly checked: readonly ItemId[];
  /** How many hints the learner opened. */
  readonly hints: Readonly<Record<ItemId, number>>;
  /** How often the learner checked an item. */
  readonly tries: Readonly<Record<ItemId, number>>;
}

/** An attempt in which nothing has happened. */
export const readyAttempt: ReadyAttempt = { phase: 'ready' };

/**
 * The attempt after an event. An event that does not apply leaves the attempt as it is, the very
 * same object, so `advanceAttempt(attempt, event) !== attempt` tells whether it applied.
 *
 * A checked item takes no response until it is reopened, an item without a response cannot be
 * checked, and in `exam` mode there are neither hints nor checks.
 */
export function advanceAttempt(attempt: Attempt, event: AttemptEvent): Attempt {
  if (event.type === 'started') return attempt.phase === 'ready' ? begin(event) : attempt;
  if (attempt.phase !== 'open') return attempt;

  const change = changeBy(attempt, event);
  return change ? { ...attempt, ...change, lastAt: event.at } : attempt;
}

/** Rebuilds an attempt from its log. */
export function replayAttempt(log: Iterable<AttemptEvent>): Attempt {
  let attempt: Attempt = readyAttempt;
  for (const event of log) attempt = advanceAttempt(attempt, event);
  return attempt;
}

/** The log without its last event. What began the attempt is never undone. */
export function undoAttempt(log: readonly AttemptEvent[]): readonly AttemptEvent[] {
  return log.length > 1 ? log.slice(0, -1) : log;
}

function begin({ at, document, mode, seed, items }: AttemptStarted): BegunAttempt {
  return {
    phase: 'open',
    document,
    mode,
    seed,
    startedAt: at,
    lastAt: at,
    items,
    responses: {},
    checked: [],
    hints: {},
    tries: {},
  };
}

type LaterEvent = Exclude<AttemptEvent, AttemptStarted>;

/** What an event changes in an open attempt; nothing when it does not apply. */
function changeBy(attempt: BegunAttempt, event: LaterEvent): Partial<BegunAttempt> | undefined {
  if (event.type === 'submitted') return { phase: 'submitted', submittedAt: event.at };
  if (event.type === 'revised') return revise(attempt, event);

  const { item } = event;
  if (!attempt.items.some(({ id }) => id === item)) return undefined;

  const { mode, responses, checked, hints, tries } = attempt;
  const isChecked = checked.includes(item);

  switch (event.type) {
    case 'hinted':
      return mode === 'exam' ? undefined : { hints: countOne(hints, item) };

    case 'responded':
      return isChecked ? undefined : { responses: { ...responses, [item]: event.response } };

    case 'checked':
      if (mode === 'exam' || isChecked || !Object.hasOwn(responses, item)) return undefined;
      return { checked: [...checked, item], tries: countOne(tries, item) };

    case 'reopened':
      return isChecked ? { checked: checked.filter((id) => id !== item) } : undefined;
  }
}

function revise(attempt: BegunAttempt, { items }: AttemptRevised): Partial<BegunAttempt> {
  const before = new Map(attempt.items.map(({ id, revision }) => [id, revision]));
  const same = items.filter(({ id, revision }) => before.get(id) === revision);
  const kept = new Set(same.map(({ id }) => id));

  return {
    items,
    responses: only(kept, attempt.responses),
    checked: attempt.checked.filter((id) => kept.has(id)),
    hints: only(kept, attempt.hints),
    tries: only(kept, attempt.tries),
  };
}

function only<T>(ids: ReadonlySet<string>, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}

function countOne(counts: Readonly<Record<ItemId, number>>, item: ItemId): Record<ItemId, number> {
  return { ...counts, [item]: (own(counts, item) ?? 0) + 1 };
}
