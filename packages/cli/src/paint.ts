import type { Output, Terminal } from './terminal.js';

/** What a piece of output is, for the colour it is shown in. */
export type Tone = keyof typeof codes;

/** Gives a text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** The colours that a stream can show: none unless a person reads it, and none with `NO_COLOR`. */
export function paintFor(output: Output, { env = {} }: Pick<Terminal, 'env'>): Paint {
  return showsColours(output, env) ? paintColours : paintNothing;
}

/** Leaves every text as it is. */
export const paintNothing: Paint = (_tone, text) => text;

/** ANSI: the code that turns a style on, and the one that turns it off. */
const codes = {
  place: [1, 22],
  error: [31, 39],
  warning: [33, 39],
  advice: [36, 39],
  quiet: [2, 22],
  removed: [31, 39],
  added: [32, 39],
} as const;

const paintColours: Paint = (tone, text) => {
  const [on, off] = codes[tone];
  return text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;
};

/** See https://no-color.org and https://force-color.org: a variable counts unless it is empty. */
function showsColours({ isTTY }: Output, env: NonNullable<Terminal['env']>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTTY === true && env['TERM'] !== 'dumb';
}
