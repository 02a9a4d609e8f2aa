import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { TestProject } from 'vitest/node';
import { hostDocuments } from './host-documents.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the host pages are served; ends in `/`. */
    hostsUrl: string;
  }
}

const here = import.meta.dirname;
const elements = join(here, '../..');
const built = join(elements, '../../.cache/hosts');
const folders = [join(here, 'pages'), built, join(elements, 'bundle')];

/** The Trusted Types policies of each page that does with other than those of `kundskap.js`. */
const trustedTypes: Readonly<Record<string, string>> = {
  '/npm.html': "lit-html 'allow-duplicates'",
  '/npm-hostile.html': "lit-html 'allow-duplicates'",
  '/react.html': 'lit-html',
  '/vue.html': 'lit-html vue',
  '/two-lits.html': "lit-html 'allow-duplicates'",
  '/one-file-first.html': 'lit-html kundskap-lit',
  '/one-file-last.html': 'lit-html kundskap-lit',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Builds the pages that bundle the elements, and serves all pages under a strict
 * Content-Security-Policy. What it refuses is reported to `/violations`, which gives it back.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(join(elements, 'bundle/kundskap.js'))) {
    throw new Error('The elements are not bundled: run `npx pnpm@12 build` first.');
  }
  await buildPages();

  const server = createServer(serve()).listen(0);
  const { port } = server.address() as AddressInfo;
  provide('hostsUrl', `http://localhost:${port}/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

async function buildPages(): Promise<void> {
  const page = (name: string) => join(here, 'built-pages', name);
  const common: InlineConfig = {
    configFile: false,
    root: join(here, 'built-pages'),
    base: './',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
  };

  const pages = ['npm.html', 'npm-hostile.html', 'react.html', 'vue.html'];
  await build({
    ...common,
    build: {
      outDir: built,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map(page) },
    },
  });
  for (const name of ['bundle', 'other-bundle']) {
    await build({
      ...common,
      build: {
        outDir: built,
        emptyOutDir: false,
        lib: { entry: page(`${name}.js`), formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
  }
}

function serve() {
  let violations: string[] = [];

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Whoever may frame a page sandboxed lets it fetch: its origin is then no origin.
    response.setHeader('Access-Control-Allow-Origin', '*');

    if (pathname === '/violations' && request.method === 'POST') {
      let report = '';
      request.on('data', (part: Buffer) => (report += part.toString()));
      request.on('end', () => {
        violations.push(report);
        response.writeHead(204).end();
      });
    } else if (pathname === '/violations') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(violations));
      violations = [];
    } else {
      answer(pathname, response);
    }
  };
}

function answer(pathname: string, response: ServerResponse): void {
  const content = read(pathname);
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  const extension = extname(pathname);
  response.setHeader('Content-Type', types[extension] ?? 'text/plain');
  if (extension === '.html') response.setHeader('Content-Security-Policy', policyOf(pathname));
  response.end(content);
}

function read(pathname: string): string | Buffer | undefined {
  const document = hostDocuments[pathname];
  if (document) return JSON.stringify(document);
  const file = folders.map((folder) => join(folder, pathname)).find(existsSync);
  return file && extname(file) ? readFileSync(file) : undefined;
}

function policyOf(pathname: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(pathname.includes('frame') ? ["frame-src 'self'"] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes[pathname] ?? 'kundskap-lit'}`,
    'report-uri /violations',
  ].join('; ');
}
