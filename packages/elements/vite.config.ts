import { defineConfig, type Plugin } from 'vite';

/**
 * The build for a page without a bundler: one ES module with everything in it, Lit, kinds and
 * languages included, for `<script type="module" src="kundskap.js">`.
 *
 * It stays a module, since a module is deferred, strict and runs once however often a page names it,
 * and leaves no global behind. It loads nothing more, so it works from any address.
 */
export default defineConfig({
  plugins: [renameTrustedTypesPolicy(), importAtOnce()],
  build: {
    lib: { entry: 'dist/define.js', formats: ['es'], fileName: () => 'kundskap.js' },
    outDir: 'bundle',
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});

/**
 * Trusted Types allow a policy name once a page, so a second copy of Lit would throw where
 * `'allow-duplicates'` is not set. The policy of this copy has a name of its own.
 */
function renameTrustedTypesPolicy(): Plugin {
  const theirs = /createPolicy\((["'`])lit-html\1/;
  return {
    name: 'rename-trusted-types-policy',
    transform: (code, id) =>
      id.endsWith('/lit-html.js') && theirs.test(code)
        ? { code: code.replace(theirs, 'createPolicy("kundskap-lit"'), map: null }
        : undefined,
  };
}

/** What is imported on demand is in the file anyway: to import it at once spares a wrapper for each module. */
function importAtOnce(): Plugin {
  return {
    name: 'import-at-once',
    transform: (code, id) => {
      if (!/\/elements\/dist\/.*\.js$/.test(id)) return undefined;
      const paths: string[] = [];
      const body = code.replace(
        /\bimport\(('[^']+')\)/g,
        (_, path: string) => `Promise.resolve(later${paths.push(path)})`,
      );
      const imports = paths.map((path, n) => `import * as later${n + 1} from ${path};`);
      return paths.length > 0 ? { code: imports.join('') + body, map: null } : undefined;
    },
  };
}
