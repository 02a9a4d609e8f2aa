import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { isRelative, pathOf } from '../links.js';

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * A picture beside a document as an address that holds it whole, so that the page needs no other file.
 * `undefined` when it is elsewhere, or no picture.
 */
export function embedPicture(src: string, documentPath: string): string | undefined {
  if (/^data:image\//i.test(src)) return src;
  if (!isRelative(src)) return undefined;

  const path = resolve(dirname(documentPath), pathOf(src));
  const type = types[extname(path).toLowerCase()];
  if (type === undefined || !existsSync(path)) return undefined;
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
