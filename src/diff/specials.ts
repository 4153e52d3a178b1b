// Statements that aim at one part of the language each: run-time errors, conversions of strings, generic
// types, embedding, method values, constants, closures, recursion.

import { commonType, expr } from './expressions';
import { group, statement, type Node, type Part } from './tree';
import { floats, int, ints, literal, printable, slice, string, type Type } from './types';
import type { Context } from './world';

/** A statement of its own kind that prints what came of it, or keeps it in a variable. */
export function special(c: Context): Node {
  const makers = [runtimeError, stringConversion, genericType, embedding, methodValue, constants, counter, recursion, arrays, mapOfStructs, shadowing, builtinPrint];
  return c.r.pick(makers)(c);
}

/** A run-time error, recovered and shown. */
function runtimeError(c: Context): Node {
  const n = group('id(', expr(c, int, 1), ')');
  const m = group('id(', expr(c, int, 1), ')');
  const t = commonType(c.r, c);
  const failing: (() => Part)[] = [
    () => group('_ = make([]int, 3)[', indexOf(c), ']'),
    () => group('_ = make([]int, 2, 5)[', n, ':]'),
    () => group('_ = make([]int, 2, 5)[:', n, ']'),
    () => group('_ = make([]int, 2, 5)[', n, ':4:', m, ']'),
    () => group('_ = id("some text")[', n, ':', m, ']'),
    () => group('_ = id("text")[', indexOf(c), ']'),
    () => group('_ = [4]int{}[', n, ']'),
    () => group('_ = [3]int(make([]int, mod(', n, ', 5)))'),
    () => group('_ = (*[3]int)(make([]int, mod(', n, ', 5)))'),
    // A length beyond all memory is told as one of the capacity or of the length by how gc has placed the slice.
    () => group('_ = make([]int, mod(', n, ', 99999), mod(', expr(c, int, 1), ', 4))'),
    () => group('_ = make(chan int, -id(', n, '))'),
    () => 'var m map[string]int\nm["a"]++',
    () => 'var p *S0\np.A0++',
    () => 'var f func()\nf()',
    () => 'var s Shape\ns.Area()',
    () => group('_ = any(', expr(c, t, 1), `).(${c.r.pick([...ints, ...c.world.structs, ...c.world.defined, string]).text})`),
    () => group('_ = any(', expr(c, t, 1), ').(fmt.Stringer)'),
    () => group('_ = any(', expr(c, t, 1), ').(Shape)'),
    () => 'ch := make(chan int)\nclose(ch)\nclose(ch)',
    () => 'ch := make(chan int, 1)\nclose(ch)\nch <- 1',
    () => group('_ = 1 / mod(', n, ', 2)'),
    () => group('_ = 1 << ', n),
    () => 'x := any([]int{})\n_ = x == x',
    () => 'm := map[any]int{}\nm[func() {}] = 1',
    () => group('panic(', expr(c, t, 1), ')'),
    () => 'panic(nil)',
    () => 'panic(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))',
  ];
  const shown = c.pure ? '_ = recover()' : 'show(recover())';
  return statement('func() {\ndefer func() { ', shown, ' }()\n', c.r.pick(failing)(), '\n}()\n');
}

function indexOf(c: Context): Part {
  const t = c.r.pick(ints);
  return group(`${t.text}(id(`, expr(c, int, 1), '))');
}

function kept(c: Context, t: Type, value: Part): Node {
  const v = c.declare(t);
  return statement(`var ${v.name} ${t.text} = `, value, `\n_ = ${v.name}\n`);
}

