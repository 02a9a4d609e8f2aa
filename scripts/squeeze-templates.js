/**
 * Takes the spaces of the source out of the templates in `packages/elements/dist`, which bundlers
 * leave as they are: `node scripts/squeeze-templates.js`. What was squeezed before stays the same.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'vite';

const squeezes = { css: squeezeCss, html: squeezeMarkup, svg: squeezeMarkup };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = join(import.meta.dirname, '../packages/elements/dist');
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(dist, name);
    const code = readFileSync(file, 'utf8');
    const squeezed = squeezeTemplates(code);
    if (squeezed !== code) writeFileSync(file, squeezed);
  }
}

/**
 * Squeezes the templates of a module. The lines that go out of a template follow right behind it, or
 * behind the `${` that ends the piece, so that a source map still tells the line.
 */
export function squeezeTemplates(code) {
  let squeezed = '';
  let end = 0;
  for (const { start, text, squeeze } of piecesOf(code)) {
    const short = squeeze(text);
    // A piece ends at a backtick or at `${`.
    const rest = start + text.length;
    const mark = code[rest] === '`' ? '`' : '${';
    squeezed += code.slice(end, start) + short + mark + '\n'.repeat(lines(text) - lines(short));
    end = rest + mark.length;
  }
  return squeezed + code.slice(end);
}

/** The pieces of text in the templates of a module, in their order, and what squeezes each. */
function piecesOf(code) {
  const pieces = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const squeeze = squeezes[tag.name];
      if (!squeeze) return;
      for (const { start, value } of quasi.quasis) {
        pieces.push({ start, text: value.raw, squeeze });
      }
    },
  }).visit(parseSync('module.js', code).program);
  return pieces.sort((a, b) => a.start - b.start);
}

/** In markup a space of any length reads as one. It must not be taken out: it may part two words. */
function squeezeMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

/** What stands in quotes stays. A `+` keeps its spaces, which `calc()` needs. */
function squeezeCss(css) {
  return css.replace(
    /(["'])(?:(?!\1).)*\1|\/\*.*?\*\/|\s*;?\s*(\})\s*|\s*([{;,>!])\s*|(:)\s+|\b0(?=\.\d)|\s+/gs,
    (found, quote, close, sign, colon) => {
      if (quote) return found;
      return close ?? sign ?? colon ?? (/^\s/.test(found) ? ' ' : '');
    },
  );
}

function lines(text) {
  return text.split('\n').length;
}
