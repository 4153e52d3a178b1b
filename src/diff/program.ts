// Whole programs: types, globals, functions from callees to callers, and a main that runs each under
// a guard which prints what it panicked with.

import { commonType, expr } from './expressions';
import { prelude } from './prelude';
import { Random } from './random';
import { panicking, stmt } from './statements';
import { group, statement, type Node, type Part } from './tree';
import { bool, floats, int, ints, named, pointer, slice, string, map, type Type } from './types';
import { Context, type World } from './world';

/** The program of a seed, from the package clause's name on. */
export function program(seed: number): Part {
  const r = new Random(seed);
  const world: World = { structs: [], defined: [], globals: [], funcs: [], implementers: [] };
  const parts: Part[] = [declareTypes(r, world)];
  parts.push(globals(r, world));
  const names: string[] = [];
  const n = r.between(3, 7);
  for (let i = 0; i < n; i++) parts.push(declareFunc(r, world, `f${i}`, r.chance(0.5)));
  for (let i = r.between(2, 4); i > 0; i--) {
    const name = `run${i}`;
    names.push(name);
    parts.push(runner(r, world, name));
  }
  const calls = names.map((name) => statement(`guard("${name}", ${name})\n`));
  const dump = world.globals.map((g) => statement(`fmt.Println("${g.name}", ${g.name})\n`));
  return group(prelude, ...parts, 'func main() {\nguard("globals", globals)\n', ...calls, ...dump, '}\n');
}

function declareTypes(r: Random, world: World): Node {
  const out: Part[] = [];
  const under = [r.pick(ints), r.pick(ints), string, r.pick(floats)];
  under.forEach((u, i) => {
    const t = named(`D${i}`, u);
    world.defined.push(t);
    out.push(`type ${t.text} ${u.text}\n`);
    if (u.kind !== 'int') return;
    world.implementers.push({ type: t });
    out.push(`func (d ${t.text}) Area() int { return int(d) + ${i} }\n`);
  });
  if (r.chance(0.5)) out.push('func (d D2) String() string { return "D2:" + string(d) }\n');
  for (let i = 0; i < 3; i++) {
    const types: Type[] = [r.pick(ints), ...Array.from({ length: r.between(1, 5) }, () => r.pick([...ints, ...floats, string, bool, ...world.defined, ...world.structs]))];
    const t: Type = { kind: 'struct', text: `S${i}`, fields: types.map((type, k) => ({ name: `A${k}`, type })) };
    world.structs.push(t);
    out.push(group(`type ${t.text} struct {\n`, ...t.fields.map((f) => `${f.name} ${f.type.text}\n`), '}\n'));
    const byPointer = i === 2;
    world.implementers.push({ type: byPointer ? pointer(t) : t });
    out.push(`func (s ${byPointer ? '*' : ''}${t.text}) Area() int { return int(s.A0) * ${i + 2} }\n`);
  }
  return group(...out);
}

function globals(r: Random, world: World): Node {
  const c = new Context(r, world, null, true);
  const out: Part[] = [];
  const set: Part[] = [];
  const types = [int, r.pick(ints), string, slice(int), map(string, int), ...world.structs.slice(0, 1)];
  const made = types.map((type, i) => {
    const value = expr(c, type, 2);
    out.push(statement(`var g${i} ${type.text}\n`));
    set.push(statement(`g${i} = `, value, '\n'));
    return { name: `g${i}`, type, global: true, assignable: true };
  });
  world.globals.push(...made);
  // Not by initialisers: a panic there would end all programs that real Go runs from one binary.
  return group(...out, 'func globals() {\n', ...set, '}\n\n');
}

function declareFunc(r: Random, world: World, name: string, pure: boolean): Node {
  // A pure function sees no global either: whether it is called before they change is open.
  const visible: World = pure ? { ...world, globals: [] } : world;
  const probe = new Context(r, visible, null, pure);
  const params = Array.from({ length: r.between(0, 3) }, () => commonType(r, probe)).filter((t) => !pure || t.kind !== 'slice');
  const result = commonType(r, probe);
  const c = new Context(r, visible, result, pure);
  const vars = params.map((p) => c.declare(p));
  const out = c.declare(result, true, 'out');
  const body: Part[] = Array.from({ length: r.between(2, 6) }, () => stmt(c));
  if (r.chance(0.2)) body.push(panicking(c));
  const head = `func ${name}(${vars.map((v) => `${v.name} ${v.type.text}`).join(', ')}) (${out.name} ${result.text}) {\ntick()\n`;
  const made = statement(head, ...body, 'return ', expr(c, result), '\n}\n\n');
  world.funcs.push({ name, params, result, pure });
  return made;
}

function runner(r: Random, world: World, name: string): Node {
  const c = new Context(r, world, null, false);
  const body = Array.from({ length: r.between(5, 12) }, () => stmt(c));
  if (r.chance(0.2)) body.push(panicking(c));
  return statement(`func ${name}() {\n`, ...body, '}\n\n');
}
