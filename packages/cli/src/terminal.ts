/** Where a command says what it found, and the folder that relative paths start from. `process` is one. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The environment, of which `NO_COLOR`, `FORCE_COLOR` and `TERM` are read. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** A stream that text is written to; `isTTY` when a person reads it as it comes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}
