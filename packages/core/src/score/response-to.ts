import type { ItemKind, ResponseOf } from '../model/item.js';

/**
 * The response to a kind of item; the empty one when there is none, or when what was stored has
 * another shape, as after an edit that turned the item into another kind.
 */
export function responseTo<K extends ItemKind>(kind: K, response: unknown): ResponseOf<K> {
  // `isResponse` has just shown that the response is of this kind.
  return isResponse[kind](response) ? (response as ResponseOf<K>) : empty[kind];
}

const empty: { readonly [K in ItemKind]: ResponseOf<K> } = {
  choice: [],
  'best-worst': {},
  order: [],
  match: {},
  rate: {},
  cloze: {},
  entry: { text: '', lang: 'und' },
  open: { text: '', ticked: [] },
};

/** Whether a value has the shape of a response to a kind; ids that the item does not know are allowed. */
const isResponse: Readonly<Record<ItemKind, (response: unknown) => boolean>> = {
  choice: isList,
  'best-worst': (response) => isRecordOf(isText, response),
  order: isList,
  match: (response) => isRecordOf(isText, response),
  rate: (response) => isRecordOf((rating) => typeof rating === 'number', response),
  cloze: (response) => isRecordOf(isWritten, response),
  entry: isWritten,
  open: (response) => isRecord(response) && isText(response['text']) && isList(response['ticked']),
};

function isWritten(value: unknown): boolean {
  return isRecord(value) && isText(value['text']) && isText(value['lang']);
}

function isRecordOf(isPart: (part: unknown) => boolean, value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isPart);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
