import type { ClaimId, CompetencyId, DocumentId, LanguageTag } from './ids.js';
import type { DocumentKind } from './document.js';

/** Words in several languages. */
export type LocalText = Readonly<Record<LanguageTag, string>>;

/** What documents share: languages, competencies, contexts, modules and claims. The order is the author's. */
export interface Library {
  readonly languages: readonly LanguageTag[];
  readonly competencies: Readonly<Record<CompetencyId, Competency>>;
  readonly contexts: Readonly<Record<string, { readonly label: LocalText }>>;
  readonly modules: Readonly<Record<string, Module>>;
  /** The statements that content may cite as its `sources`. */
  readonly claims: Readonly<Record<ClaimId, string>>;
}

/** A skill that items and choices give evidence of. */
export interface Competency {
  readonly label: LocalText;
  readonly description?: LocalText;
}

/** A folder of documents on one topic. */
export interface Module {
  readonly context: string;
  readonly label: LocalText;
  readonly summary: LocalText;
}

/** What a built library holds, for an application that lists it. */
export interface Manifest extends Library {
  readonly version: number;
  readonly documents: readonly ManifestDocument[];
}

/** A document of a built library. Its file is `modules/<id>.<lang>.json`. */
export interface ManifestDocument {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly module: string;
  readonly title: LocalText;
  readonly languages: readonly LanguageTag[];
  readonly competencies: readonly CompetencyId[];
  /** How many items, scenes or sections it has. */
  readonly parts: number;
  /** How many words there are to read, in the first language. */
  readonly words: number;
}
