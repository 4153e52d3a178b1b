// A session as the fragment of an address: `#2.` and format 2's payload. Decoding is total: whatever
// stands in the address, the answer is a session or a sentence that says what is wrong with it, in
// bounded time and memory. Links of every format that ever was keep opening (recorded.test.ts).

import { limits } from './limits';
import type { SharedSession } from './session';
import { decode1 } from './version1';
import { decode2, encode2 } from './version2';

export type Decoded =
  | { readonly ok: true; readonly session: SharedSession }
  | { readonly ok: false; readonly problem: string };

const formats: ReadonlyMap<string, (payload: string) => SharedSession | string> = new Map([
  ['1', decode1],
  ['2', decode2],
]);

/** The fragment, with its `#`. */
export function encodeSession(s: SharedSession): string {
  return '#2.' + encode2(s);
}

/** What an address's fragment means; null when it has none of ours. */
export function decodeSession(fragment: string): Decoded | null {
  const m = /^#?(\d{1,6})\./.exec(fragment);
  if (m === null) return null;
  if (fragment.length > limits.link) return broken(`it has ${fragment.length.toLocaleString('en')} characters; at most ${limits.link.toLocaleString('en')} are taken`);
  const decode = formats.get(m[1]);
  if (decode === undefined) return broken(`it was made by a newer version of this page (format ${m[1]}); reload and try again`);
  const session = decode(fragment.slice(m[0].length));
  return typeof session === 'string' ? broken(session) : { ok: true, session };
}

function broken(why: string): Decoded {
  return { ok: false, problem: `This link does not work: ${why}.` };
}
