import type { SceneId, VariableId } from './ids.js';

/** A condition on a choice or paragraph. It reads variables and visited scenes, never a competency. */
export type Guard = AllOrAny | Not | Comparison | Visited;

/** Holds when all, or any, of its parts hold. */
export interface AllOrAny {
  readonly type: 'and' | 'or';
  readonly of: readonly Guard[];
}

/** Holds when its part does not. */
export interface Not {
  readonly type: 'not';
  readonly of: Guard;
}

/** Compares a variable with an integer. A bare boolean `receipt` is `receipt != 0`. */
export interface Comparison {
  readonly type: 'compare';
  readonly variable: VariableId;
  readonly operator: '>=' | '<=' | '>' | '<' | '=' | '!=';
  readonly value: number;
}

/** Holds once the scene has been entered in this playthrough. */
export interface Visited {
  readonly type: 'visited';
  readonly scene: SceneId;
}
