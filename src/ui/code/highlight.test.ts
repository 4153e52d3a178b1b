import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightLines, tokenize } from './highlight';

const kinds = (source: string): string[] =>
  tokenize(source).map((t) => `${t.kind}:${t.text.trim()}`).filter((t) => t !== ':');

test('the kinds of tokens', () => {
  expect(kinds('func f(n int) { return g("a\\"b", 0x1F, nil) } // end')).toEqual([
    'k:func', 'f:f', ':(n', 't:int', ':) {', 'k:return', 'f:g', ':(', 's:"a\\"b"', ':,', 'n:0x1F', ':,', 'n:nil', ':) }', 'c:// end',
  ]);
});

test('what is in a string or comment is no keyword', () => {
  expect(kinds('/* for */ `go\nfunc` \'\\n\'')).toEqual(['c:/* for */', 's:`go\nfunc`', "s:'\\n'"]);
});

test('lines stay lines and text is escaped', () => {
  expect(highlightLines('a < b\n/* x\n y */')).toEqual([
    'a &#60; b', '<span class="tok-c">/* x</span>', '<span class="tok-c"> y */</span>',
  ]);
});

test('nothing is lost, whatever the text', () => {
  fc.assert(fc.property(fc.string(), (s) => tokenize(s).map((t) => t.text).join('') === s));
});
