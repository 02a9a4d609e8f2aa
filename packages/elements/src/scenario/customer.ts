import type { Block, ScenarioDocument, Speech } from '@kundskap/core';

/**
 * The name of the customer: whoever speaks most often in the scenario, the first of them to speak
 * when several do. Speech has no other mark, and a name needs none in any language.
 */
export function customerName({ scenes }: Pick<ScenarioDocument, 'scenes'>): string | undefined {
  const lines = new Map<string, number>();
  for (const { speaker } of scenes.flatMap(({ content }) => content).filter(isSpeech)) {
    lines.set(speaker, (lines.get(speaker) ?? 0) + 1);
  }

  const most = Math.max(...lines.values());
  return [...lines].find(([, count]) => count === most)?.[0];
}

/** Whether a block is somebody's words. */
export function isSpeech(block: Block): block is Speech {
  return block.type === 'speech';
}
