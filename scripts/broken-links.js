import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Finds the links of Markdown files that lead to no file, or to no heading of one. Links to the
 * network are not followed.
 *
 * @returns {string[]} a line for each, as `file:line: …`.
 */
export function brokenLinks(files) {
  return files.flatMap((file) =>
    linksOf(readFileSync(file, 'utf8'))
      .filter(({ href }) => !leadsSomewhere(href, file))
      .map(({ href, line }) => `${file}:${line}: “${href}” leads nowhere.`),
  );
}

function linksOf(markdown) {
  const pattern = /\]\(<?([^\s)>]+)|^\[[^\]]+\]:\s+(\S+)|(?:href|src)="([^"]+)"/gm;
  const prose = withoutFences(markdown).replace(/`[^`\n]+`/g, '');
  return [...prose.matchAll(pattern)].map(({ index, 1: inline, 2: reference, 3: attribute }) => ({
    href: inline ?? reference ?? attribute,
    line: prose.slice(0, index).split('\n').length,
  }));
}

function leadsSomewhere(href, file) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return true;

  const [path, anchor] = decodeURI(href).split('#');
  const target = path ? resolve(dirname(file), path) : file;
  if (!existsSync(target)) return false;
  if (!anchor || !target.endsWith('.md')) return true;
  return anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** The anchors that Git hosts give to headings, and those that an author set. */
function anchorsOf(markdown) {
  const headings = [...withoutFences(markdown).matchAll(/^#{1,6}\s+(.*)$/gm)];
  const ids = [...markdown.matchAll(/\bid="([^"]+)"/g)];
  return [...headings.map(([, heading]) => slug(heading)), ...ids.map(([, id]) => id)];
}

function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** The text with fenced code emptied line by line, so that lines keep their numbers. */
function withoutFences(markdown) {
  return markdown.replace(/^(`{3,}|~{3,})[^]*?^\1`*~*$/gm, (code) => code.replace(/[^\n]/g, ''));
}
