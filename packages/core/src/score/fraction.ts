/** A part of a whole, kept from 0 to 1; 0 of nothing. */
export function fraction(part: number, whole: number): number {
  return whole > 0 ? Math.min(Math.max(part / whole, 0), 1) : 0;
}
