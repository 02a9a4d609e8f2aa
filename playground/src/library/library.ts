import type { CompetencyId, DocumentKind, Manifest, ManifestDocument } from '@kundskap/core';
import { manifest } from '@kundskap/content';
import type { Language } from '../language/languages.js';

/** The library that the playground shows. */
export const library: Manifest = manifest;

/** A module with its documents in the order in which they are taken. */
export interface LibraryModule {
  readonly id: string;
  readonly documents: readonly ManifestDocument[];
}

/** A context with its modules, in the author's order. */
export interface LibraryContext {
  readonly id: string;
  readonly modules: readonly LibraryModule[];
}

const order: readonly DocumentKind[] = ['lesson', 'scenario', 'quiz'];

/** The contexts that have a module with something to play. */
export function contextsOf({ contexts, modules, documents }: Manifest): readonly LibraryContext[] {
  return Object.keys(contexts)
    .map((id) => ({
      id,
      modules: Object.entries(modules)
        .filter(([, module]) => module.context === id)
        .map(([module]) => ({ id: module, documents: documentsOf(documents, module) }))
        .filter((module) => module.documents.length > 0),
    }))
    .filter(({ modules }) => modules.length > 0);
}

/** The documents of a module: lesson, conversation, quiz. */
export function documentsOf(
  documents: readonly ManifestDocument[],
  module: string,
): readonly ManifestDocument[] {
  return documents
    .filter((document) => document.module === module)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The competencies that a module is about, in the library's order: those of its lesson, if it has one. */
export function competenciesOf(
  { competencies }: Manifest,
  { documents }: LibraryModule,
): readonly CompetencyId[] {
  const lessons = documents.filter(({ kind }) => kind === 'lesson');
  const about = lessons.length > 0 ? lessons : documents;
  const trained = new Set(about.flatMap((document) => document.competencies));
  return Object.keys(competencies).filter((id) => trained.has(id));
}

/** What the competencies are called in a language. */
export function competencyLabels(
  { competencies }: Manifest,
  lang: Language,
): Readonly<Record<CompetencyId, string>> {
  return Object.fromEntries(
    Object.entries(competencies).map(([id, { label }]) => [id, label[lang] ?? id]),
  );
}
