import { plainText } from '../model/plain-text.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import { refuseChoiceDirectives, sharedFields, type ItemDraft } from './item-draft.js';
import { blanksAndKeys, bulletedKey } from './rules/index.js';

/** Blanks in the text, and a numbered list with the accepted words of each, parted by ` | `. */
export function parseCloze(draft: ItemDraft): AuthoredItemOf<'cloze'> {
  const { blanks, context, span } = draft;
  const keys = draft.list?.choices ?? [];
  refuseChoiceDirectives(keys, [], context);
  if (draft.list?.ordered === false && keys[0]) {
    context.report(bulletedKey, keys[0].span, { blanks });
  } else if (blanks !== keys.length) {
    context.report(blanksAndKeys, keys[0]?.span ?? span, { blanks, keys: keys.length });
  }
  const ids = Array.from({ length: blanks }, (_, n) => String(n + 1));
  const accepted = ids.map((id, n) => [id, alternatives(plainText(keys[n]?.text ?? []))] as const);
  return {
    ...sharedFields(
      draft,
      ids.map((id, n) => [id, keys[n]?.feedback]),
    ),
    kind: 'cloze',
    blanks: ids,
    accepted: { [context.lang]: Object.fromEntries(accepted) },
  };
}

function alternatives(text: string): string[] {
  return text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
