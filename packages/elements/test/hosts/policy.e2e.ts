import { expect } from 'vitest';
import { hostTest } from './host-test.js';
import { check, goOn, playScenario, quizIn, respond, speak, takeQuiz } from './play.js';

// That no policy was violated, and nothing thrown, is what `hostTest` expects after every test.

for (const path of ['npm.html', 'npm-hostile.html', 'hostile.html']) {
  hostTest(
    `${path}: a quiz of all kinds goes through its states to its report`,
    async ({ host }) => {
      await host.page.goto(path);
      await takeQuiz(await quizIn(host.page));
      expect(await host.page.evaluate('globalThis.harmed')).toBeUndefined();
    },
  );
}

for (const path of ['npm.html', 'scenario.html', 'npm-hostile.html', 'hostile.html']) {
  hostTest(`${path}: a scenario is played to its report`, async ({ host }) => {
    await host.page.goto(path);
    await playScenario(host.page);
    expect(await host.page.evaluate('globalThis.harmed')).toBeUndefined();
  });
}

hostTest('a quiz is restored, starts over and changes its language', async ({ host: { page } }) => {
  await page.goto('npm.html');
  const quiz = await quizIn(page);
  await respond(quiz, 0);
  await check(quiz);
  await goOn(quiz);

  await page.reload();
  await quiz.getByText('Restored').first().waitFor();
  await speak(quiz, 'pl');
  await quiz.getByText('Najlepsza i najgorsza reakcja').waitFor();
  await quiz.locator('[part=notice] button').click();
  await quiz.getByText('Ktoś wchodzi').waitFor();
});

hostTest('what is left open is listed before a quiz is handed in', async ({ host: { page } }) => {
  await page.goto('npm.html');
  const quiz = await quizIn(page);
  for (let skipped = 0; skipped < 7; skipped += 1) {
    await quiz.getByRole('button', { name: 'Skip' }).click();
  }
  await quiz.getByRole('button', { name: 'Finish' }).click();
  await quiz.getByRole('button', { name: 'Finish anyway' }).click();
  await quiz.locator('kundskap-report').getByText('Your report').waitFor();
});

hostTest('hostile text is shown as text, and fetches nothing', async ({ host }) => {
  await host.page.goto('hostile.html');
  const quiz = await quizIn(host.page);
  await quiz.getByText('<img src=x onerror').first().waitFor();

  expect(await quiz.locator('img, a, script, style').count()).toBe(0);
  expect(host.requests.filter((path) => path.includes('pixel') || path === 'x')).toEqual([]);
});

hostTest('nothing is fetched but the page, its scripts and the documents', async ({ host }) => {
  await host.page.goto('npm.html');
  await takeQuiz(await quizIn(host.page));
  const others = host.requests.filter((path) => !/^assets\/[\w.-]+\.js$/.test(path));
  expect(new Set(others)).toEqual(new Set(['npm.html', 'quiz.en.json', 'scenario.en.json']));
});
