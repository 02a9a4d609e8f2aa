/** A set of whole numbers from 0, as bits in words of 32. */
export type Bits = readonly number[];

export function hasBit(bits: Bits, bit: number): boolean {
  return (((bits[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
}

export function withBit(bits: Bits, bit: number): Bits {
  const word = bit >> 5;
  const words = Array.from({ length: Math.max(bits.length, word + 1) }, (_, i) => bits[i] ?? 0);
  words[word] = (words[word] ?? 0) | (1 << (bit & 31));
  return words;
}

/** The sum of the weights of the bits that others do not have. */
export function sumWithout(bits: Bits, others: Bits, weights: readonly number[]): number {
  let sum = 0;
  for (let word = 0; word < bits.length; word++) {
    let rest = (bits[word] ?? 0) & ~(others[word] ?? 0);
    while (rest !== 0) {
      const position = 31 - Math.clz32(rest);
      sum += weights[word * 32 + position] ?? 0;
      rest &= ~(1 << position);
    }
  }
  return sum;
}
