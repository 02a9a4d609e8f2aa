import type { Inline } from '../model/content.js';
import type { ChoiceId } from '../model/ids.js';
import type { KeyBase } from '../model/item-base.js';
import { own } from '../model/own.js';
import { fraction } from './fraction.js';
import type { PartOutcome } from './outcome.js';

/** A part before it is told. Without `given`, it is missed; `share` says how right what was given is. */
interface Part {
  readonly id: ChoiceId;
  /** From 0 to 1. */
  readonly share: number;
  readonly label?: readonly Inline[] | undefined;
  readonly given?: readonly Inline[] | undefined;
  readonly expected?: readonly Inline[] | undefined;
  readonly typo?: boolean | undefined;
}

/** Tells a part, with what its key says of it; and what was expected, unless just that was given. */
export function partOutcome(
  { feedback }: KeyBase,
  { id, share, label, given, expected, typo }: Part,
): PartOutcome {
  const said = own(feedback, id);
  const correctness = given ? correctnessOf(share) : 'missed';
  const told = correctness === 'correct' && !typo ? undefined : expected;
  return {
    id,
    correctness,
    given: given ?? [],
    ...(label && { label }),
    ...(told && { expected: told }),
    ...(said && { feedback: said }),
    ...(typo && { typo }),
  };
}

/** The share of the parts that are correct, from 0 to 1. */
export function shareCorrect(parts: readonly PartOutcome[]): number {
  const correct = parts.filter(({ correctness }) => correctness === 'correct');
  return fraction(correct.length, parts.length);
}

/** Whether a share of 0 to 1 is all, nothing or something between. */
export function correctnessOf(share: number): 'correct' | 'partly' | 'incorrect' {
  if (share >= 1) return 'correct';
  return share > 0 ? 'partly' : 'incorrect';
}
