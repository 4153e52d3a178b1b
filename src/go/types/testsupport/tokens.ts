// Test support: where tokens and comments stand in a Go source, for expectations beside tokens.

import { type Expectation, goRegExp } from './errorcomments';

interface Piece {
  text: string;
  offset: number;
  comment: boolean;
}

const pieceRx =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:0[xX][\da-fA-F_.]+(?:[pP][+-]?\d+)?|\.?\d[\w.]*(?:(?<=[eE])[+-]\d+)?)|[\p{L}_][\p{L}\p{Nd}_]*|<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|&\^|[\s\S]/gu;

function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  for (const m of text.matchAll(pieceRx)) {
    const t = m[0];
    if (/^\s+$/.test(t)) continue;
    out.push({ text: t, offset: m.index, comment: t.startsWith('//') || t.startsWith('/*') });
  }
  return out;
}

/** Expectations in token notation. */
export function tokenExpectations(text: string): Expectation[] {
  const out: Expectation[] = [];
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  let last: Piece | null = null;
  for (const p of pieces(text)) {
    if (!p.comment) {
      last = p;
      continue;
    }
    const m = /^\/[/*]\s*(ERRORx?) (?:\+(\d+) )?([\s\S]*?)(?:\*\/)?$/.exec(p.text);
    if (m === null || last === null) continue;
    const quoted = /^\s*(?:"((?:\\.|[^"\\])*)"|`([^`]*)`)/.exec(m[3]);
    if (quoted === null) continue;
    const raw = quoted[2] ?? unescape(quoted[1]);
    const offset = last.offset;
    let line = starts.findIndex((s, i) => offset >= s && (starts[i + 1] === undefined || offset < starts[i + 1]));
    const col = new TextEncoder().encode(text.slice(starts[line], offset)).length + 1;
    line += 1;
    const re = m[1] === 'ERRORx' ? goRegExp(raw) : null;
    const matches = (msg: string): boolean => (re !== null ? re.test(msg) : msg.includes(raw));
    out.push({ line, col, matches, text: raw });
  }
  return out;
}

function unescape(s: string): string {
  return s.replace(/\\(.)/g, (_, ch: string) => (ch === 'n' ? '\n' : ch === 't' ? '\t' : ch));
}
