import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
import { scoreRanges } from '../src/scenario/analysis/score-ranges.js';
import { explore } from '../src/scenario/analysis/explore.js';
import { enumerateStates } from '../src/scenario/analysis/product.js';
const parseGuard = (t: string): any => {
  const toks = t.match(/[()]|>=|<=|!=|[<>=]|#?[\w-]+/g)!; let i = 0;
  const or = (): any => { const of = [and()]; while (toks[i] === 'or') { i++; of.push(and()); } return of.length > 1 ? { type: 'or', of } : of[0]; };
  const and = (): any => { const of = [un()]; while (toks[i] === 'and') { i++; of.push(un()); } return of.length > 1 ? { type: 'and', of } : of[0]; };
  const un = (): any => { if (toks[i] === 'not') { i++; return { type: 'not', of: un() }; } if (toks[i] === '(') { i++; const r = or(); i++; return r; }
    if (toks[i] === 'visited') { i++; return { type: 'visited', scene: toks[i++]!.slice(1) }; }
    const variable = toks[i++]!; if (/^([<>=!]=?)$/.test(toks[i] ?? '')) { const operator = toks[i++]; return { type: 'compare', variable, operator, value: +toks[i++]! }; }
    return { type: 'compare', variable, operator: '!=', value: 0 }; };
  return or();
};
const parse = (md: string): any => {
  const variables: any = {};
  for (const [, id, v] of (/vars: \{(.*)\}/.exec(md)?.[1] ?? '').matchAll(/([\w-]+): ([^,]+)/g)) {
    const m = /(-?\d+)\.\.(-?\d+) = (-?\d+)/.exec(v!);
    variables[id!] = m ? { min: +m[1]!, max: +m[2]!, initial: +m[3]! } : { min: 0, max: 1, initial: v!.trim() === 'true' ? 1 : 0 };
  }
  const scenes = md.split(/^## /m).slice(1).map((b) => {
    const id = /<a id="([^"]+)"/.exec(b)![1]!;
    const end = /^`end (\w+)`/m.exec(b)?.[1];
    const choices: any[] = []; let next: any;
    for (const m of b.matchAll(/^- \[.*?\]\(#([\w-]+)\)(.*)$/gm)) {
      const c: any = { id: '?', to: m[1], effects: [], gains: {}, repeat: false };
      for (const [, code] of m[2]!.matchAll(/`([^`]+)`/g)) {
        if (code!.startsWith('#')) c.id = code!.slice(1);
        else if (code!.startsWith('if ')) c.when = parseGuard(code!.slice(3));
        else if (code === 'repeat') c.repeat = true;
        else for (const p of code!.split(',')) {
          let x; const t = p.trim();
          if ((x = /^set ([\w-]+)$/.exec(t))) c.effects.push({ variable: x[1], set: 1 });
          else if ((x = /^clear ([\w-]+)$/.exec(t))) c.effects.push({ variable: x[1], set: 0 });
          else if ((x = /^([\w-]+) ([+-]) ?(\d+)$/.exec(t))) {
            const n = +(x[2]! + x[3]!); if (variables[x[1]!]) c.effects.push({ variable: x[1], add: n }); else c.gains[x[1]!] = n;
          } else console.log('??', t);
        }
      }
      choices.push(c);
    }
    const n = /^\[.*?\]\(#([\w-]+)\)$/m.exec(b); if (n && !choices.length) next = { to: n[1] };
    return { id, choices, ...(end && { end }), ...(next && { next }) };
  });
  const start = /^start: (\S+)/m.exec(md)?.[1] ?? scenes[0]!.id;
  return { start, variables, scenes };
};
test('real', () => {
  for (const m of readdirSync('content/modules')) {
    let md; try { md = readFileSync(`content/modules/${m}/en/scenario.md`, 'utf8'); } catch { continue; }
    const s = parse(md);
    const t0 = performance.now();
    const r = scoreRanges(s);
    const t1 = performance.now();
    console.log(m, enumerateStates(s).scenes.length, JSON.stringify(r), JSON.stringify(explore(s)), 'ms', t1 - t0);
  }
});
