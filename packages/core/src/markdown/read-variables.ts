import { isMap, isScalar } from 'yaml';
import type { VariableId } from '../model/ids.js';
import type { Variable } from '../model/scenario.js';
import { inheritedNames } from './inherited-names.js';
import { readVariable } from './read-variable.js';
import type { YamlText } from './read-yaml.js';
import { badName, badValue } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { Span } from './syntax.js';
import { showYaml } from './show-yaml.js';

/** The variables that a scenario declares. */
export interface DeclaredVariables {
  readonly variables: Readonly<Record<VariableId, Variable>>;
  /** Those whose range could not be read. */
  readonly unsureVariables: readonly VariableId[];
  /** Whether there may be others, which could not be read at all. */
  readonly hasUnreadVariables: boolean;
}

/** Reads `vars: { patience: 0..3 = 2, receipt: false }`. */
export function readVariables(
  node: unknown,
  span: Span,
  spanOf: YamlText['spanOf'],
  report: Report,
): DeclaredVariables {
  if (!isMap(node)) {
    const expected = 'a map such as { patience: 0..3 = 2, receipt: false }';
    report(badValue, span, { field: 'vars', value: showYaml(node), expected });
    return { variables: {}, unsureVariables: [], hasUnreadVariables: true };
  }
  const variables: [VariableId, Variable][] = [];
  const unsureVariables: VariableId[] = [];
  for (const { key, value } of node.items) {
    const field = isScalar(key) ? String(key.value) : '';
    const text = showYaml(value);
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(field) || reserved.has(field)) {
      report(badName, spanOf(key) ?? span, { name: field });
      continue;
    }
    const { variable, expected, cure } = readVariable(text);
    variables.push([field, variable]);
    if (expected === undefined) continue;
    unsureVariables.push(field);
    const place = spanOf(text === '' ? key : value) ?? span;
    report(badValue, place, { field, value: text, expected, cure });
  }
  const hasUnreadVariables = variables.length < node.items.length;
  return { variables: Object.fromEntries(variables), unsureVariables, hasUnreadVariables };
}

/** Names that mean something else in a guard or an effect. */
const reserved: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'if',
  'visited',
  'set',
  'clear',
  'end',
  'points',
  'repeat',
  'source',
  ...inheritedNames,
]);
