// Makes a program smaller while it stays interesting: nodes of its tree are replaced by smaller ones,
// many at a time first, as in delta debugging.

import { nodes, print, type Node, type Part, type Replacements } from './tree';

/** Says which of some programs are interesting. */
export type Test = (texts: readonly string[]) => Promise<boolean[]>;

const BATCH = 12;

/** The smallest text found with at most so many rounds of tests. */
export async function shrink(root: Part, test: Test, rounds = 60): Promise<string> {
  let replaced: Replacements = new Map();
  let left = rounds;
  let progress = true;
  while (progress && left > 0) {
    progress = false;
    const tried = new Set<string>();
    let at = 0;
    while (left > 0) {
      const candidates: { readonly text: string; readonly replaced: Replacements }[] = [];
      const list = nodes(root, replaced);
      while (candidates.length < BATCH && at < list.length) {
        for (const change of changes(list, at)) {
          const next = new Map([...replaced, ...change]);
          const text = print(root, next);
          if (tried.has(text) || text === print(root, replaced)) continue;
          tried.add(text);
          candidates.push({ text, replaced: next });
        }
        at++;
      }
      if (candidates.length === 0) break;
      left--;
      const answers = await test(candidates.map((c) => c.text));
      const good = candidates.filter((_, i) => answers[i]);
      if (good.length === 0) continue;
      good.sort((a, b) => a.text.length - b.text.length);
      replaced = await together(root, good.map((c) => c.replaced), test);
      progress = true;
      at = Math.max(0, at - BATCH);
    }
  }
  return print(root, replaced);
}

/** As many of some good changes as stay good together; the best one comes first. */
async function together(root: Part, good: readonly Replacements[], test: Test): Promise<Replacements> {
  if (good.length === 1) return good[0];
  const prefixes = [good.length, Math.ceil(good.length / 2), 2].map((n) => new Map(good.slice(0, n).flatMap((r) => [...r])));
  const answers = await test(prefixes.map((p) => print(root, p)));
  const best = answers.indexOf(true);
  return best < 0 ? good[0] : prefixes[best];
}

/** Replacements for the node at an index: alone, or with the nodes that follow it left out as well. */
function changes(list: readonly Node[], at: number): Map<Node, Part>[] {
  const node = list[at];
  const out: Map<Node, Part>[] = [];
  if (node.smaller.includes('')) {
    const removable = list.slice(at).filter((n) => n.smaller.includes(''));
    for (const n of [32, 8, 2]) {
      if (removable.length >= n) out.push(new Map(removable.slice(0, n).map((x) => [x, ''])));
    }
  }
  for (const s of node.smaller) out.push(new Map([[node, s]]));
  return out;
}
