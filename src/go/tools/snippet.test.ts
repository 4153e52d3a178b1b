// Snippets become programs that compile, formatted if the snippet was, and places are found again.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Library } from '../compile';
import { stdPackages, stdSource } from '../std';
import { format } from '../syntax/printer';
import { Workspace, expandedPosition, expandSnippet, sourcePosition } from './index';

const library = new Library(stdSource);

const expand = (text: string): ReturnType<typeof expandSnippet> =>
  expandSnippet(text, stdPackages());

const cases: { name: string; snippet: string; whole: string }[] = [
  {
    name: 'statements',
    snippet: 'ch := make(chan int)\ngo func() { ch <- 1 }()\nfmt.Println(<-ch)\n',
    whole:
      'package main\n\nimport "fmt"\n\nfunc main() {\n\tch := make(chan int)\n\tgo func() { ch <- 1 }()\n\tfmt.Println(<-ch)\n}\n',
  },
  {
    name: 'declarations and statements in any order',
    snippet:
      'type T struct{ n int }\n\nt := T{1}\nt.inc()\n\n// inc adds one.\nfunc (t *T) inc() { t.n++ }\n\nfmt.Println(t.n)\n',
    whole:
      'package main\n\nimport "fmt"\n\ntype T struct{ n int }\n\n// inc adds one.\nfunc (t *T) inc() { t.n++ }\n\nfunc main() {\n\tt := T{1}\n\tt.inc()\n\n\tfmt.Println(t.n)\n}\n',
  },
  {
    name: 'variables before the first statement are everybody’s, later ones are main’s',
    snippet: 'var mu sync.Mutex\n\nfunc f() { mu.Lock() }\n\nf()\nvar x = 1\nfmt.Println(x)\n',
    whole:
      'package main\n\nimport (\n\t"fmt"\n\t"sync"\n)\n\nvar mu sync.Mutex\n\nfunc f() { mu.Lock() }\n\nfunc main() {\n\tf()\n\tvar x = 1\n\tfmt.Println(x)\n}\n',
  },
  {
    name: 'imports that are there stay',
    snippet: 'import str "strings"\n\nprintln(str.ToUpper("a"))\n',
    whole:
      'package main\n\nimport str "strings"\n\nfunc main() {\n\tprintln(str.ToUpper("a"))\n}\n',
  },
  {
    name: 'a main of its own',
    snippet: 'func main() {\n\tfmt.Println("hi")\n}\n',
    whole: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
  },
  {
    name: 'declarations alone get an empty main',
    snippet: 'func f() int { return 1 }\n',
    whole: 'package main\n\nfunc f() int { return 1 }\n\nfunc main() {\n}\n',
  },
  {
    name: 'raw strings are not indented',
    snippet: 'fmt.Println(`a\nb`)\n',
    whole: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(`a\nb`)\n}\n',
  },
  {
    name: 'a variable named like a package is no import',
    snippet: 'type T struct{ n int }\n\ntime := T{1}\nprintln(time.n)\n',
    whole:
      'package main\n\ntype T struct{ n int }\n\nfunc main() {\n\ttime := T{1}\n\tprintln(time.n)\n}\n',
  },
  {
    name: 'comments stay with what they are about',
    snippet: '// first\nx := 1 // one\n\n// second\nprintln(x)\n// end\n',
    whole:
      'package main\n\nfunc main() {\n\t// first\n\tx := 1 // one\n\n\t// second\n\tprintln(x)\n\t// end\n}\n',
  },
  { name: 'nothing at all', snippet: '', whole: 'package main\n\nfunc main() {\n}\n' },
];

describe('expanding', () => {
  test.each(cases)('$name', async ({ snippet, whole }) => {
    const e = expand(snippet);
    expect(e.text).toBe(whole);
    const w = new Workspace(library, stdPackages());
    w.setFile('main.go', e.text);
    expect(await w.problems()).toEqual([]);
    expect(format(e.text)).toEqual({ ok: true, text: e.text });
  });

  test('a whole file is left alone', () => {
    const text = '// hello\npackage main\n\nfunc main() { fmt.Println() }\n';
    expect(expand(text)).toMatchObject({ text, added: [] });
  });

  test('says what was added', () => {
    const e = expand('fmt.Println(rand.IntN(3))\n');
    expect(e.added.map((a) => `${a.range.startLineNumber} ${a.description}`)).toEqual([
      '1 package clause',
      '3 imports',
      '4 import of fmt',
      '5 import of math/rand/v2',
      '6 end of imports',
      '8 function main',
      '10 end of main',
    ]);
  });
});

describe('positions', () => {
  test('errors are reported in terms of the snippet', async () => {
    const e = expand('x := 1\nfmt.Printn(x)\n');
    const w = new Workspace(library, stdPackages());
    w.setFile('main.go', e.text);
    const [p] = await w.problems();
    const at = { lineNumber: p.range.startLineNumber, column: p.range.startColumn };
    expect(sourcePosition(e, at)).toEqual({ lineNumber: 2, column: 5 });
  });

  test('every line of a snippet is found again', () => {
    for (const { snippet } of cases) {
      const e = expand(snippet);
      snippet.split('\n').forEach((line, i) => {
        if (line.trim() === '') return;
        const at = { lineNumber: i + 1, column: 3 };
        const there = expandedPosition(e, at);
        expect(there).not.toBeNull();
        expect(sourcePosition(e, there!)).toEqual(at);
        expect(e.text.split('\n')[there!.lineNumber - 1].trim()).toBe(line.trim());
      });
    }
  });

  test('no text makes it fail, and no line of code is lost', () => {
    const parts = [
      'x := 1',
      'func f() {',
      '}',
      'type T int',
      'import "fmt"',
      '',
      '// c',
      'fmt.Println(`a',
      'b`)',
      'var v int',
      '/* a',
      '*/',
      '(',
      ')',
      'if x {',
      ';',
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (list) => {
        const text = list.join('\n');
        const e = expand(text);
        expect(e.sourceLines.length).toBe(e.text.split('\n').length - 1);
        const kept = new Set(e.sourceLines);
        list.forEach((line, i) => {
          if (line !== '' && line !== ';')
            expect(kept.has(i + 1), `line ${i + 1} of ${JSON.stringify(text)}`).toBe(true);
        });
      }),
      { numRuns: 1000, seed: 20091110 },
    );
  });
});
