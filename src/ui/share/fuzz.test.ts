// Links and messages from strangers, many of them: never an exception, never longer than 50 ms, never
// markup. A sample here; `npm run fuzz:links` tries a million of each (FUZZ_LINKS, FUZZ_SEED).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escapeHtml, highlightLines } from '../code/highlight';
import { toEmbed } from '../embed/receive';
import { snippetTag } from '../embed/tag';
import { decodeSession, encodeSession } from './link';
import { unpack } from './packing';
import type { SharedSession } from './session';
import { hostileLink, hostileMessage, Random } from './testing/mutate';
import { dictionary2 } from './version2';

const times = Number(process.env.FUZZ_LINKS ?? 4000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const limitMs = 50;

const recorded = (JSON.parse(readFileSync(new URL('../../../testdata/links/recorded.json', import.meta.url), 'utf8')) as { link: string }[]).map((r) => r.link);
const heads = recorded.flatMap((l) => {
  const d = decodeSession(l);
  if (d?.ok !== true) return [];
  const bytes = unpack(encodeSession(d.session).slice(3), dictionary2) as Uint8Array;
  const line = new TextDecoder().decode(bytes).split('\n')[0];
  const { files, options } = d.session;
  return [line === '' ? {} : (JSON.parse(line) as unknown), { f: files.map((f) => [f.name, f.text]), o: options, s: '1=main', p: [1, 0] }];
});

/** Runs f; a slow time is measured again, since the machine does other things, too. */
function timed<T>(f: () => T, what: () => string): T {
  let start = performance.now();
  const result = f();
  for (let again = 0; performance.now() - start > limitMs; again++) {
    if (again === 3) throw new Error(`took more than ${limitMs} ms: ${what()}`);
    start = performance.now();
    f();
  }
  return result;
}

/** What is shown as markup is only ever our own: code, highlighted, and the tag of an embed. */
function checkMarkup(s: SharedSession): void {
  for (const { name, text } of s.files) {
    const html = highlightLines(text).join('\n');
    const bare = html.replace(/<span class="tok-[a-z]">|<\/span>/g, '');
    if (bare !== escapeHtml(text)) throw new Error(`markup in ${JSON.stringify(text)}`);
    if (/[<>"'&\s]/.test(name)) throw new Error(`markup in a name: ${name}`);
  }
  if (/[<>"'&]/.test(s.view + s.schedule)) throw new Error('markup in a view or schedule');
  const tag = snippetTag({ files: s.files, attributes: { schedule: s.schedule, view: s.view }, site: 'https://x/', script: 'none', still: '' });
  if (tag.match(/</g)!.length !== 2 + 4 * s.files.length) throw new Error(`markup in a tag: ${tag}`);
}

test(`${times} hostile links`, () => {
  const r = new Random(seed);
  let opened = 0;
  for (let i = 0; i < times; i++) {
    const link = hostileLink(r, recorded, heads);
    const d = timed(() => decodeSession(link), () => link);
    if (d === null) continue;
    if (d.ok) {
      opened++;
      checkMarkup(d.session);
    } else if (!/^This link does not work: [\s\S]{3,300}\.$/.test(d.problem)) throw new Error(`no sentence: ${d.problem}`);
  }
  // It would prove little if everything were refused at the door.
  expect(opened).toBeGreaterThan(times / 100);
}, 3_600_000);

test(`${times} hostile messages`, () => {
  const r = new Random(seed + 1);
  let taken = 0;
  for (let i = 0; i < times; i++) {
    const m = hostileMessage(r);
    const t = timed(() => toEmbed(m), () => JSON.stringify(m));
    if (typeof t === 'string') {
      if (t.length > 400) throw new Error(`no sentence: ${t}`);
    } else if (t !== null) {
      taken++;
      if (t.type === 'load') checkMarkup({ files: t.files, options: t.options ?? {}, schedule: t.schedule ?? '', position: null, view: t.view ?? 'lanes', branches: [], bookmarks: [] });
    }
  }
  expect(taken).toBeGreaterThan(times / 100);
}, 3_600_000);
