import { expect } from 'vitest';
import { hostTest } from './host-test.js';
import { check, goOn, playScenario, quizIn, respond, speak, takeQuiz } from './play.js';

for (const [path, where] of [
  ['tag.html', 'before the tag'],
  ['script-after.html', 'after the tag'],
] as const) {
  hostTest(`a quiz is taken with the script ${where}, and only it is fetched`, async ({ host }) => {
    await host.page.goto(path);
    await takeQuiz(await quizIn(host.page));
    expect(host.requests).toEqual([path, 'kundskap.js', 'quiz.en.json']);
  });
}

for (const [path, where] of [
  ['shadow.html', 'inside the shadow root of a component'],
  ['one-file-first.html', 'where a bundle with its own Lit comes after kundskap.js'],
  ['one-file-last.html', 'where a bundle with its own Lit comes before kundskap.js'],
  ['two-lits.html', 'where two bundles each have their own Lit'],
] as const) {
  hostTest(`a quiz is taken ${where}`, async ({ host: { page } }) => {
    await page.goto(path);
    await takeQuiz(await quizIn(page));
  });
}

for (const [path, names] of [
  ['one-file-first.html', ['Host']],
  ['one-file-last.html', ['Host']],
  ['two-lits.html', ['Host', 'Other']],
] as const) {
  hostTest(`${path}: the elements of the other bundle work too`, async ({ host: { page } }) => {
    await page.goto(path);
    await quizIn(page);
    for (const name of names) {
      await page.getByRole('button', { name: `${name} 0` }).click();
      await page.getByRole('button', { name: `${name} 1` }).waitFor();
    }
  });
}

hostTest('a quiz is taken in a frame', async ({ host: { page } }) => {
  await page.goto('frame.html');
  await takeQuiz(await quizIn(page.frameLocator('iframe')));
});

hostTest('a quiz in a sandboxed frame works, and says that nothing is kept', async ({ host }) => {
  await host.page.goto('sandboxed-frame.html');
  const quiz = await quizIn(host.page.frameLocator('iframe'));
  await quiz.getByText('only as long as this page is open').waitFor();
  await takeQuiz(quiz);
});

for (const framework of ['react', 'vue']) {
  hostTest(
    `${framework}: events are heard, and the report takes its properties`,
    async ({ host: { page } }) => {
      await page.goto(`${framework}.html`);
      const quiz = await quizIn(page);
      await takeQuiz(quiz);

      await quiz.getByText('Being there').first().waitFor();
      const told = (await page.locator('output').textContent())?.split(' ') ?? [];
      expect(told.filter((type) => type === 'kundskap-complete')).toHaveLength(1);
      expect(told.filter((type) => type === 'kundskap-check')).toHaveLength(8);
      expect(told).toContain('kundskap-respond');
    },
  );

  hostTest(
    `${framework}: another render, or another language, keeps what was given`,
    async ({ host: { page } }) => {
      await page.goto(`${framework}.html`);
      const quiz = await quizIn(page);
      await respond(quiz, 0);
      await check(quiz);
      await goOn(quiz);
      await quiz.locator('input[name=best]').first().check();

      await page.locator('#again').click();
      await page.getByText('Rendered 2').waitFor();
      await quiz.getByText('Item 2 of 8').first().waitFor();
      expect(await quiz.locator('input[name=best]').first().isChecked()).toBe(true);

      await page.locator('#polish').click();
      await quiz.getByText('Najlepsza i najgorsza reakcja').waitFor();
      expect(await quiz.locator('input[name=best]').first().isChecked()).toBe(true);
      expect(
        await quiz.evaluate((element) => (element as HTMLElement & { learner: string }).learner),
      ).toBe('anna');
    },
  );
}

hostTest('a quiz is taken on a page that the browser translates', async ({ host: { page } }) => {
  await page.goto('translated.html');
  const quiz = await quizIn(page);
  await quiz.locator('font').first().waitFor();

  await takeQuiz(quiz);
});

hostTest(
  'words that change in place are new on a translated page too',
  async ({ host: { page } }) => {
    await page.goto('translated.html');
    const quiz = await quizIn(page);
    await quiz.locator('#primary font').first().waitFor();

    await respond(quiz, 0);
    await check(quiz);
    await quiz.locator('#primary', { hasText: 'Next' }).waitFor({ timeout: 5000 });
    await goOn(quiz);
    await quiz.locator('#position', { hasText: 'Item 2 of 8' }).waitFor({ timeout: 5000 });
    await quiz.locator('#primary', { hasText: 'Check' }).waitFor({ timeout: 5000 });
    await speak(quiz, 'pl');
    await quiz.locator('[part=title]', { hasText: 'Najlepsza' }).waitFor({ timeout: 5000 });
  },
);

hostTest(
  'a scenario is played on a page that the browser translates',
  async ({ host: { page } }) => {
    await page.goto('translated.html');
    await page.locator('kundskap-scenario font').first().waitFor();
    await playScenario(page);
  },
);
