import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { documentFacts, partFacts, type Facts } from './parity-facts.js';
import type { ParsedDocument } from './parse-document.js';
import { parity } from './rules/index.js';
import { reporter, type Report } from './rules/rule.js';
import type { Span } from './syntax.js';

/**
 * Compares the languages of one document: everything but words is the same in all.
 *
 * @param documents - The first is the reference; each difference is told in the other file, naming the
 * line of the reference.
 */
export function checkParity(documents: readonly ParsedDocument[]): Diagnostic[] {
  const [reference, ...others] = documents;
  if (!reference) return [];
  return others.flatMap((other) => {
    const diagnostics: Diagnostic[] = [];
    compareDocuments(reference, other, reporter(other.file, diagnostics));
    return diagnostics;
  });
}

function compareDocuments(there: ParsedDocument, here: ParsedDocument, report: Report): void {
  const tellAt =
    (place: (document: ParsedDocument) => Span): Tell =>
    (what, expected, found) => {
      const { line } = place(there);
      const params = { what, here: show(found), there: show(expected), file: there.file, line };
      report(parity, place(here), params);
    };
  const isAlike = compareFacts(
    documentFacts(there.document),
    documentFacts(here.document),
    (what, ...values) => {
      tellAt(({ fields }) => fields.get(what) ?? top)(what, ...values);
    },
  );
  if (!isAlike) return;

  const expected = partFacts(there.document, there.key);
  const found = partFacts(here.document, here.key);
  const tellOf = (id: string) => tellAt(({ places }) => places.get(id) ?? top);
  compareParts([...expected.keys()], [...found.keys()], tellOf);
  for (const [id, facts] of expected) {
    const others = found.get(id);
    if (!others) continue;
    compareFacts(facts, others, (what, ...values) => {
      tellOf(id)(`${what} of “${id}”`, ...values);
    });
  }
}

const top: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Tells a difference. */
type Tell = (what: string, expected: unknown, found: unknown) => void;

/** Tells the facts that differ; `false` when the basis does, so that nothing else can be compared. */
function compareFacts(expected: Facts, found: Facts, tell: Tell): boolean {
  for (const [what, value] of Object.entries(expected.basis)) {
    if (show(value) === show(found.basis[what])) continue;
    tell(what, value, found.basis[what]);
    return false;
  }
  for (const [what, value] of Object.entries(expected.rest)) {
    if (show(value) !== show(found.rest[what])) tell(what, value, found.rest[what]);
  }
  return true;
}

function compareParts(
  expected: readonly string[],
  found: readonly string[],
  tellOf: (id: string) => Tell,
): void {
  const missing = expected.filter((id) => !found.includes(id));
  const added = found.filter((id) => !expected.includes(id));
  for (const id of missing) tellOf(id)(`the heading “${id}”`, 'there', 'missing');
  for (const id of added) tellOf(id)(`the heading “${id}”`, 'missing', 'there');

  const kept = expected.filter((id) => found.includes(id));
  const keptHere = found.filter((id) => expected.includes(id));
  const first = kept.findIndex((id, index) => keptHere[index] !== id);
  const moved = kept[first];
  if (moved !== undefined) tellOf(moved)('the order', kept.slice(first), keptHere.slice(first));
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(show).join(', ');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${name} ${show(each)}`);
  return fields.length === 0 ? 'none' : fields.join(', ');
}
