import type { Variable } from '../model/scenario.js';

/** A variable as it is declared, and what is wrong with how. */
export interface DeclaredVariable {
  /** As it was most likely meant, where it could not be read. */
  readonly variable: Variable;
  /** What is expected instead; missing when all is well. */
  readonly expected?: string;
  readonly cure?: string;
}

/** Reads `0..3 = 2`, `0..3` (starts at the low end), `true` or `false`. */
export function readVariable(text: string): DeclaredVariable {
  if (text === 'true') return { variable: { min: 0, max: 1, initial: 1 } };
  if (text === 'false') return { variable: { min: 0, max: 1, initial: 0 } };

  const match = /^(-?\d{1,6})\s*\.\.\s*(-?\d{1,6})(?:\s*=\s*(-?\d{1,6}))?$/.exec(text);
  const [one = NaN, two = NaN, three] = match
    ? match
        .slice(1)
        .flatMap((digits: string | undefined) => digits ?? [])
        .map((digits) => Number(digits) + 0)
    : numbersIn(text);
  const min = Math.min(one, two);
  const max = Math.max(one, two);
  const initial = three ?? min;
  if (match && one < two && initial >= min && initial <= max) {
    return { variable: { min, max, initial } };
  }
  return min < max
    ? meant(min, max, initial)
    : { variable: anything, expected: usual, ...single(text) };
}

const usual = 'a range such as 0..3 = 2, or true or false';
const anything: Variable = { min: 0, max: 100, initial: 100 };

function meant(min: number, max: number, initial: number): DeclaredVariable {
  const variable = { min, max, initial: Math.min(max, Math.max(min, initial)) };
  const range = `${min}..${max}`;
  if (variable.initial !== initial) {
    return {
      variable,
      expected: `a start within ${range}`,
      cure: `${range} = ${variable.initial}`,
    };
  }
  return { variable, expected: usual, cure: `${range} = ${initial}` };
}

/** `3` is meant as 0..3, `yes` as true. */
function single(text: string): { readonly cure?: string } {
  if (/^[1-9]\d?$/.test(text)) return { cure: `0..${text} = ${text}` };
  if (/^(yes|on|true)$/i.test(text)) return { cure: 'true' };
  if (/^(no|off|false)$/i.test(text)) return { cure: 'false' };
  return {};
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d{1,6}/g) ?? []).map(Number);
}
