import type { CompetencyId } from '@kundskap/core';
import type { ParsedDocument } from '@kundskap/core/markdown';
import { expect, test } from 'vitest';
import { documentsIn, library } from './read-library-files.js';

const documents = documentsIn('en');
const modules = Object.keys(library.modules);

test('docs/coverage.md shows what the library teaches and assesses (run vitest -u to renew it)', async () => {
  await expect(coverage()).toMatchFileSnapshot('../../docs/coverage.md');
});

test.for(modules)(
  '%s asks about every claim that its quiz and scenario say they teach',
  (module) => {
    const own = documents.filter(({ document }) => document.id.startsWith(`${module}/`));
    const cited = own.flatMap(({ document }) =>
      citationsOf(document).flatMap((part) => part.sources),
    );
    const taught = own.flatMap(({ document }) =>
      document.kind === 'lesson' ? [] : document.sources,
    );
    expect(cited).toEqual(expect.arrayContaining(taught));
  },
);

function coverage(): string {
  const claims = Object.keys(library.claims).map((claim) => {
    const cited = documents.flatMap(({ document }) =>
      citationsOf(document)
        .filter(({ sources }) => sources.includes(claim))
        .map(({ id }) => `${document.id}#${id}`),
    );
    return `| \`${claim}\` | ${String(cited.length)} | ${cited.join(' · ')} |`;
  });
  const competencies = Object.keys(library.competencies).map((competency) => {
    const assessed = modules.filter((module) => isAssessed(competency, module));
    return `| \`${competency}\` | ${String(assessed.length)} | ${assessed.join(' · ')} |`;
  });
  return [
    '# Coverage',
    '',
    'What the library teaches and assesses. This page is generated from the content by `content/test/coverage.test.ts`.',
    '',
    '## Claims and the items and scenes that cite them',
    '',
    '| claim | citations | where |',
    '| --- | --: | --- |',
    ...claims,
    '',
    '## Competencies and the modules that assess them',
    '',
    '| competency | modules | where |',
    '| --- | --: | --- |',
    ...competencies,
    '',
  ].join('\n');
}

function citationsOf(document: ParsedDocument['document']) {
  switch (document.kind) {
    case 'quiz':
      return document.items;
    case 'scenario':
      return document.scenes;
    case 'lesson':
      return [];
  }
}

function isAssessed(competency: CompetencyId, module: string): boolean {
  return documents
    .filter(({ document }) => document.id.startsWith(`${module}/`))
    .some(({ document, key }) => {
      if (document.kind === 'quiz') {
        return document.items.some((item) => item.competencies.includes(competency));
      }
      return key.kind === 'scenario' && Object.hasOwn(key.competencyRanges, competency);
    });
}
