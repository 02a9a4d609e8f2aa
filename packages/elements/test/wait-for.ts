/** Waits until `look` finds something; fails after five seconds. */
export async function waitFor<T>(look: () => T, what = String(look)): Promise<NonNullable<T>> {
  const end = performance.now() + 5000;
  while (performance.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`waited in vain for ${what}`);
}
