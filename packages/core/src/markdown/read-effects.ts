import type { CompetencyId } from '../model/ids.js';
import type { Variable, VariableEffect } from '../model/scenario.js';
import { closest } from './closest.js';
import type { Directive, Effect } from './directive.js';
import { unknownCompetency, unknownEffect, unknownVariable } from './rules/index.js';
import type { SceneContext } from './scene-context.js';

/** Parts the effects of a choice into those on variables and those on competencies. */
export function readEffects(directives: readonly Directive[], context: SceneContext) {
  const effects: VariableEffect[] = [];
  const gains = new Map<CompetencyId, number>();
  for (const effect of directives.flatMap((each) =>
    each.type === 'effects' ? each.effects : [],
  )) {
    const name = readName(effect, context);
    if (name === undefined) continue;
    const variable = Object.hasOwn(context.variables, name) ? context.variables[name] : undefined;
    if (variable) effects.push(toVariableEffect(name, effect.change, variable));
    else if ('add' in effect.change) gains.set(name, (gains.get(name) ?? 0) + effect.change.add);
  }
  return { effects, gains: Object.fromEntries(gains) };
}

/**
 * The name of an effect, or that which was most likely meant; `undefined` when there is no telling. A
 * name that is set or cleared is meant as a variable; one that is counted may be a competency, too.
 */
function readName({ name, change, span }: Effect, context: SceneContext): string | undefined {
  const { report, hasUnreadVariables } = context;
  const variables = Object.keys(context.variables);
  const competencies = 'set' in change ? [] : Object.keys(context.library.competencies);
  if (variables.includes(name) || competencies.includes(name)) return name;

  const variable = closest(name, variables);
  const competency = closest(name, competencies);
  if (hasUnreadVariables && competency === undefined) return undefined;
  if ('set' in change || (variable !== undefined && competency === undefined)) {
    report(unknownVariable, span, { name, near: variable, known: variables });
    return variable;
  }
  if (competency === undefined) report(unknownEffect, span, { name, variables, competencies });
  else report(unknownCompetency, span, { name, near: competency, known: competencies });
  return competency;
}

function toVariableEffect(
  variable: string,
  change: Effect['change'],
  { min, max }: Variable,
): VariableEffect {
  if ('add' in change) return { variable, add: change.add };
  return { variable, set: change.set === 'max' ? max : min };
}