function stringConversion(c: Context): Node {
  const s = expr(c, string, 2);
  const runes = slice(ints[3]);
  const bytes = slice(ints[6]);
  switch (c.r.below(6)) {
    case 0:
      return kept(c, runes, group('[]rune(sub(', s, ', 0, 9))'));
    case 1:
      return kept(c, bytes, group('[]byte(sub(', s, ', 0, 9))'));
    case 2:
      return kept(c, string, group('string(', expr(c, bytes, 2), ')'));
    case 3:
      return kept(c, string, group('string(', expr(c, runes, 2), ')'));
    case 4:
      return kept(c, int, group('strings.Count(', s, ', ', expr(c, string, 1), ')'));
    default:
      return kept(c, string, group('strings.ToUpper(strings.TrimSpace(', s, '))'));
  }
}

function genericType(c: Context): Node {
  const t = commonType(c.r, c);
  const name = c.fresh('st');
  const pushes = Array.from({ length: c.r.between(1, 4) }, () => statement(`${name}.Push(`, expr(c, t, 2), ')\n'));
  const v = c.declare(t);
  const n = c.declare(int);
  return statement(
    `${name} := NewStack[${t.text}]()\n`,
    ...pushes,
    `${v.name}, ${n.name} := ${name}.Pop(), ${name}.Len()\nfor x := range ${name}.All() {\n_ = x\n${n.name} += 10\n}\n_ = ${v.name}\n`,
    !c.pure && printable(t) ? `fmt.Printf("%v %T\\n", Pair[string, ${t.text}]{"k", ${v.name}}, ${name})\n` : '',
  );
}

/** A local type that embeds another, with a promoted method and field. */
function embedding(c: Context): Node {
  const s = c.r.pick(c.world.structs);
  const type = c.fresh('E');
  const name = c.fresh('em');
  const byPointer = c.r.chance(0.5);
  const value: Part = byPointer ? group('ptr(', expr(c, s, 1), ')') : expr(c, s, 2);
  const extra = expr(c, int, 1);
  const v = c.declare(int);
  return statement(
    `type ${type} struct {\n${byPointer ? '*' : ''}${s.text}\nextra int\n}\n${name} := ${type}{`,
    value,
    ', ',
    extra,
    `}\n${name}.A0 += 3\n${v.name} := ${name}.Area() + ${name}.extra + int(${name}.A0) + area(&${name})\n_ = ${v.name}\n`,
  );
}

/** Method values keep the receiver, method expressions take it. */
function methodValue(c: Context): Node {
  const s = c.r.pick(c.world.structs);
  const x = c.fresh('mv');
  const receiver = expr(c, s, 2);
  const v = c.declare(int);
  const expression = s.text === 'S2' ? `(*${s.text}).Area(&${x})` : `${s.text}.Area(${x})`;
  return statement(
    `${x} := `,
    receiver,
    `\n${x}f := ${x}.Area\n${x}.A0++\n${v.name} := ${x}f()*1000 + ${x}.Area() + ${expression}\n_ = ${v.name}\n`,
  );
}

function constants(c: Context): Node {
  const base = c.fresh('C');
  const t = c.r.pick([...ints.slice(0, 1), ...floats.slice(0, 1)]);
  const v = c.declare(t);
  const shown = c.pure ? '' : `fmt.Println(${base}A, ${base}B, ${base}C, ${base}D/3, ${base}Big>>${c.r.between(60, 99)}, ${base}F)\n`;
  return statement(
    `const (\n${base}A = iota*${c.r.between(1, 9)} + ${c.r.between(0, 9)}\n${base}B\n_\n${base}C\n${base}D = len("${c.r.pick(['a', 'xyz', 'é'])}") + ${c.r.between(0, 20)}\n`,
    `${base}Big = 1<<100 - ${c.r.between(1, 99)}\n${base}F = ${base}A/7.0 + 1i*1i\n)\n${shown}${v.name} := ${t.text}(${base}B) * ${t.text}(${base}C)\n_ = ${v.name}\n`,
  );
}

