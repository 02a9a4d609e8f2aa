/** What `--help` adds to the arguments and options of a command. */
export interface CommandHelp {
  /** Calls to copy, each with what it does. */
  readonly examples: readonly (readonly [call: string, what: string])[];
  /** When the command ends with 0 and with 1. A wrong call always ends with 2. */
  readonly exitCodes: readonly [whenWell: string, whenNot: string];
}

/** The help of a command, as text to stand after its options. */
export function formatHelp({ examples, exitCodes }: CommandHelp): string {
  const width = Math.max(...examples.map(([call]) => call.length)) + 2;
  return [
    '',
    'Examples:',
    ...examples.map(([call, what]) => `  ${call.padEnd(width)}${what}`),
    '',
    'Exit codes:',
    ...[...exitCodes, 'the command was called wrongly'].map((when, code) => `  ${code}  ${when}`),
  ].join('\n');
}
