/** What marks responses: scoring, and how its outcome is shown. */
export type Marking = typeof import('./marking.js');

let marking: Marking | undefined;

/** Loads what marks responses: nothing of it is needed before the first response. */
export async function loadMarking(): Promise<Marking> {
  return (marking ??= await import('./marking.js'));
}

/** What marks responses, once it has been loaded. */
export function loadedMarking(): Marking | undefined {
  return marking;
}
