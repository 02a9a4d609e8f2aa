/** Points earned out of points possible. Field names follow xAPI `result.score`, with `min` always 0. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  /** `raw / max`, from 0 to 1; 0 when nothing could be earned. */
  readonly scaled: number;
}

/** Builds a {@link Score}, keeping `raw` within `0…max`. */
export function score(raw: number, max: number): Score {
  const earned = Math.min(Math.max(raw, 0), max);
  return { raw: earned, max, scaled: max === 0 ? 0 : earned / max };
}
