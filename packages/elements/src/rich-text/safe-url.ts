const linkSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const pictureData = /^data:image\/(?:png|jpeg|webp|gif)[;,]/;

/** Whether a link from content may be followed. A relative one takes the scheme of the page. */
export function isSafeHref(href: string): boolean {
  const url = resolve(href, document.baseURI);
  return url !== undefined && (linkSchemes.has(url.protocol) || isRelative(href));
}

/**
 * Where a picture, sound or film may be fetched from: this origin, `data:` pictures, and the hosts that the
 * page lists. `undefined` when it may not be fetched at all.
 */
export function safeMediaUrl(
  src: string,
  base: string,
  hosts: readonly string[],
): string | undefined {
  const url = resolve(src, base);
  if (!url) return undefined;
  if (url.protocol === 'data:') return pictureData.test(url.href) ? url.href : undefined;
  if (url.origin === location.origin && url.origin !== 'null') return url.href;
  return /^https?:$/.test(url.protocol) && hosts.includes(url.host) ? url.href : undefined;
}

/** `new URL` drops the control characters and spaces that could hide a scheme, as browsers do. */
function resolve(href: string, base: string): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

function isRelative(href: string): boolean {
  return !URL.canParse(href);
}
