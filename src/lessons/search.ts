// What can be searched, and how words are compared: the index is made when the site is built (routes/learn/
// search.json) and asked on the page, so both sides share these options.

import type { Options, SearchOptions } from 'minisearch';

export interface Entry {
  /** Its address below /learn. */
  readonly id: string;
  readonly title: string;
  /** What kind of thing it is, and where: `Lesson · Goroutines`. */
  readonly kind: string;
  /** One sentence. */
  readonly about: string;
  readonly text: string;
}

export const indexOptions: Options<Entry> = {
  fields: ['title', 'about', 'text'],
  storeFields: ['title', 'kind', 'about'],
  // Go's names are words as they stand: sync.Once is found as once, and as sync.
  tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u).filter((w) => w !== ''),
};

export const searchOptions: SearchOptions = {
  boost: { title: 6, about: 3 },
  prefix: true,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  combineWith: 'AND',
};
