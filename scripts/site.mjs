// The address of the site in the documents that must have it whole (src/ui/embed/oembed.ts).

/** Stands in the built documents for an address that was not known; ends in a `/`. */
export const placeholder = 'https://YOUR-INTERLEAVE/';

/** The text of a document for a site at an address. */
export const located = (text, site) => text.replaceAll(placeholder, site.replace(/\/*$/, '/'));
