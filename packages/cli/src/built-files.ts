import { dirname, relative, resolve, sep } from 'node:path';
import { documentVersion, type BuiltDocument, type Key } from '@kundskap/core';
import { mergeLanguages } from '@kundskap/core/markdown';
import { isRelative, linksOf, mapLinks, pathOf } from './links.js';
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
  const keys = mergeLanguages(group.map(({ parsed }) => parsed));
  const languages = group.map(({ lang }) => lang);
  return group.map((each, index) => {
    const key = keys[index] ?? each.parsed.key;
    const built = { version: documentVersion, document: each.parsed.document, key, languages };
    const linked = mapLinks<BuiltDocument>(built, (link) => builtLink(link, each, content));
    return { place: `modules/${each.id}.${each.lang}.json`, text: toJson(linked) };
  });
}

/** A document is named by its id, media by their place beside the folder of the module. */
function builtLink(link: string, { source, module }: ContentDocument, content: Content): string {
  if (!isRelative(link)) return link;

  const target = resolve(dirname(source.path), pathOf(link));
  const document = content.documents.find((each) => each.source.path === target);
  const suffix = /[?#].*$/s.exec(link)?.[0] ?? '';
  if (document) return document.id + suffix;
  return encodeURI(slashed(relative(resolve(content.root, 'modules', module), target))) + suffix;
}

function mediaFiles({ root, documents }: Content): OutputFile[] {
  const media = documents.flatMap(({ source, parsed }) =>
    linksOf([parsed.document, parsed.key])
      .filter(isRelative)
      .map((link) => resolve(dirname(source.path), pathOf(link)))
      .filter((path) => !path.endsWith('.md')),
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