/** A closure that counts, called in an expression list. */
function counter(c: Context): Node {
  const t = c.r.pick(ints);
  const f = c.fresh('next');
  const [a, b, d] = [c.fresh(), c.fresh(), c.fresh()];
  const made = statement(
    `${f} := func() func() ${t.text} {\nn := `,
    expr(c, t, 1),
    `\nreturn func() ${t.text} {\nn = n*2 + 1\nreturn n\n}\n}()\n${a}, ${b}, ${d} := ${f}(), [2]${t.text}{${f}(), ${f}()}, ${f}() - ${f}()\n_, _, _ = ${a}, ${b}, ${d}\n`,
    c.pure ? '' : `fmt.Println(${a}, ${b}, ${d})\n`,
  );
  c.declare(t, true, a);
  c.declare(t, true, d);
  return made;
}

function recursion(c: Context): Node {
  const t = c.r.pick(ints);
  const f = c.fresh('rec');
  const v = c.fresh();
  const made = statement(
    `var ${f} func(n int, x ${t.text}) ${t.text}\n${f} = func(n int, x ${t.text}) ${t.text} {\nif n <= 0 {\nreturn x\n}\ndefer func() { x++ }()\nreturn ${f}(n-1, x*3+`,
    expr(c, t, 1),
    `) + ${f}(n-2, x)\n}\n${v} := ${f}(${c.r.between(1, 7)}, `,
    expr(c, t, 1),
    `)\n_ = ${v}\n`,
  );
  c.declare(t, true, v);
  return made;
}

/** Arrays are values. */
function arrays(c: Context): Node {
  const t = c.r.pick([...ints, string, ...c.world.structs]);
  const n = c.r.between(1, 5);
  const a = c.fresh('ar');
  return statement(
    `${a} := [...]${t.text}{${n}: `,
    expr(c, t, 1),
    ', 0: ',
    expr(c, t, 1),
    `}\n${a}b, ${a}p := ${a}, &${a}\n${a}p[${c.r.below(n)}] = `,
    expr(c, t, 1),
    `\nfor i, x := range ${a} {\n${a}[(i+1)%len(${a})] = x\n}\n`,
    c.pure ? `_, _ = ${a}b, ${a}p\n` : `fmt.Println(${a}, ${a}b, ${a} == ${a}b, *${a}p == ${a}, len(${a}p[1:]))\n`,
  );
}

function mapOfStructs(c: Context): Node {
  const s = c.r.pick(c.world.structs);
  const m = c.fresh('ms');
  const key = c.r.pick([...c.world.structs.filter((x) => x.kind === 'struct' && x.fields.every((f) => f.type.kind === 'int')), string, ...ints]);
  return statement(
    `${m} := map[${key.text}][]${s.text}{}\nfor i := range 3 {\nk := `,
    expr(c, key, 2),
    `\n${m}[k] = append(${m}[k], ${s.text}{A0: ${s.kind === 'struct' ? s.fields[0].type.text : 'int'}(i)})\n${m}[k][0].A0++\n}\n`,
    c.pure ? '' : `fmt.Println(len(${m}), ${m})\n`,
  );
}

/** Variables of the same name, one in the other. */
function shadowing(c: Context): Node {
  const t = c.r.pick(ints);
  const x = c.fresh();
  const made = statement(
    `${x} := `,
    expr(c, t, 2),
    `\nif ${x} := ${x} + 1; ${x} > ${literal(c.r, t)} {\n${x} := uint8(${x})\n${x}++\n_ = ${x}\n} else if ${x} := fmt.Sprint(${x}); len(${x}) > 1 {\n${x} += "."\n} else {\n${x} = ${x}[:0]\n}\n_ = ${x}\n`,
  );
  c.declare(t, true, x);
  return made;
}

function builtinPrint(c: Context): Node {
  const types = Array.from({ length: c.r.between(1, 3) }, () => c.r.pick([...ints, string, ...floats]));
  if (c.pure) return statement('tick()\n');
  return statement('println(', ...types.flatMap((t, i) => [i > 0 ? ', ' : '', expr(c, t, 2)]), ')\n');
}
