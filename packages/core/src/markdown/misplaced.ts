import type { Directive, DirectiveType } from './directive.js';

/** What to tell of a directive that means nothing where it stands. */
export function misplaced(directive: Directive, place: string) {
  return { text: directive.text, place, cure: cures[directive.type](directive.text) };
}

const underHeading = (text: string) =>
  `Write it on a line of its own under the “##” heading of an item: \`${text}\`.`;
const withBoxes = (text: string) =>
  `It stands on a line of its own under the “##” heading of an item with checkboxes: \`${text}\`.`;
const afterChoice = (text: string) =>
  `Write it at the end of the first line of a choice: “- [ ] What you say. \`${text}\`”.`;

/** Where each directive belongs. */
const cures = {
  effects: () =>
    'Only choices of a scenario have effects: “- [What you say](#scene) `listening +1`”.',
  if: () =>
    'In a scenario it stands at the end of a choice, or before the words that it shows, on the same line.',
  end: () => 'Only a scene of a scenario ends, on a line of its own.',
  points: underHeading,
  weight: afterChoice,
  id: (text) =>
    `It names a choice at its end. The id of a heading is “## <a id="${text.trim().replace('#', '')}"></a>Heading”.`,
  competencies: (text) =>
    `If it names a choice, write \`#${text.trim()}\`; in a scenario, an effect is \`${text.trim()} +1\`. For an item, write it under the “##” heading.`,
  source: underHeading,
  multiple: withBoxes,
  repeat: () => 'Only a choice of a scenario can score every time: write it at its end.',
  'keep-order': withBoxes,
  unread: () => 'Take it out.',
} satisfies Record<DirectiveType, (text: string) => string>;
