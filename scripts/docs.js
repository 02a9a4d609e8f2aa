/** Builds docs/site from the guides and the API of every package, and finds links that lead nowhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { brokenLinks } from './broken-links.js';

const broken = brokenLinks([...markdownIn('.'), ...markdownIn('docs', { recursive: true })]);
broken.forEach((line) => console.error(line));

const app = await Application.bootstrapWithPlugins({ options: 'docs/typedoc.json' });
const project = await app.convert();
if (project) {
  app.validate(project);
  await app.generateOutputs(project);
}

const isSound = broken.length === 0 && !app.logger.hasErrors() && !app.logger.hasWarnings();
process.exitCode = project && isSound ? 0 : 1;

function markdownIn(folder, options) {
  return readdirSync(folder, options)
    .filter((name) => name.endsWith('.md') && !/^(site|node_modules)\b/.test(name))
    .map((name) => join(folder, name));
}
