const prefix = 'kundskap-playground:';

/** What is stored under a name; missing also where the browser blocks storage. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value, or nothing. Where the browser blocks storage it lasts as long as the page. */
export function writeStored(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // The page works without: what is lost is a convenience.
  }
}
