import type { BuiltDocument, Inline } from '@kundskap/core';
import { lamp } from '../lamp-scenario.js';
import { keyOfAllKinds, paragraph, quizOfAllKinds } from '../quiz-documents.js';

/** Text that would be markup, were it ever parsed as such. */
export const hostileText =
  '<img src=x onerror="globalThis.harmed=1"><script>globalThis.harmed=1</script><style>*{color:red}</style>"\'>${1}</p>';

const hostileInline: readonly Inline[] = [
  hostileText,
  { type: 'link', href: 'javascript:globalThis.harmed=1', children: ['go'] },
  { type: 'image', src: 'https://tracker.example.com/pixel.png', alt: hostileText },
  { type: 'image', src: 'data:image/svg+xml,<svg onload="globalThis.harmed=1"/>', alt: 'svg' },
];

/** The documents that host pages play, by their path. */
export const hostDocuments: Readonly<Record<string, BuiltDocument>> = {
  '/quiz.en.json': quiz('en'),
  '/quiz.pl.json': quiz('pl'),
  '/scenario.en.json': lamp('en'),
  '/scenario.pl.json': lamp('pl'),
  '/hostile.en.json': withHarm(quiz('en')),
  '/hostile-scenario.en.json': withHarm(lamp('en')),
};

function quiz(lang: string): BuiltDocument {
  return {
    version: 1,
    languages: ['en', 'pl'],
    document: quizOfAllKinds(lang),
    key: keyOfAllKinds,
  };
}

/** Puts hostile text wherever a document has words; what is picked by its words is still found. */
function withHarm(built: BuiltDocument): BuiltDocument {
  const harmed = JSON.parse(JSON.stringify(built), harm) as BuiltDocument;
  return { ...harmed, document: { ...harmed.document, id: `${built.document.id}-hostile` } };
}

function harm(name: string, value: unknown): unknown {
  const isWords = typeof value === 'string' && ['speaker', 'minLabel'].includes(name);
  if (isWords) return `${value} ${hostileText}`;
  if (!isList(value)) return value;
  if (['title', 'text', 'children'].includes(name)) return [...value, ...hostileInline];
  const isContent = ['prompt', 'introduction', 'content', 'explanation', 'takeaway'].includes(name);
  return isContent ? [...value, paragraph(hostileText)] : value;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
