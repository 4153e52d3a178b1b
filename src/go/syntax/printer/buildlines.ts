// Build constraints at the top of a file: one normalised `//go:build` line where the go command
// looks for it, and `// +build` lines, if there are any, that say the same.

import { parseConstraint, type Constraint } from '../constraint';

const goBuild = /^\/\/go:build(?:[ \t]|$)/;
const plusBuild = /^\/\/[ \t]*\+build(?:[ \t]|$)/;

/** Literals and comments: what may contain the text of a constraint, and what may be one. */
const token = /`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[^]*?\*\//g;

/** Moves and normalises the constraints in a formatted file. */
export function placeBuildLines(text: string): string {
  if (!text.includes('//go:build') && !text.includes('+build')) return text;
  const comments = [...text.matchAll(token)].map((m) => ({ at: m.index, text: m[0] }));
  const go = comments.filter((c) => goBuild.test(c.text));
  const plus = comments.filter((c) => plusBuild.test(c.text));
  if (go.length + plus.length === 0) return text;
  const latest = latestPlace(text);
  const insert = [...go.slice(0, 1), ...plus.slice(0, 1)].find((c) => c.at < latest)?.at ?? latest;
  let after = '';
  let from = insert;
  for (const c of [...go, ...plus].sort((x, y) => x.at - y.at)) {
    after = append(after, text.slice(from, c.at).replace(/[ \t]+$/, ''));
    from = c.at + c.text.length + 1;
  }
  after = append(after, text.slice(from));
  if (after.endsWith('\n\n')) after = after.slice(0, -1);
  const block = constraintBlock(
    go.map((c) => c.text),
    plus.map((c) => c.text),
  );
  return text.slice(0, insert) + block.map((l) => l + '\n').join('') + '\n' + after;
}

/** Offset after the last blank line among the //-comments that the file starts with. */
function latestPlace(text: string): number {
  let place = 0;
  for (let i = 0; i < text.length;) {
    const end = text.indexOf('\n', i);
    if (end === i) place = i + 1;
    else if (!text.startsWith('//', i)) break;
    i = end + 1;
  }
  return place;
}

/** a and b joined, with no more than one blank line between them and none at the start. */
function append(a: string, b: string): string {
  return b.startsWith('\n') && (a === '' || a.endsWith('\n\n')) ? a + b.slice(1) : a + b;
}

function constraintBlock(go: string[], plus: string[]): string[] {
  const c =
    go.length === 0 ? parsePlusLines(plus) : go.length === 1 ? parseConstraint(go[0]) : null;
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
      return c.x.op === 'tag' || c.x.op === '!'
        ? `!${constraintString(c.x)}`
        : `!(${constraintString(c.x)})`;
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
    const options = line
      .replace(plusBuild, '')
      .trim()
      .split(/[ \t]+/);
    if (!options.every((o) => /^(!?[\p{L}\p{Nd}_.]+,)*!?[\p{L}\p{Nd}_.]+$/u.test(o))) return null;
    const c = join(
      '||',
      options.map((o) => join('&&', o.split(',').map(term))!),
    );
    if (c !== null) parsed.push(c);
  }
  return join('&&', parsed);
}

function plusLines(c: Constraint): string[] {
  const split = (op: '&&' | '||', x: Constraint): Constraint[] =>
    x.op === op ? [...split(op, x.x), ...split(op, x.y)] : [x];
  const lines = split('&&', inward(c, false)).map((or) =>
    split('||', or).map((and) => split('&&', and)),
  );
  if (lines.some((l) => l.some((and) => and.some((t) => t.op === '||' || t.op === '&&')))) {
    return ['// +build error: expression too complex for // +build lines'];
  }
  const options = lines.every((l) => l.length === 1) ? [[lines.flatMap((l) => l[0])]] : lines;
  return options.map(
    (l) => '// +build ' + l.map((and) => and.map(constraintString).join(',')).join(' '),
  );
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
