import { hostDocuments } from './host-documents.js';
import { hostTest } from './host-test.js';
import { quizIn } from './play.js';

const document = JSON.stringify(hostDocuments['/quiz.en.json']);

for (const [what, answer, sentence] of [
  ['a missing file', { status: 404 }, 'was not found'],
  ['half a document', { body: document.slice(0, document.length / 2) }, 'is not Kundskap content'],
  [
    'a sign-in page',
    { body: '<!doctype html><p>Sign in', contentType: 'text/html' },
    'sign in again',
  ],
  ['a newer version', { body: document.replace('"version":1', '"version":2') }, 'newer version'],
  ['a document without items', { body: document.replace('"items"', '"parts"') }, 'damaged'],
  ['a server in trouble', { status: 503 }, 'could not be loaded'],
] as const) {
  hostTest(`${what} is told in a sentence, and tried again`, async ({ host: { page } }) => {
    await page.route('**/quiz.en.json', (route) => route.fulfill(answer), { times: 1 });
    await page.goto('tag.html');

    const failure = page.locator('kundskap-quiz [part=failure]');
    await failure.getByText(sentence).waitFor();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await quizIn(page);
  });
}

hostTest('no connection is told in a sentence, and tried again', async ({ host: { page } }) => {
  await page.route('**/quiz.en.json', (route) => route.abort(), { times: 1 });
  await page.goto('tag.html');

  await page.locator('kundskap-quiz').getByText('Check your connection').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await quizIn(page);
});
