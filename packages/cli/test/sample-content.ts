import type { Files } from './run-in-folder.js';

/** A quiz of one item, without a mistake. */
export const quiz = `# Greeting

## <a id="greet"></a>What do you say first?

- [x] “Good morning!” \`#morning\`
  > She knows that she has been seen.
- [ ] “What do you want?” \`#want\`
  > That sounds as if she were in the way.
`;

/** The same quiz, whose only item has no key. */
export const quizWithoutKey = quiz.replace('[x]', '[ ]');

/** A lesson that leads on to the quiz. */
export const lesson = `# How to greet

## <a id="first"></a>The first seconds

Look up and say hello.

[Take the quiz](quiz.md)
`;

/** A library of one module in two languages. */
export const libraryYaml = `version: 1
languages: [en, sv]
competencies:
  listening:
    label: { en: Listening, sv: Lyhördhet }
contexts:
  retail:
    label: { en: Shop, sv: Butik }
modules:
  welcome:
    context: retail
    label: { en: Welcome, sv: Välkommen }
    summary: { en: How to greet., sv: Att hälsa. }
`;

/** A content folder without a mistake. */
export const sampleContent: Files = {
  'content/library.yaml': libraryYaml,
  'content/modules/welcome/en/quiz.md': quiz,
  'content/modules/welcome/sv/quiz.md': quiz,
  'content/modules/welcome/en/lesson.md': lesson,
  'content/modules/welcome/sv/lesson.md': lesson,
};
