import { plainText } from '@kundskap/core';
import type { Turn } from './transcript.js';

/** What people say in a turn, as it is read aloud; stage directions and the learner's reply are not. */
export function spokenLines(turn: Turn | undefined): readonly string[] {
  return (turn?.lines ?? []).flatMap((line) =>
    line.type === 'speech' ? plainText(line.children) : [],
  );
}
