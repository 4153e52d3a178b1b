// The services at marked positions of Go files. Expectations stand in comments beside the code:
//
//   x.Close() //@ hover Close => func (c *Conn) Close() error; def Close => close
//
// After `//@` come commands, separated by semicolons. The first word names what is asked, the next one
// the text on the line that is meant (its first occurrence, or the n'th as text#n), and after => is
// what must come out:
//   mark TEXT => NAME          nothing is asked: gives the position a name
//   hover TEXT => LINE         first line of the code; with … at the end only what precedes it counts
//   doc TEXT => WORDS          the documentation contains them
//   def TEXT => NAME           the definition is at the mark of that name; `PACKAGE.NAME`: in the library
//   refs TEXT => NUMBER        so many references
//   complete TEXT => A, !B     with the cursor after TEXT, A is offered and B is not; ^A: the first one
//   sig TEXT => LABEL #N       with the cursor after TEXT, the signature and the index of the parameter
//   rename TEXT => NEW NUMBER  so many edits; `NEW !WORDS`: refused, for a reason that has these words
// Files are found by walking the directory testdata; .txtar files have several files.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitArchive, type SourceText } from '../compile';
import { stdPackages, stdSource } from '../std';
import { Workspace, type TextPosition } from './index';

const dir = new URL('testdata/', import.meta.url).pathname;

interface Command {
  readonly what: string;
  readonly file: string;
  /** Extent of the text that is meant. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly source: string;
}

function commandsOf(s: SourceText): Command[] {
  return s.text.split('\n').flatMap((line, i) => {
    const [code, list] = line.split('//@ ');
    if (list === undefined) return [];
    return list.split('; ').map((source) => {
      const m = /^(\w+) (\S+?)(?:#(\d+))? => (.*)$/.exec(source.trim());
      if (m === null) throw new Error(`${s.name}:${i + 1}: bad command: ${source}`);
      const at = occurrence(code, m[2], Number(m[3] ?? 1), m[1] === 'complete');
      if (at < 0) throw new Error(`${s.name}:${i + 1}: no ${m[2]} on the line`);
      return {
        what: m[1],
        file: s.name,
        line: i + 1,
        start: at + 1,
        end: at + m[2].length + 1,
        expected: m[4],
        source,
      };
    });
  });
}

/** Where the n'th occurrence of a text starts; one that is a name does not count within another. */
function occurrence(code: string, text: string, n: number, mayCut: boolean): number {
  const isPart = (ch: string | undefined): boolean =>
    ch !== undefined && /[\p{L}\p{Nd}_]/u.test(ch);
  for (let at = code.indexOf(text); at >= 0; at = code.indexOf(text, at + 1)) {
    const within = isPart(text[0]) && isPart(code[at - 1]);
    const cut = !mayCut && isPart(text[text.length - 1]) && isPart(code[at + text.length]);
    if (!within && !cut && --n === 0) return at;
  }
  return -1;
}

class Checks {
  readonly workspace = new Workspace(stdSource, stdPackages());
  readonly commands: Command[];
  private readonly marks = new Map<string, Command>();

  constructor(sources: readonly SourceText[]) {
    this.workspace.setFiles(sources);
    const all = sources.filter((s) => s.name.endsWith('.go')).flatMap(commandsOf);
    for (const c of all) if (c.what === 'mark') this.marks.set(c.expected, c);
    this.commands = all.filter((c) => c.what !== 'mark');
  }

  async run(c: Command): Promise<void> {
    const inside: TextPosition = { lineNumber: c.line, column: c.start };
    const behind: TextPosition = { lineNumber: c.line, column: c.end };
    const w = this.workspace;
    switch (c.what) {
      case 'hover': {
        const line = (await w.hover(c.file, inside))?.code.split('\n')[0] ?? 'nothing';
        if (c.expected.endsWith('…')) expect(line).toContain(c.expected.slice(0, -1));
        else expect(line).toBe(c.expected);
        break;
      }
      case 'doc':
        expect((await w.hover(c.file, inside))?.documentation ?? 'nothing').toContain(c.expected);
        break;
      case 'def':
        await this.definition(c, inside);
        break;
      case 'refs':
        expect((await w.references(c.file, inside)).length).toBe(Number(c.expected));
        break;
      case 'complete':
        await this.completion(c, behind);
        break;
      case 'sig': {
        const help = await w.signatureHelp(c.file, behind);
        expect(help === null ? 'nothing' : `${help.label} #${help.activeParameter}`).toBe(
          c.expected,
        );
        break;
      }
      case 'rename': {
        const [, name, wanted] = /^(\S+) (.*)$/.exec(c.expected)!;
        const result = await w.rename(c.file, inside, name);
        if (wanted.startsWith('!'))
          expect(result.ok ? 'renamed' : result.reason).toContain(wanted.slice(1));
        else expect(result.ok ? result.edits.length : result.reason).toBe(Number(wanted));
        break;
      }
      default:
        throw new Error(`unknown command ${c.what}`);
    }
  }

  private async definition(c: Command, at: TextPosition): Promise<void> {
    const found = await this.workspace.definition(c.file, at);
    if (found === null) throw new Error('no definition');
    const { range } = found;
    const mark = this.marks.get(c.expected);
    if (mark !== undefined) {
      const got = [found.file, range.startLineNumber, range.startColumn];
      expect(got).toEqual([mark.file, mark.line, mark.start]);
      return;
    }
    const dot = c.expected.lastIndexOf('.');
    expect(found.file).toContain(`/${c.expected.slice(0, dot)}/`);
    const line = this.workspace.libraryText(found.file)!.split('\n')[range.startLineNumber - 1];
    expect(line.slice(range.startColumn - 1, range.endColumn - 1)).toBe(c.expected.slice(dot + 1));
  }

  private async completion(c: Command, at: TextPosition): Promise<void> {
    const { items } = await this.workspace.completion(c.file, at);
    // What the editor would show: what has been typed, filtered and sorted.
    const text = this.workspace
      .text(c.file)!
      .split('\n')
      [c.line - 1].slice(0, c.end - 1);
    const typed = /[\p{L}\p{Nd}_]*$/u.exec(text)![0].toLowerCase();
    const shown = items
      .filter((i) => i.label.toLowerCase().startsWith(typed))
      .sort((a, b) => (a.sortText < b.sortText ? -1 : 1))
      .map((i) => i.label);
    for (const want of c.expected.split(', ')) {
      if (want.startsWith('!')) expect(shown).not.toContain(want.slice(1));
      else if (want.startsWith('^')) expect(shown[0]).toBe(want.slice(1));
      else expect(shown).toContain(want);
    }
  }
}

let total = 0;

for (const name of readdirSync(dir).sort()) {
  if (!/\.(go|txtar)$/.test(name)) continue;
  const checks = new Checks(splitArchive(name, readFileSync(join(dir, name), 'utf8')));
  total += checks.commands.length;
  describe(name, () => {
    for (const c of checks.commands) test(`${c.file}:${c.line} ${c.source}`, () => checks.run(c));
  });
}

test('there are enough positions', () => {
  expect(total).toBeGreaterThan(200);
});
