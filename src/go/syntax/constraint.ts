// Build constraints: the `//go:build` line, whether it holds, and the language version it asks for.
//
//   Constraint = or .
//   or         = and { "||" and } .
//   and        = not { "&&" not } .
//   not        = "!" not | "(" or ")" | tag .

import type { CommentGroup } from './ast';

export type Constraint =
  | { op: 'tag'; tag: string }
  | { op: '!'; x: Constraint }
  | { op: '&&' | '||'; x: Constraint; y: Constraint };

/** The `//go:build` line among the comments before the package clause, or null. */
export function goBuildLine(comments: readonly CommentGroup[]): string | null {
  for (const group of comments) {
    for (const { text } of group.list) {
      if (/^\/\/go:build[ \t]/.test(text)) return text;
    }
  }
  return null;
}

/** Whether a `//go:build` line holds for the given set of tags. A malformed one does not. */
export function buildConstraintHolds(line: string, hasTag: (tag: string) => boolean): boolean {
  const c = parseConstraint(line);
  return c !== null && holds(c, hasTag);
}

function holds(c: Constraint, hasTag: (tag: string) => boolean): boolean {
  switch (c.op) {
    case 'tag':
      return hasTag(c.tag);
    case '!':
      return !holds(c.x, hasTag);
    case '&&':
      return holds(c.x, hasTag) && holds(c.y, hasTag);
    case '||':
      return holds(c.x, hasTag) || holds(c.y, hasTag);
  }
}

/** The least Go version under which a `//go:build` line can hold, such as 'go1.21', or ''. */
export function goVersionOf(line: string): string {
  const c = parseConstraint(line);
  const minor = c === null ? -1 : minVersion(c, true);
  return minor < 0 ? '' : minor === 0 ? 'go1' : `go1.${minor}`;
}

/** Minor version that c being `value` implies; -1 if none. */
function minVersion(c: Constraint, value: boolean): number {
  switch (c.op) {
    case 'tag': {
      const m = value ? /^go1(?:\.(\d+))?$/.exec(c.tag) : null;
      return m === null ? -1 : Number(m[1] ?? 0);
    }
    case '!':
      return minVersion(c.x, !value);
    default: {
      const both = (c.op === '&&') === value;
      const x = minVersion(c.x, value);
      const y = minVersion(c.y, value);
      return both ? Math.max(x, y) : Math.min(x, y);
    }
  }
}

/** The constraint of a `//go:build` line, or null if it is malformed. */
export function parseConstraint(line: string): Constraint | null {
  const text = line.replace(/^\/\/go:build/, '');
  const tokens = text.match(/\|\||&&|[!()]|[\p{L}\p{Nd}_.]+|\S/gu) ?? [];
  let i = 0;
  const c = or();
  return c !== null && i === tokens.length ? c : null;

  function binary(op: '&&' | '||', operand: () => Constraint | null): Constraint | null {
    let x = operand();
    while (x !== null && tokens[i] === op) {
      i++;
      const y: Constraint | null = operand();
      x = y && { op, x, y };
    }
    return x;
  }

  function or(): Constraint | null {
    return binary('||', and);
  }

  function and(): Constraint | null {
    return binary('&&', not);
  }

  function not(): Constraint | null {
    const tok = tokens[i++];
    if (tok === '!') {
      const x = not();
      return x && { op: '!', x };
    }
    if (tok === '(') {
      const x = or();
      return tokens[i++] === ')' ? x : null;
    }
    return tok !== undefined && /^[\p{L}\p{Nd}_.]+$/u.test(tok) ? { op: 'tag', tag: tok } : null;
  }
}
