import type { Guard } from '../model/guard.js';

/** A guard as an author writes it: `patience >= 2 and (receipt or not visited #door)`. */
export function formatGuard(guard: Guard): string {
  switch (guard.type) {
    case 'and':
    case 'or':
      return guard.of.map(formatPart).join(` ${guard.type} `);
    case 'not':
      return `not ${formatPart(guard.of)}`;
    case 'visited':
      return `visited #${guard.scene}`;
    case 'compare': {
      const { variable, operator, value } = guard;
      return operator === '!=' && value === 0 ? variable : `${variable} ${operator} ${value}`;
    }
  }
}

function formatPart(guard: Guard): string {
  return guard.type === 'and' || guard.type === 'or'
    ? `(${formatGuard(guard)})`
    : formatGuard(guard);
}
