import type { LanguageTag } from '../model/ids.js';
import type { Library } from '../model/library.js';
import type { Anchors } from './anchors.js';
import type { Report } from './rules/rule.js';

/** What every part of the parser needs to know. */
export interface Context {
  readonly lang: LanguageTag;
  readonly library: Pick<Library, 'competencies' | 'claims'>;
  readonly anchors: Anchors;
  readonly report: Report;
}
