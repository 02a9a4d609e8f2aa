/** What every choice is worth for now, by number, and which of them score only the first time. */
export interface Worth {
  readonly gains: readonly number[];
  readonly once: readonly boolean[];
}

/** The highest score of any walk from start to ending. */
export interface Highest {
  readonly max: number;
  /** Whether some walk scores just that; if not, none scores more. */
  readonly exact: boolean;
  /** The highest score of any walk through each choice, by number; missing where none takes it. */
  readonly through: () => readonly (number | undefined)[];
  /**
   * The choices of a walk, by number, that scores just that; where it is not exact, of one that comes
   * near. A way on without a choice is left out.
   */
  readonly witness: () => readonly number[];
}
