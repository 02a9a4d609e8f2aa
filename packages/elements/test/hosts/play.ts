import type { FrameLocator, Locator, Page } from 'playwright-core';

type Root = Page | FrameLocator | Locator;

/** What to do with an item of each kind, in the order of `quizOfAllKinds`. */
const responses: readonly ((quiz: Locator) => Promise<void>)[] = [
  (quiz) => quiz.getByRole('radio').nth(1).check(),
  async (quiz) => {
    await quiz.locator('input[name=best]').first().check();
    await quiz.locator('input[name=worst]').last().check();
  },
  (quiz) => quiz.locator('button.down').first().click(),
  async (quiz) => {
    await quiz.locator('select').first().selectOption({ index: 1 });
    await quiz.locator('select').last().selectOption({ index: 2 });
  },
  async (quiz) => {
    for (const n of [0, 1]) await quiz.locator(`input[name=rating-${n}]`).last().check();
  },
  async (quiz) => {
    await quiz.getByRole('textbox').first().fill('everyone');
    await quiz.getByRole('textbox').last().fill('twice');
  },
  (quiz) => quiz.getByRole('textbox').fill('13,50'),
  (quiz) => quiz.getByRole('textbox').fill('Welcome!'),
];

/** The quiz of a page or frame, once it asks its first item. */
export async function quizIn(root: Root): Promise<Locator> {
  const quiz = root.locator('kundskap-quiz');
  await quiz.locator('fieldset').first().waitFor();
  return quiz;
}

/** Gives a response to an item; items have the order of `quizOfAllKinds`. */
export async function respond(quiz: Locator, position: number): Promise<void> {
  await responses[position]!(quiz);
}

/** Checks the item being asked, and waits for its verdict. */
export async function check(quiz: Locator): Promise<void> {
  await quiz.locator('#primary').click();
  await quiz.locator('[part=outcome]').waitFor();
}

/** Takes a quiz of all kinds to its report, over every state on the way. */
export async function takeQuiz(quiz: Locator): Promise<void> {
  await quiz.getByRole('button', { name: 'Show a hint' }).click();
  await quiz.locator('[part=hint]').waitFor();

  for (const position of responses.keys()) {
    const isLast = position === responses.length - 1;
    await quiz.locator('#primary').click();
    await quiz.locator('[part=complaint]').waitFor();
    await respond(quiz, position);

    await quiz.locator('#primary').click();
    await quiz
      .locator(isLast ? '[part=criterion]' : '[part=outcome]')
      .first()
      .waitFor();
    if (isLast) await quiz.getByRole('checkbox').first().check();
    else await goOn(quiz);
  }
  await quiz.locator('#primary').click();
  await quiz.locator('kundskap-report [part=summary]').waitFor();
}

/** Goes on from a checked item to the next. */
export async function goOn(quiz: Locator): Promise<void> {
  await quiz.locator('#primary').click();
  await quiz.locator('[part=outcome]').waitFor({ state: 'detached' });
  await quiz.locator('fieldset').first().waitFor();
}

/** Plays the scenario of a page on its best path, to its report. */
export async function playScenario(root: Root): Promise<void> {
  const scenario = root.locator('kundskap-scenario');
  await scenario.locator('button.primary').first().click();
  for (const words of ['What happened', 'fetch you a new one', 'Go back']) {
    await scenario.locator('[part=reply]', { hasText: words }).click();
  }
  await scenario.locator('kundskap-report [part=summary]').waitFor();
}

/** Changes the language around a quiz. */
export async function speak(quiz: Locator, lang: string): Promise<void> {
  await quiz.evaluate((element, to) => {
    element.setAttribute('lang', to);
  }, lang);
}
