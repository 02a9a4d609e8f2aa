import type { Plugin } from 'vite';

/** What the page may load and do: its own files, and Lit's templates. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** Vite's development server puts styles into the page and tells of changes over a socket. */
const developmentPolicy = {
  ...policy,
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
};

/** Holds the page to a strict Content Security Policy: a header where Vite serves it, and a meta tag for any other server. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'kundskap-content-security-policy',
    config: () => ({
      server: { headers: { 'Content-Security-Policy': toText(developmentPolicy) } },
      preview: { headers: { 'Content-Security-Policy': toText(policy) } },
    }),
    transformIndexHtml: (_html, { server }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: toText(server ? developmentPolicy : policy),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function toText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
