// Walking the syntax tree.

import type { Node } from '../syntax';

/** Properties that lead out of a node's own part of the tree, or to no nodes at all. */
const skipped = new Set(['target', 'inherited', 'doc', 'comment', 'comments', 'imports', 'source']);

function isNode(x: unknown): x is Node {
  return typeof x === 'object' && x !== null && 'kind' in x && 'pos' in x;
}

/** The nodes directly below, in source order. */
export function children(node: Node): Node[] {
  const out: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (skipped.has(key)) continue;
    if (isNode(value)) out.push(value);
    else if (Array.isArray(value)) for (const v of value) if (isNode(v)) out.push(v);
  }
  return out;
}

/** Calls f for a node and all below it, with those above it, outermost first; false skips what is below. */
export function walk(node: Node, f: (n: Node, above: readonly Node[]) => boolean | void): void {
  const above: Node[] = [];
  const visit = (n: Node): void => {
    if (f(n, above) === false) return;
    above.push(n);
    for (const c of children(n)) visit(c);
    above.pop();
  };
  visit(node);
}

/** Whether some node at or below this one satisfies the test. */
export function some(node: Node, test: (n: Node) => boolean): boolean {
  return test(node) || children(node).some((c) => some(c, test));
}
