import type { Document, Key } from '@kundskap/core';
import { handoutStyles } from './handout-styles.js';
import { markup, type Markup } from './markup.js';
import { say, type Paper } from './paper.js';
import { printContent } from './print-content.js';
import { printItemKey } from './print-item-key.js';
import { printItem } from './print-item.js';
import { printLesson } from './print-lesson.js';
import { printScenario, printScenarioKey } from './print-scenario.js';

/** A document as a page of HTML that needs nothing else: what learners get. */
export function formatHandout(document: Document, paper: Paper): string {
  const { words } = paper;
  const who = markup`<p class="who"><span>${say(paper, words.name)}</span><span>${say(paper, words.date)}</span></p>\n`;
  return page(
    document.title,
    paper,
    markup`<h1>${document.title}</h1>
${document.kind === 'lesson' ? undefined : who}${printContent(document.introduction, paper)}${passMark(document, paper)}${printParts(document, paper)}`,
  );
}

/** The key of a document as a page of its own: what the trainer keeps. A lesson has none. */
export function formatHandoutKey(document: Document, key: Key, paper: Paper): string {
  const title = `${document.title} – ${paper.words.key}`;
  return page(
    title,
    paper,
    markup`<h1>${document.title} – ${say(paper, paper.words.key)}</h1>
${passMark(document, paper)}${printKeys(document, key, paper)}`,
  );
}

/** A style or a picture of its own is all that the page may load: it runs nothing, and asks no network. */
function page(title: string, { lang }: Paper, body: Markup): string {
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: handoutStyles }}</style>
</head>
<body>
${body}</body>
</html>
`.html;
}

function printParts(document: Document, paper: Paper): Markup {
  switch (document.kind) {
    case 'quiz':
      return markup`${document.items.map((item, index) => printItem(item, index + 1, paper))}`;
    case 'scenario':
      return printScenario(document, paper);
    case 'lesson':
      return printLesson(document, paper);
  }
}

function printKeys(document: Document, key: Key, paper: Paper): Markup {
  if (document.kind === 'quiz' && key.kind === 'quiz') {
    return markup`${document.items.map((item, index) => {
      const itemKey = key.items[item.id];
      return itemKey && printItemKey(item, itemKey, index + 1, paper);
    })}`;
  }
  if (document.kind === 'scenario' && key.kind === 'scenario') {
    return printScenarioKey(document, key, paper);
  }
  return markup``;
}

function passMark(document: Document, paper: Paper): Markup {
  if (document.kind === 'lesson' || document.pass === undefined) return markup``;
  const share = new Intl.NumberFormat(paper.words.lang, { style: 'percent' }).format(document.pass);
  return markup`<p>${say(paper, `${paper.words.passMark}: ${share}`)}</p>\n`;
}
