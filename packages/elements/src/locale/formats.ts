import { pluralOf, type Plural } from './plural.js';

/** How a language forms plurals, numbers, shares, durations and lists. */
export interface Formats {
  readonly plural: Plural;
  /** At most two decimals. */
  readonly number: (value: number) => string;
  /** With its sign, so that a gain and a loss read apart: “+2”, “−1”. */
  readonly signed: (value: number) => string;
  /** A share from 0 to 1 as whole per cent. */
  readonly percent: (share: number) => string;
  /** Whole minutes and seconds. */
  readonly duration: (milliseconds: number) => string;
}

/** The formats of a language, by what the browser knows of it. */
export function formats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const unit = (name: 'minute' | 'second', value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );

  return {
    plural: pluralOf(locale),
    number: (value) => numbers.format(value),
    signed: (value) => `${value < 0 ? '−' : '+'}${numbers.format(Math.abs(value))}`,
    percent: (share) => shares.format(share),
    duration: (milliseconds) => {
      const seconds = Math.round(milliseconds / 1000);
      const minutes = Math.floor(seconds / 60);
      const rest = unit('second', seconds % 60);
      return minutes === 0 ? rest : `${unit('minute', minutes)} ${rest}`;
    },
  };
}
