import { dirname, join, relative, resolve, sep } from 'node:path';
import { documentVersion, type BuiltDocument } from '@kundskap/core';
import { mergeLanguages, resolveDocument } from '@kundskap/core/markdown';
import { isDocumentLink, isRelative, linksOf, mapLinks, pathOf } from './links.js';
import { groupByDocument, type Content, type ContentDocument } from './read-content.js';
import { toManifest } from './to-manifest.js';
import type { OutputFile } from './write-folder.js';

/**
 * The files that a library is built into: a JSON file for each document and language, the media they
 * show, and a manifest as JSON and as a module. The same content gives the same bytes.
 */
export function builtFiles(content: Content): OutputFile[] {
  return [
    ...groupByDocument(content.documents).flatMap((group) => documentFiles(group, content)),
    ...mediaFiles(content),
    ...manifestFiles(content),
  ];
}

function documentFiles(group: readonly ContentDocument[], content: Content): OutputFile[] {
  const keys = mergeLanguages(group.map(({ parsed }) => parsed.key));
  const languages = group.map(({ lang }) => lang);
  return group.map((each, index) => {
    const key = keys[index] ?? each.parsed.key;
    const built = { version: documentVersion, document: each.parsed.document, key, languages };
    const linked = mapLinks<BuiltDocument>(built, (link) => builtLink(link, each, content.root));
    return { place: `modules/${each.id}.${each.lang}.json`, text: toJson(linked) };
  });
}

/** A document is named by its id, another file by its place beside the folder of the module. */
function builtLink(link: string, { id, module, source }: ContentDocument, root: string): string {
  if (!isRelative(link)) return link;

  const suffix = /[?#].*$/s.exec(link)?.[0] ?? '';
  if (isDocumentLink(link)) return (resolveDocument(link, id) ?? pathOf(link)) + suffix;

  const target = resolve(dirname(source.path), pathOf(link));
  return encodeURI(slashed(relative(join(root, 'modules', module), target))) + suffix;
}

function mediaFiles({ root, documents }: Content): OutputFile[] {
  const media = documents.flatMap(({ source, parsed }) =>
    linksOf([parsed.document, parsed.key])
      .filter((link) => isRelative(link) && !isDocumentLink(link))
      .map((link) => resolve(dirname(source.path), pathOf(link))),
  );
  return [...new Set(media)].sort().map((path) => ({
    place: slashed(relative(root, path)),
    copyOf: path,
  }));
}

function manifestFiles(content: Content): OutputFile[] {
  const manifest = toJson(toManifest(content));
  return [
    { place: 'manifest.json', text: manifest },
    { place: 'manifest.js', text: `export const manifest = ${manifest.trimEnd()};\n` },
    { place: 'manifest.d.ts', text: manifestTypes },
  ];
}

const manifestTypes = `import type { Manifest } from '@kundskap/core';

/** What this library holds. */
export declare const manifest: Manifest;
`;

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
