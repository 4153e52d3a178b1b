// Ways to spoil the layout of Go source without changing what it says, to see it restored.
//
// All are pure functions of the text and a seed. Literals and comments are left as they are. Some
// results may no longer parse, where a line break or a comment got in a wrong place: the real gofmt
// and ours must then both refuse.

export type Mangler = (source: string, random: () => number) => string;

/** A generator of numbers in [0, 1) that gives the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let s = seed >>> 0;
  return () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const opaque = /`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[^]*?\*\//g;

/** Applies f to all that is neither literal nor comment. */
function onCode(source: string, f: (code: string) => string): string {
  let out = '';
  let from = 0;
  for (const m of source.matchAll(opaque)) {
    out += f(source.slice(from, m.index)) + m[0];
    from = m.index + m[0].length;
  }
  return out + f(source.slice(from));
}

/** Puts something behind some of the places that match. */
function sprinkle(at: RegExp, rate: number, make: (place: string) => string): Mangler {
  return (s, random) => onCode(s, (c) => c.replace(at, (m) => (random() < rate ? make(m) : m)));
}

export const manglers: Readonly<Record<string, Mangler>> = {
  'no indentation': (s) => onCode(s, (c) => c.replace(/\n[ \t]+/g, '\n')),
  'single blanks': (s) => onCode(s, (c) => c.replace(/\n[ \t]+/g, '\n').replace(/[ \t]+/g, ' ')),
  'triple blanks': (s) => onCode(s, (c) => c.replace(/ /g, '   ')),
  'blanks around brackets': (s) =>
    onCode(s, (c) => c.replace(/([,;(){}[\]])/g, ' $1 ').replace(/\n[ \t]*/g, '\n')),
  'no blanks around operators': (s) =>
    onCode(s, (c) => c.replace(/ (:=|=|==|!=|&&|\|\||\+=|<=|>=|>>|%) /g, '$1')),
  'more blank lines': (s, random) =>
    onCode(s, (c) => c.replace(/\n/g, () => (random() < 0.1 ? '\n\n\n' : '\n'))),
  'no blank lines': (s) => onCode(s, (c) => c.replace(/\n\n+/g, '\n')),
  'line breaks': sprinkle(/[,({]|&&|\|\||[-+*/] |:= |= /g, 0.08, (m) => m + '\n'),
  'joined lines': (s, random) =>
    onCode(s, (c) => c.replace(/([,({])\n\s*/g, (m, p: string) => (random() < 0.3 ? p : m))),
  semicolons: (s, random) =>
    onCode(s, (c) => c.replace(/\n\t+/g, (m) => (random() < 0.05 ? '; ' : m))),
  'block comments': sprinkle(/[,(){}[\] \n:;.]/g, 0.02, (m) => m + '/* c */'),
  'block comments before': sprinkle(/[,(){}[\] \n:;.]/g, 0.02, (m) => '/* c */' + m),
  'line comments': sprinkle(/[,({;\n]|&& |\|\| /g, 0.03, (m) => m + '// c\n'),
  'comments of several lines': sprinkle(
    /[,({;\n]|&& |\|\| /g,
    0.02,
    (m) => m + '/* a\n   b\n\t c */',
  ),
  'indented comments': (s, random) =>
    s.replace(
      /\n[ \t]+(?=\/\/|\/\*|\*)/g,
      () => '\n' + ['', '\t', '  ', '\t\t\t'][Math.floor(random() * 4)],
    ),
  'carriage returns': (s) => s.replaceAll('\n', '\r\n'),
  'numbers in capitals': (s) =>
    onCode(s, (c) => c.replace(/\b0x/g, '0X').replace(/\b(\d+)e(\d)/g, '$1E$2')),
};

/** Several of the above one after the other. */
export function mangleAll(source: string, random: () => number): string {
  const names = Object.keys(manglers).filter((n) => n !== 'carriage returns');
  for (let n = 0; n < 4; n++)
    source = manglers[names[Math.floor(random() * names.length)]](source, random);
  return source;
}

const docLines = [
  'foo bar',
  'Foo bar',
  'Foo Bar Baz',
  '- item',
  '1. one',
  '2) two',
  '* star',
  'x {',
  '}',
  '} else {',
  'a \\',
  '# head',
  '[a]: http://x.y',
  'see [a].',
  '[b]: http://z',
  'end.',
  '`` q',
  "it's",
  '{',
  'foo:bar',
  '#',
  '10. ten',
  '- x {',
  "''",
  '})',
  '• b',
  '[a b]: http://c',
  '[a',
  'b] c',
];
const docIndents = ['', '', '', '', ' ', '  ', '   ', '\t', '\t\t', ' \t', '    '];

/** A file with one declaration and a doc comment made of lines at random. */
export function randomDocFile(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const n = 1 + Math.floor(random() * 8);
  const lines = Array.from({ length: n }, () =>
    random() < 0.25 ? pick(['', '', ' ', '\t']) : pick(docIndents) + pick(docLines),
  );
  const margin = ['', '\n', ' '];
  const comment =
    random() < 0.15
      ? `/*${pick(margin)}${lines.join('\n')}${pick(margin)}*/`
      : lines.map((l) => '//' + (random() < 0.9 ? ' ' : '') + l).join('\n');
  return `package p\n\n${comment}\nfunc f() {}\n`;
}
