// What a program can reach: nothing but what the host's few functions give. Programs that try, and modules
// that a compiler of ours would not have made.

import { describe, expect, test } from 'vitest';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { Instance, type Host } from './instance';
import { SessionFactory } from './session';

const factory = new SessionFactory(stdSource);
const compiler = new Compiler(stdSource);
const main = (body: string, ...imports: string[]): { name: string; text: string }[] => [
  { name: 'main.go', text: `package main\n\n${imports.map((i) => `import ${JSON.stringify(i)}\n`).join('')}\nfunc main() {\n${body}\n}\n` },
];

async function output(files: { name: string; text: string }[]): Promise<string> {
  const { result, session } = await factory.open(files);
  if (!result.ok) return result.diagnostics.map((d) => d.message).join('\n');
  await session!.runToEnd();
  return (await session!.output(0)).map((c) => c.text).join('');
}

const mute: Host = { write: () => {}, read: () => 0, event: () => {}, walltime: () => 0n } as unknown as Host;

describe('modules', () => {
  test('ask the host for these functions and no others, in every mode', async () => {
    const compiled = await compiler.compile(main('\tfmt.Println(os.Args, time.Now())', 'fmt', 'os', 'time'));
    if (!compiled.ok) throw new Error('does not compile');
    const asked = new Set<string>();
    for (const mode of ['blocking', 'visible', 'statement'] as const) {
      const m = await WebAssembly.compile(compiled.compilation.module(mode).bytes as BufferSource);
      for (const i of WebAssembly.Module.imports(m)) asked.add(`${i.module}.${i.name} ${i.kind}`);
    }
    const allowed = ['env.event function', 'env.formatFloat function', 'env.read function', 'env.walltime function', 'env.write function'];
    expect([...asked].filter((x) => !allowed.includes(x))).toEqual([]);
  });

  test('a damaged module is refused before anything of it runs', async () => {
    const compiled = await compiler.compile(main('\tprintln(1)'));
    if (!compiled.ok) throw new Error('does not compile');
    const program = compiled.compilation.module('blocking');
    for (const damage of [(b: Uint8Array) => b.subarray(0, b.length / 2), () => new Uint8Array(0), (b: Uint8Array) => b.subarray(0, b.length - 1), (b: Uint8Array) => b.fill(0xff, 8, 16), (b: Uint8Array) => b.fill(0, 0, 4)]) {
      await expect(Instance.create({ ...program, bytes: damage(program.bytes.slice()) as Uint8Array }, mute)).rejects.toThrow(WebAssembly.CompileError);
    }
  });

  test('a module that asks for more is not linked', async () => {
    // (import "env" "fetch" (func)): type section, import section.
    const bytes = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 13, 1, 3, ...Buffer.from('env'), 5, ...Buffer.from('fetch'), 0, 0]);
    const module = await WebAssembly.compile(bytes);
    await expect(Instance.instantiate(module, {} as never, mute)).rejects.toThrow(WebAssembly.LinkError);
  });
});

describe('programs that try', () => {
  test('there is no bridge to JavaScript, C or the machine', async () => {
    expect(await output(main('\tjs.Global()', 'syscall/js'))).toMatch(/syscall\/js/);
    expect(await output(main('\tC.puts(nil)', 'C'))).toMatch(/C|cgo/);
    expect(await output([{ name: 'main.go', text: 'package main\n\nfunc fetch()\n\nfunc main() { fetch() }\n' }])).toMatch(/missing function body/);
  });
  test('files of the machine are not there', async () => {
    expect(await output(main('\t_, err := os.ReadFile("/etc/passwd")\n\tfmt.Println(err != nil)', 'fmt', 'os'))).toBe('true\n');
  });
  test('memory ends at its own: a wild index panics', async () => {
    expect(await output(main('\ts := make([]byte, 1)\n\tn := 1 << 40\n\tprintln(s[n])'))).toMatch(/index out of range \[1099511627776\] with length 1/);
  });
  test('two programs share nothing', async () => {
    const a = main('\tx++\n\tprintln(x)');
    a[0].text += 'var x int\n';
    expect([await output(a), await output(a)]).toEqual(['1\n', '1\n']);
  });
});
