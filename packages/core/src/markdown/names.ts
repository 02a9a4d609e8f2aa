import type { ClaimId, CompetencyId } from '../model/ids.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { directiveLike } from './directive-cure.js';
import type { Directive } from './directive.js';
import { misplaced } from './misplaced.js';
import type { Name } from './name.js';
import {
  misplacedDirective,
  unknownCompetency,
  unknownDirective,
  unknownSource,
} from './rules/index.js';
import type { Report, Rule } from './rules/rule.js';

/** A rule about a name that is not known. */
type UnknownName = Rule<{
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}>;

/** Keeps the names that are known, and tells the others with the nearest known one. */
export function knownNames(
  names: readonly Name[],
  known: readonly string[],
  rule: UnknownName,
  report: Report,
): string[] {
  return names.flatMap(({ name, span }) => {
    if (known.includes(name)) return [name];
    report(rule, span, { name, near: closest(name, known), known });
    return [];
  });
}

/** The competencies that directives name. */
export function readCompetencies(
  directives: readonly Directive[],
  context: Context,
): CompetencyId[] {
  const known = Object.keys(context.library.competencies);
  return directives.flatMap((each) => {
    if (each.type !== 'competencies') return [];
    const [only] = each.names;
    const meant = only && each.names.length === 1 && !known.includes(only.name);
    const directive = meant && directiveLike(only.name);
    if (!directive) return knownNames(each.names, known, unknownCompetency, context.report);
    const cure = `Did you mean “${directive}”?`;
    context.report(unknownDirective, each.span, { text: each.text, cure });
    return [];
  });
}

/** The claims that directives cite. A library that lists none takes any. */
export function readSources(directives: readonly Directive[], context: Context): ClaimId[] {
  const names = directives.flatMap((each) => (each.type === 'source' ? each.names : []));
  const known = Object.keys(context.library.claims);
  if (known.length === 0) return names.map(({ name }) => name);
  return knownNames(names, known, unknownSource, context.report);
}

/** Tells the directives that mean nothing in a place. */
export function refuseOthers(
  directives: readonly Directive[],
  allowed: readonly Directive['type'][],
  place: string,
  { report }: Context,
): void {
  for (const directive of directives) {
    const { type, span, isGuess } = directive;
    if (type === 'unread' || isGuess || allowed.includes(type)) continue;
    report(misplacedDirective, span, misplaced(directive, place));
  }
}
