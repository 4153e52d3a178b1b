// Where the site is: it may be served from any folder of any host, so addresses are made from here.

let root = '';

/** Told once by the layout, which knows; with a `/` at its end. */
export function setSiteRoot(address: string): void {
  root = address;
}

/** The absolute address of the site's folder, with a `/` at its end. */
export function siteRoot(): string {
  return root !== '' ? root : typeof location === 'undefined' ? '/' : `${location.origin}/`;
}
