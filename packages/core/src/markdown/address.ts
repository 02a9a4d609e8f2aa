/**
 * Whether a link may lead to an address: `https`, `http`, `mailto`, `tel`, or relative to the document.
 * Checked after entities are decoded, with white space and control signs taken out as browsers do.
 */
export function isSafeHref(href: string): boolean {
  const scheme = schemeOf(href);
  return scheme === undefined ? isRelative(href) : /^(https?|mailto|tel)$/.test(scheme);
}

/** Whether media may be loaded from an address: `https`, relative, or a picture as `data:`. */
export function isSafeSource(src: string): boolean {
  const scheme = schemeOf(src);
  if (scheme === undefined) return isRelative(src);
  return scheme === 'https' || /^data:image\/(png|jpe?g|webp|gif)[;,]/i.test(src);
}

/** An address as it is read: `caf%C3%A9` is `café`. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare(address))?.[1]?.toLowerCase();
}

function isRelative(address: string): boolean {
  return !/^[\\/]{2}/.test(bare(address));
}

function bare(address: string): string {
  // eslint-disable-next-line no-control-regex -- control signs are what browsers skip
  return address.replace(/[\u0000-\u0020\u007F-\u009F]/g, '');
}
