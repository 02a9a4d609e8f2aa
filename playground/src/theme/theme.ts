import { readStored, writeStored } from '../storage/stored.js';

export const themes = ['system', 'light', 'dark'] as const;

/** Which colours the page shows; `system` follows the device. */
export type Theme = (typeof themes)[number];

/** The theme chosen last. */
export function storedTheme(): Theme {
  const stored = readStored('theme');
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Shows a theme, and remembers it. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  writeStored('theme', theme === 'system' ? undefined : theme);
}
