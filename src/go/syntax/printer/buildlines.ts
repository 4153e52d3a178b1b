// Build constraints at the top of a file: one normalised `//go:build` line where the go command
// looks for it, and `// +build` lines, if there are any, that say the same.

import { parseConstraint, type Constraint } from '../constraint';

const goBuild = /^\/\/go:build(?:[ \t]|$)/;
const plusBuild = /^\/\/[ \t]*\+build(?:[ \t]|$)/;

/** Moves and normalises the constraints in a formatted file. */
export function placeBuildLines(text: string): string {
  if (!text.includes('//go:build') && !text.includes('+build')) return text;
  const lines = text.split('\n');
  const clause = lines.findIndex((l) => l.startsWith('package '));
  const header = lines.slice(0, clause);
  const isConstraint = (l: string): boolean => goBuild.test(l) || plusBuild.test(l);
  const first = header.findIndex(isConstraint);
  if (first < 0) return text;
  const insert = Math.min(latestPlace(lines), first);
  const block = [...constraintBlock(header.filter((l) => goBuild.test(l)), header.filter((l) => plusBuild.test(l))), ''];
  const rest: string[] = [];
  for (const l of [...header.slice(insert).filter((l) => !isConstraint(l)), ...lines.slice(clause)]) {
    // Taking lines out must not leave blank lines side by side.
    if (l === '' && (rest.length === 0 || rest[rest.length - 1] === '') && rest.length < clause) continue;
    rest.push(l);
  }
  return [...lines.slice(0, insert), ...block, ...rest].join('\n');
}

/** Index of the line after the last blank one among the //-comments that the file starts with. */
function latestPlace(lines: readonly string[]): number {
  let place = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] === '') place = i + 1;
    else if (!lines[i].startsWith('//')) break;
  }
  return place;
}

function constraintBlock(go: string[], plus: string[]): string[] {
  const c = go.length === 0 ? parsePlusLines(plus) : go.length === 1 ? parseConstraint(go[0]) : null;
  if (c === null) return [...go, ...plus];
  const lines = [`//go:build ${constraintString(c)}`];
  return plus.length === 0 ? lines : [...lines, ...plusLines(c)];
}

/** The constraint as it is usually written. */
function constraintString(c: Constraint): string {
  switch (c.op) {
    case 'tag':
      return c.tag;
    case '!':
      return c.x.op === 'tag' || c.x.op === '!' ? `!${constraintString(c.x)}` : `!(${constraintString(c.x)})`;
    default: {
      const operand = (x: Constraint): string => {
        const mixed = (x.op === '&&' || x.op === '||') && x.op !== c.op;
        return mixed ? `(${constraintString(x)})` : constraintString(x);
      };
      return `${operand(c.x)} ${c.op} ${operand(c.y)}`;
    }
  }
}

// ---------------------------------------------------------------------------- The older form

/** Lines of `// +build` hold together; in a line, one of the options must; in an option, all terms. */
function parsePlusLines(lines: readonly string[]): Constraint | null {
  const join = (op: '&&' | '||', list: readonly Constraint[]): Constraint | null =>
    list.length === 0 ? null : list.reduce((x, y) => ({ op, x, y }));
  const term = (t: string): Constraint =>
    t.startsWith('!') ? { op: '!', x: { op: 'tag', tag: t.slice(1) } } : { op: 'tag', tag: t };
  const parsed: Constraint[] = [];
  for (const line of lines) {
    const options = line.replace(plusBuild, '').trim().split(/[ \t]+/);
    if (!options.every((o) => /^(!?[\p{L}\p{Nd}_.]+,)*!?[\p{L}\p{Nd}_.]+$/u.test(o))) return null;
    const c = join('||', options.map((o) => join('&&', o.split(',').map(term))!));
    if (c !== null) parsed.push(c);
  }
  return join('&&', parsed);
}

function plusLines(c: Constraint): string[] {
  const split = (op: '&&' | '||', x: Constraint): Constraint[] =>
    x.op === op ? [...split(op, x.x), ...split(op, x.y)] : [x];
  const lines = split('&&', inward(c, false)).map((or) => split('||', or).map((and) => split('&&', and)));
  if (lines.some((l) => l.some((and) => and.some((t) => t.op === '||' || t.op === '&&')))) {
    return ['// +build error: expression too complex for // +build lines'];
  }
  const options = lines.every((l) => l.length === 1) ? [[lines.flatMap((l) => l[0])]] : lines;
  return options.map((l) => '// +build ' + l.map((and) => and.map(constraintString).join(',')).join(' '));
}

/** The constraint, or its opposite, with negation only of tags. */
function inward(c: Constraint, negate: boolean): Constraint {
  switch (c.op) {
    case 'tag':
      return negate ? { op: '!', x: c } : c;
    case '!':
      return inward(c.x, !negate);
    default: {
      const op = negate ? (c.op === '&&' ? '||' : '&&') : c.op;
      return { op, x: inward(c.x, negate), y: inward(c.y, negate) };
    }
  }
}
