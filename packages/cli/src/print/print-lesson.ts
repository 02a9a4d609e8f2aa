import type { LessonDocument, Section } from '@kundskap/core';
import { markup, type Markup } from './markup.js';
import type { Paper } from './paper.js';
import { printContent, printInlines } from './print-content.js';
import { labelled } from './print-item-key.js';

/** A lesson to read on paper. */
export function printLesson({ sections }: LessonDocument, paper: Paper): Markup {
  return markup`${sections.map((section) => printSection(section, paper))}`;
}

function printSection({ title, content, takeaway }: Section, paper: Paper): Markup {
  return markup`<section>
<h2>${printInlines(title, paper)}</h2>
${printContent(content, paper)}${takeaway && labelled(paper.words.takeaway, takeaway, paper)}</section>\n`;
}
