/**
 * A whole number from 0 to 2³² − 1 for a text: always the same for the same text, and spread evenly.
 * FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/); not for secrets.
 */
export function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(n), 0x01000193);
  }
  return mixed >>> 0;
}
