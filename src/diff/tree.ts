// Programs as trees of text, so that they can be made smaller without being parsed: every node knows
// what may stand in its place.

export type Part = string | Node;

export interface Node {
  readonly parts: readonly Part[];
  /** What may stand in its place, smallest first. */
  readonly smaller: readonly Part[];
}

/** A piece of text that may be left out. */
export function statement(...parts: Part[]): Node {
  return { parts, smaller: [''] };
}

/** A statement of which, when it is not left out as a whole, a part may stand for it. */
export function compound(inner: readonly Part[], ...parts: Part[]): Node {
  return { parts, smaller: ['', ...inner] };
}

/** An expression with what may stand for it. */
export function expression(smaller: readonly Part[], ...parts: Part[]): Node {
  return { parts, smaller };
}

/** Text that only shrinks inside. */
export function group(...parts: Part[]): Node {
  return { parts, smaller: [] };
}

/** What stands in the place of nodes. */
export type Replacements = ReadonlyMap<Node, Part>;

/** The text of a tree. */
export function print(root: Part, replaced: Replacements = new Map()): string {
  const out: string[] = [];
  const visit = (p: Part): void => {
    if (typeof p === 'string') {
      out.push(p);
      return;
    }
    const r = replaced.get(p);
    if (r !== undefined) visit(r);
    else p.parts.forEach(visit);
  };
  visit(root);
  return out.join('');
}

/** All nodes that are still part of the tree, outermost first. */
export function nodes(root: Part, replaced: Replacements): Node[] {
  const out: Node[] = [];
  const visit = (p: Part): void => {
    if (typeof p === 'string') return;
    const r = replaced.get(p);
    if (r !== undefined) return visit(r);
    out.push(p);
    p.parts.forEach(visit);
  };
  visit(root);
  return out;
}
