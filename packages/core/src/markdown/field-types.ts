import type { DocumentKind } from '../model/document.js';
import { closest } from './closest.js';

/** What a field of the front matter takes. */
export interface FieldType<T> {
  /** As a trainer would put it, for “… is not …”. */
  readonly expected: string;
  /** The value as it is used; `undefined` when it cannot be. */
  readonly read: (value: unknown) => T | undefined;
  /** What to write instead of a text that cannot be used. */
  readonly cure?: (text: string) => string | undefined;
}

const kinds = ['quiz', 'scenario', 'lesson'] as const satisfies readonly DocumentKind[];

/** The fields that hold one value, in the order in which they are suggested. */
export const fieldTypes = {
  kind: {
    expected: 'quiz, scenario or lesson',
    read: (value): DocumentKind | undefined => kinds.find((kind) => kind === value),
    cure: (text) => closest(unquoted(text), kinds),
  },
  pass: {
    expected: 'a number above 0 and up to 1, such as 0.8',
    read: (value) => (typeof value === 'number' && value > 0 && value <= 1 ? value : undefined),
    cure: shareMeant,
  },
  start: { expected: 'the id of a scene, without “#”', read: readText, cure: unquotedWord },
  mood: { expected: 'the name of a variable', read: readText, cure: unquotedWord },
  id: { expected: 'an id without quotation marks', read: readText, cure: unquotedWord },
  lang: {
    expected: 'a language such as en, sv, pl or da',
    read: (value) =>
      typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value)
        ? value
        : undefined,
    cure: (text) => {
      const [, tag] = /^([a-z]{2,3})(?:[_-][a-z]+)?$/i.exec(unquoted(text)) ?? [];
      return tag?.toLowerCase();
    },
  },
} satisfies Record<string, FieldType<unknown>>;

/** The fields that hold a list of names. */
export const listFields = ['competencies', 'sources'] as const;

export const listType: FieldType<readonly unknown[]> = {
  expected: 'a list such as [listening, timeliness]',
  read: (value) => (Array.isArray(value) ? (value as unknown[]) : undefined),
  cure: (text) =>
    /^[^[{]+$/.test(text) ? `[${unquoted(text).replace(/\s*[,;]\s*/g, ', ')}]` : undefined,
};

function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && unquoted(value) === value ? value : undefined;
}

/** `80%`, `80`, `8` and `0,8` mean 0.8. */
function shareMeant(text: string): string | undefined {
  const number = Number(unquoted(text).replace(',', '.').replace(/\s*%$/, ''));
  const share = number > 10 ? number / 100 : number > 1 ? number / 10 : number;
  return share > 0 && share <= 1 ? String(share) : undefined;
}

function unquotedWord(text: string): string | undefined {
  return unquoted(text) === '' ? undefined : unquoted(text);
}

/** A text without the quotation marks that word processors put in, which are letters to YAML. */
function unquoted(text: string): string {
  return text.trim().replace(/^[“”„«‘’‚»]|[“”«‘’»]$/g, '');
}
