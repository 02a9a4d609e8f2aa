/** The value of a YAML node, as plain data. */
export function plainYaml(node: unknown): unknown {
  if (node && typeof node === 'object' && 'toJSON' in node && typeof node.toJSON === 'function') {
    return (node.toJSON as () => unknown)();
  }
  return node;
}

/** The value of a YAML node, for a message. */
export function showYaml(node: unknown): string {
  const value = plainYaml(node);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
}
