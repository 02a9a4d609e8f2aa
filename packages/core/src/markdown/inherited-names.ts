/** Names that every object has. None may be an id: a careless lookup would find what nobody wrote. */
export const inheritedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
