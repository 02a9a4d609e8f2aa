import type { VariableId } from '../model/ids.js';
import type { Variable } from '../model/scenario.js';
import type { Context } from './context.js';

/** What the scenes of a scenario share. */
export interface SceneContext extends Context {
  readonly variables: Readonly<Record<VariableId, Variable>>;
  /** Whether the front matter may declare more than could be read; then any name may be a variable. */
  readonly hasUnreadVariables: boolean;
}
