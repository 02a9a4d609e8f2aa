/** A number without the last digits of binary fractions: to a millionth. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
