// Patches half-written source so that more of it parses.
//
// A syntax error makes the parser skip text; a dot with nothing behind it, or a bracket that is not
// closed yet, would cost the rest of the file. Patches go to the ends of lines only, so that what is
// written keeps its line and column.

import { Scanner } from '../syntax/scanner';

/** Text to put in at an offset. */
interface Patch {
  readonly offset: number;
  readonly text: string;
}

/** What closes what; a group is the parenthesis of a declaration, which has statements of a kind in it. */
const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', group: ')' };
const groups: ReadonlySet<string> = new Set(['import', 'const', 'var', 'type']);
/** At the left margin, these start a declaration whatever came before. */
const declarations: ReadonlySet<string> = new Set(['func', 'type', 'var', 'const']);

/** What these start has a block. */
const headers: ReadonlySet<string> = new Set(['if', 'for', 'switch', 'select']);

/** The source with what seems to be missing put in; itself if nothing seems to be. */
export function repair(text: string): string {
  const patches: Patch[] = [];
  const open: string[] = [];
  const scanner = new Scanner(text, () => {});
  let danglingDot = -1;
  /** Depth of brackets at the if, for, switch or select whose block has not been opened yet; or -1. */
  let header = -1;
  let previousEnd = 0;
  let previous = '';
  for (scanner.next(); scanner.tok !== 'EOF'; scanner.next()) {
    const { tok, start } = scanner;
    if (danglingDot >= 0 && isDangling(text, danglingDot, start)) {
      patches.push({ offset: danglingDot, text: '_' + closeBrackets(open) + openBlock() });
    }
    danglingDot = tok === '.' ? scanner.end : -1;
    const atMargin = start === 0 || text[start - 1] === '\n';
    if (atMargin && declarations.has(tok) && open.length > 0 && !continuesDeclaration(tok, open)) {
      const closers = open
        .reverse()
        .map((o) => closerOf[o])
        .join('');
      patches.push({ offset: previousEnd, text: closers });
      open.length = 0;
    }
    // Where a newline ends a statement, no bracket can be open.
    if (tok === ';' && scanner.lit === 'newline') {
      const missing = closeBrackets(open) + openBlock();
      if (missing !== '') patches.push({ offset: previousEnd, text: missing });
    }
    if (headers.has(tok)) header = open.length;
    if (tok === '{' && open.length === header) header = -1;
    if (tok in closerOf) open.push(tok === '(' && groups.has(previous) ? 'group' : tok);
    else if (open.length > 0 && closerOf[open[open.length - 1]] === tok) open.pop();
    else if (tok === '}') {
      // A block ends: so does what was opened in it.
      if (open.includes('{')) {
        patches.push({ offset: previousEnd, text: closeBrackets(open) });
        open.pop();
      }
    }
    if (tok !== ';') previousEnd = scanner.end;
    previous = tok;
  }
  /** Opens the block that a header without one should have. */
  function openBlock(): string {
    if (header < 0 || header !== open.length) return '';
    header = -1;
    open.push('{');
    return ' {';
  }

  return patches.reduceRight((t, p) => t.slice(0, p.offset) + p.text + t.slice(p.offset), text);
}

/** Takes the brackets opened since the last brace off the stack; returns what closes them. */
function closeBrackets(open: string[]): string {
  let closers = '';
  while (open.length > 0 && !/^[{g]/.test(open[open.length - 1])) closers += closerOf[open.pop()!];
  return closers;
}

/** Whether nothing belongs behind a dot: the next token is on another line that is not indented further. */
function isDangling(text: string, dot: number, next: number): boolean {
  if (!text.slice(dot, next).includes('\n')) return false;
  const indent = (offset: number): number => {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(line, offset))![0].length;
  };
  return indent(next) <= indent(dot);
}

/** A function literal may start a line of a call's arguments. */
function continuesDeclaration(tok: string, open: readonly string[]): boolean {
  return tok === 'func' && open.length > 0 && open[0] === '(';
}
