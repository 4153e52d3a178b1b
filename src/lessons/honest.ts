// Ways to pass an exercise without solving it, seen in an answer's text: what would end the check before it
// has looked, or wait by the clock until everything happens to be over. What only a run can show (is the work
// done at the same time? is it done at all?) the exercise's own check measures.

import { tokenize } from '../ui/code/highlight';
import { splitCheck } from './exercise';

/** Names of Go's universe that the check relies on. */
const predeclared = [
  'panic', 'recover', 'print', 'println', 'len', 'cap', 'append', 'close', 'copy', 'make', 'new', 'min', 'max', 'clear', 'delete',
  'true', 'false', 'nil', 'bool', 'int', 'string', 'error', 'any',
];
const names = predeclared.join('|');
const declared = new RegExp(`^(?:func|var|const|type)\\s+(${names})\\b`, 'm');
const group = /^(?:var|const|type)\s*\(([\s\S]*?)^\)/gm;
const inGroup = new RegExp(`^\\s*(?:\\w+\\s*,\\s*)*(${names})\\b`, 'm');

/** The learner's part, without comments and with empty strings. */
function code(source: string): string {
  return tokenize(splitCheck(source)?.answer ?? source).map((t) => (t.kind === 'c' ? '' : t.kind === 's' ? '""' : t.text)).join('');
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Statements that do nothing but wait for the clock. */
const waits = /\bSleep\b|(?:^|[;{])\s*<-\s*(?:\w+\.)?(?:After|Tick)\(|(?:^|[;{])\s*<-\s*(?:\w+\.)?NewT(?:imer|icker)\([^)]*\)\.C/gm;
/** What ends the program, or main. */
const ends = /\b(?:Exit|Goexit)\b|\blog\.(?:Fatal|Panic)\w*/g;

/** Why an answer is not an honest one; null where nothing is against it. */
export function dishonesty(answer: string, start: string): string | null {
  const [a, s] = [code(answer), code(start)];
  if (count(a, waits) > count(s, waits)) return 'An answer that sleeps waits by the clock, and the clock knows nobody: wait for somebody instead.';
  if (count(a, ends) > count(s, ends)) return 'An answer that ends the program ends the check with it.';
  if (count(a, /^func\s+init\s*\(/gm) > count(s, /^func\s+init\s*\(/gm)) return 'The check begins in main: nothing may run before it.';
  const shadowed = declared.exec(a)?.[1] ?? [...a.matchAll(group)].map((m) => inGroup.exec(m[1])?.[1]).find((n) => n !== undefined);
  if (shadowed !== undefined) return `The check uses Go’s own ${shadowed}: it may not be declared anew.`;
  return null;
}
