// Walking over syntax trees without knowing every kind of node.

import type { File, Ident, Node, Pos } from '../syntax';

/** Fields that lead elsewhere than to a node's own parts. */
const notParts: ReadonlySet<string> = new Set([
  'source',
  'imports',
  'comments',
  'doc',
  'comment',
  'target',
  'inherited',
]);

/** Calls f for each part of a node, in no particular order, until it returns true; returns whether it did. */
function somePart(node: Node, f: (part: Node) => boolean): boolean {
  const fields = node as unknown as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value !== 'object' || value === null || notParts.has(key)) continue;
    // The guard of a type switch holds its operand.
    if (key === 'x' && node.kind === 'TypeSwitchStmt') continue;
    if (Array.isArray(value)) {
      for (const v of value as unknown[]) if (isNode(v) && f(v)) return true;
    } else if (isNode(value) && f(value)) return true;
  }
  return false;
}

/** The parts of a node, in no particular order. */
export function children(node: Node): Node[] {
  const out: Node[] = [];
  somePart(node, (n) => {
    out.push(n);
    return false;
  });
  return out;
}

function isNode(x: unknown): x is Node {
  return typeof x === 'object' && x !== null && 'kind' in x && 'pos' in x;
}

/** Calls f for a node and all within it; where f returns false, not for what is within. */
export function walk(node: Node, f: (n: Node) => boolean | void): void {
  if (f(node) === false) return;
  somePart(node, (c) => {
    walk(c, f);
    return false;
  });
}

/** The nodes that contain a position, from the file inwards. */
export function pathAt(file: File, pos: Pos): Node[] {
  const path: Node[] = [file];
  for (;;) {
    const parts = children(path[path.length - 1]);
    // Where one node ends and another starts, the position is in the latter.
    const next =
      parts.find((c) => c.pos <= pos && pos < c.end) ??
      parts.find((c) => c.pos < pos && pos === c.end);
    if (next === undefined) return path;
    path.push(next);
  }
}

/** The name that a position is in or at either end of, with what contains it. */
export function identAt(file: File, pos: Pos): { ident: Ident; path: Node[] } | null {
  let found: Ident | null = null;
  walk(file, (n) => {
    if (n.kind === 'File') return true;
    if (pos < n.pos || pos > n.end) return false;
    if (n.kind === 'Ident' && (found === null || pos < n.end)) found = n;
    return true;
  });
  return found === null ? null : { ident: found, path: pathTo(file, found) };
}

/** The nodes from the file to one of its nodes, which errors may have put outside its parents' extents. */
export function pathTo(file: File, node: Node): Node[] {
  const path: Node[] = [];
  const visit = (n: Node): boolean => {
    path.push(n);
    if (n === node || somePart(n, visit)) return true;
    path.pop();
    return false;
  };
  visit(file);
  return path;
}
