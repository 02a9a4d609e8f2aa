/** Builds docs/site from the guides and the API of every package, and finds links that lead nowhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Application, OptionDefaults } from 'typedoc';
import { brokenLinks } from './broken-links.js';

/** The tags by which an element tells its contract; the manifest of custom elements has them too. */
const elementTags = ['@slot', '@fires', '@csspart', '@cssproperty', '@attr'];

const app = await Application.bootstrapWithPlugins({
  options: 'docs/typedoc.json',
  blockTags: [...OptionDefaults.blockTags, ...elementTags],
});
app.converter.addUnknownSymbolResolver(toLit);
const project = await app.convert();
if (project) {
  app.validate(project);
  await app.generateOutputs(project);
}

const mistakes = [
  ...brokenLinks([...markdownIn('.'), ...markdownIn('docs', { recursive: true })]),
  ...(project?.children ?? []).flatMap(undocumented),
];
mistakes.forEach((mistake) => console.error(mistake));

const isSound = project && !app.logger.hasErrors() && !app.logger.hasWarnings();
process.exitCode = isSound && mistakes.length === 0 ? 0 : 1;

function markdownIn(folder, options) {
  return readdirSync(folder, options)
    .filter((name) => name.endsWith('.md') && !/^(site|node_modules)\b/.test(name))
    .map((name) => join(folder, name));
}

/** What an element inherits from Lit is documented there. */
function toLit({ symbolReference }) {
  const isLits = symbolReference?.path?.[0]?.path === 'css';
  return isLits ? 'https://lit.dev/docs/components/styles/' : undefined;
}

/** The exports of a module that say nothing of themselves; what their fields are for, names may tell. */
function undocumented(module) {
  return [module, ...(module.children ?? [])]
    .filter((each) => ![each, ...(each.signatures ?? [])].some((part) => part.hasComment()))
    .filter((each) => !each.isReference())
    .map((each) => `${each.getFullName()} has no documentation.`);
}
