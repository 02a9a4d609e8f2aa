import type { ItemKind, ResponseOf } from '../model/item.js';

/**
 * The response to a kind of item; one that gives nothing when there is none, or when what was stored
 * has another shape, as after an edit that turned the item into another kind.
 */
export function responseTo<K extends ItemKind>(kind: K, response: unknown): ResponseOf<K> {
  // Both have the shape of the kind, the one by `fits`, the other by definition.
  return (fits(shapes[kind], response) ? response : shapes[kind]) as ResponseOf<K>;
}

/**
 * The shape of a response to each kind. In a list or under `''`, any number of the same. No item knows
 * an id `''`, so that a shape is also a response that gives nothing.
 */
const shapes: Readonly<Record<ItemKind, Shape>> = {
  choice: [''],
  'best-worst': { '': '' },
  order: [''],
  match: { '': '' },
  rate: { '': 0 },
  cloze: { '': { text: '', lang: '' } },
  entry: { text: '', lang: '' },
  open: { text: '', ticked: [''] },
};

type Shape = string | number | readonly Shape[] | { readonly [name: string]: Shape };

function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape !== 'object') return typeof value === typeof shape;
  if (!isObject(value) || Array.isArray(value) !== Array.isArray(shape)) return false;

  const [some] = Object.values(shape);
  return some !== undefined && (Array.isArray(shape) || '' in shape)
    ? Object.values(value).every((part) => fits(some, part))
    : Object.entries(shape).every(([name, part]) => fits(part, value[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
