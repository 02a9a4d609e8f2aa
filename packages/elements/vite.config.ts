import { defineConfig, type Plugin } from 'vite';

/**
 * The build for a page without a bundler: one ES module with everything in it, Lit, kinds and
 * languages included, for `<script type="module" src="kundskap.js">`.
 *
 * It stays a module, since a module is deferred, strict and runs once however often a page names it,
 * and leaves no global behind. It loads nothing more, so it works from any address.
 */
export default defineConfig({
  plugins: [renameTrustedTypesPolicy(), squeezeTemplates()],
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

/** Templates and styles keep the spaces of their source; one is as good as many. */
function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    transform: (code, id) =>
      /\/elements\/dist\/.*\.js$/.test(id)
        ? { code: code.replace(/\n\s+/g, '\n'), map: null }
        : undefined,
  };
}
