import { defineConfig } from 'vite';
import { builtContent } from './built-content.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { renderBlockingScript } from './render-blocking-script.js';

/** `base` is relative, so that the built page works from any folder of any server. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [contentSecurityPolicy(), renderBlockingScript(), builtContent()],
  resolve: { dedupe: ['lit'] },
  build: {
    target: 'es2022',
    // For older ones `light-dark()` would be rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
