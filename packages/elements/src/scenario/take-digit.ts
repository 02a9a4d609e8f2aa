/**
 * Takes the reply that a digit stands for, the first for 1. A key that is held down, comes with a
 * modifier or is typed into a field takes none.
 */
export function takeDigit(event: KeyboardEvent, replies: ArrayLike<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isInField(event)) return;
  if (/^[1-9]$/.test(event.key)) replies[Number(event.key) - 1]?.click();
}

function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
