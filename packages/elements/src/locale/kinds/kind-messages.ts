import type { AskingMessages } from '../asking/asking-messages.js';

/** What the items of all kinds say while they ask. */
export interface KindMessages extends AskingMessages {
  readonly bestWorst: string;
  readonly best: string;
  readonly worst: string;
  readonly order: string;
  readonly moveUp: (words: string) => string;
  readonly moveDown: (words: string) => string;
  readonly positionOf: (words: string) => string;
  /** Told once a choice has moved. */
  readonly movedTo: (words: string, position: number, total: number) => string;
  readonly keepThisOrder: string;
  readonly match: string;
  readonly noMatchYet: string;
  readonly rate: string;
  readonly cloze: string;
  readonly blank: (position: number, total: number) => string;
  readonly entry: Readonly<Record<'text' | 'number', string>>;
  readonly open: string;
}
