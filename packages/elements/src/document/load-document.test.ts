import { assert } from '@open-wc/testing';
import { quizOfAllKinds } from '../../test/quiz-documents.js';
import { loadDocument, LoadError } from './load-document.js';

const quiz = { version: 1, document: quizOfAllKinds(), languages: ['en'] };

describe('loadDocument', () => {
  it('gives the document and its address', async () => {
    const src = file(quiz);
    const loaded = await loadDocument(src, 'en', 'quiz');
    assert.equal(loaded.document.title, 'A good welcome');
    assert.equal(loaded.url, src);
  });

  for (const [failure, what, content] of [
    ['not-json', 'a page instead of a document', '<!doctype html>'],
    ['not-json', 'half a document', JSON.stringify(quiz).slice(0, -5)],
    ['newer-version', 'a newer version', { ...quiz, version: 2 }],
    ['malformed', 'no version', { document: quiz.document }],
    ['malformed', 'another kind', { ...quiz, document: { ...quiz.document, kind: 'lesson' } }],
    ['malformed', 'no items', { ...quiz, document: { ...quiz.document, items: undefined } }],
    ['malformed', 'a list', '[]'],
    ['malformed', 'null', 'null'],
    ['malformed', 'a name that reaches a prototype', '{"version":1,"__proto__":{"x":1}}'],
    ['malformed', 'the name constructor', '{"version":1,"document":{"constructor":1}}'],
    ['malformed', 'nesting beyond 64 levels', `${'['.repeat(70)}${']'.repeat(70)}`],
  ] as const) {
    it(`fails as ${failure} on ${what}`, async () => {
      assert.equal(await failureOf(file(content)), failure);
    });
  }

  it('fails as not-found on a missing file', async () => {
    assert.equal(await failureOf('/nowhere.json'), 'not-found');
  });

  it('fails as offline when nothing answers', async () => {
    assert.equal(await failureOf('http://localhost:1/quiz.json'), 'offline');
  });

  it('asks for the language', async () => {
    try {
      await loadDocument('/nowhere/quiz.{lang}.json', 'sv', 'quiz');
    } catch (error) {
      assert.include(String(error), '/nowhere/quiz.sv.json');
    }
  });
});

async function failureOf(src: string): Promise<string | undefined> {
  try {
    await loadDocument(src, 'en', 'quiz');
    return undefined;
  } catch (error) {
    return error instanceof LoadError ? error.failure : String(error);
  }
}

function file(content: object | string): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text]));
}
