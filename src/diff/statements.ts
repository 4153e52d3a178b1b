// Random statements. Loops are bounded, map iteration only adds up, and every variable is used.

import { args, commonType, expr } from './expressions';
import { network } from './networks';
import { special } from './specials';
import { compound, group, statement, type Node, type Part } from './tree';
import { any, array, bool, func, int, ints, isNumber, literal, map, pointer, printable, slice, string, type Type } from './types';
import type { Context, Variable } from './world';

const maxDepth = 3;

/** A block of random statements. */
export function block(c: Context, size = c.r.between(1, 4)): Node {
  return c.block(() => group('{\n', ...Array.from({ length: size }, () => stmt(c)), '}'));
}

/** One random statement, with its line end. */
export function stmt(c: Context): Node {
  const nested: [number, () => Node][] = [
    [5, () => ifStmt(c)],
    [5, () => loop(c)],
    [3, () => switchStmt(c)],
    [2, () => typeSwitch(c)],
    [2, () => deferred(c)],
    [2, () => gotoLoop(c)],
    [2, () => statement('func() ', c.literal(() => block(c)), '()\n')],
  ];
  const simple: [number, () => Node][] = [
    [10, () => declaration(c)],
    [10, () => assignment(c)],
    [4, () => several(c)],
    [8, () => special(c)],
    [3, () => sliceOperation(c)],
    [3, () => mapOperation(c)],
    [2, () => callValue(c)],
    [2, () => branch(c)],
    [c.pure ? 0 : 7, () => printing(c)],
    [c.pure ? 0 : 3, () => impureCall(c)],
    [c.pure || c.depth > 1 ? 0 : 1, () => network(c)],
  ];
  return c.r.weighted(c.depth < maxDepth ? [...simple, ...nested] : simple)();
}

/** Types of variables. */
function variableType(c: Context): Type {
  const r = c.r;
  const t = commonType(r, c);
  return r.weighted<Type>([
    [12, t],
    [2, array(t, r.between(1, 4))],
    [2, slice(t)],
    [2, map(r.pick([string, ...ints]), t)],
    [2, func([int, t], t)],
    [2, pointer(r.pick([t, ...c.world.structs]))],
    [2, any],
    [2, { kind: 'interface', text: 'Shape' }],
    [1, { kind: 'complex', text: r.pick(['complex128', 'complex64']) }],
    [1, array(array(r.pick(ints), 2), 2)],
  ]);
}

function declaration(c: Context): Node {
  const t = variableType(c);
  const value = expr(c, t);
  const v = c.declare(t);
  return statement(`var ${v.name} ${t.text} = `, value, `\n_ = ${v.name}\n`);
}

/** A place to assign to, and its type. */
function place(c: Context): { part: Part; type: Type; v: Variable } | null {
  const vars = c.writable(() => true);
  if (vars.length === 0) return null;
  const v = c.r.pick(vars);
  const t = v.type;
  if (c.r.chance(0.5)) {
    if (t.kind === 'struct') {
      const f = c.r.pick(t.fields);
      return { part: `${v.name}.${f.name}`, type: f.type, v };
    }
    if (t.kind === 'array') return { part: group(`${v.name}[mod(`, expr(c, int, 1), `, ${t.len})]`), type: t.elem, v };
    if (t.kind === 'map') return { part: group(`${v.name}[`, expr(c, t.key, 1), ']'), type: t.elem, v };
  }
  return { part: v.name, type: t, v };
}

function assignment(c: Context): Node {
  const p = place(c);
  if (p === null) return declaration(c);
  const t = p.type;
  if (t.kind === 'int' && c.r.chance(0.4)) {
    if (c.r.chance(0.3)) return statement(p.part, c.r.pick(['++', '--']), '\n');
    const o = c.r.pick(['+=', '-=', '*=', '&=', '|=', '^=', '&^=', '<<=', '>>=']);
    const y = o === '<<=' || o === '>>=' ? group('uint8(', expr(c, int, 1), ' & 31)') : expr(c, t, 2);
    return statement(p.part, ` ${o} `, o.includes('<') || o.includes('>') ? String(c.r.between(0, 40)) : y, '\n');
  }
  if (t.kind === 'string' && c.r.chance(0.2)) return statement(p.part, ' += sub(', expr(c, t, 2), ', 0, 5)\n');
  if (isNumber(t) && c.r.chance(0.2)) return statement(p.part, ' += ', expr(c, t, 2), '\n');
  return statement(p.part, ' = ', expr(c, t, 3), '\n');
}

/** a, b = x, y of variables and elements. */
function several(c: Context): Node {
  const first = place(c);
  const second = place(c);
  if (first === null || second === null) return declaration(c);
  return statement(first.part, ', ', second.part, ' = ', expr(c, first.type, 2), ', ', expr(c, second.type, 2), '\n');
}

/** Operations on slices. How large append makes a slice is open, so it either fits or is to be copied. */
function sliceOperation(c: Context): Node {
  const vars = c.writable((t) => t.kind === 'slice');
  if (vars.length === 0) return declaration(c);
  const v = c.r.pick(vars);
  if (v.type.kind !== 'slice') return declaration(c);
  const elem = v.type.elem;
  const other = c.readable(v.type).map((x) => x.name);
  const source = c.r.pick(other);
  switch (c.r.below(6)) {
    case 0:
      return statement(`if len(${v.name}) < 20 {\n${v.name} = append(${v.name}[:len(${v.name}):len(${v.name})], `, expr(c, elem, 2), ', ', expr(c, elem, 1), ')\n}\n');
    case 1:
      return statement(`copy(${v.name}, ${source})\n`);
    case 2:
      return statement(`if len(${v.name}) > 0 {\n${v.name}[mod(`, expr(c, int, 2), `, len(${v.name}))] = `, expr(c, elem, 2), '\n}\n');
    case 3:
      return statement(`${v.name} = overwrite(${v.name}, ${source})\n`);
    case 4:
      return statement(`${v.name} = ${v.name}[:min(2, len(${v.name})):min(3, len(${v.name}))]\n`);
    default:
      return statement(`clear(cut(${v.name}, 0, `, expr(c, int, 1), '))\n');
  }
}

function mapOperation(c: Context): Node {
  const vars = c.writable((t) => t.kind === 'map');
  if (vars.length === 0) return declaration(c);
  const v = c.r.pick(vars);
  if (v.type.kind !== 'map') return declaration(c);
  const key = expr(c, v.type.key, 2);
  switch (c.r.below(4)) {
    case 0:
      return statement(`delete(${v.name}, `, key, ')\n');
    case 1: {
      const e = c.declare(v.type.elem);
      const ok = c.declare(bool);
      return statement(`${e.name}, ${ok.name} := ${v.name}[`, key, `]\n_, _ = ${e.name}, ${ok.name}\n`);
    }
    case 2:
      return statement(`if ${v.name} != nil {\n${v.name}[`, key, '] = ', expr(c, v.type.elem, 2), '\n}\n');
    default: {
      const sum = c.declare(int);
      return statement(`${sum.name} := 0\nfor k, e := range ${v.name} {\n${sum.name} += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3\n}\n_ = ${sum.name}\n`);
    }
  }
}

/** A call of a function value, as a statement of its own: it may change what it captured. */
function callValue(c: Context): Node {
  const fns = [...c.vars].filter((v) => v.type.kind === 'func');
  if (fns.length === 0) return declaration(c);
  const f = c.r.pick(fns);
  if (f.type.kind !== 'func') return declaration(c);
  const operands = args(c, f.type.params, 2);
  const r = c.r.chance(0.5) ? c.declare(f.type.result) : null;
  return statement(`${r === null ? '_' : r.name} ${r === null ? '=' : ':='} ${f.name}(`, operands, `)\n${r === null ? '' : `_ = ${r.name}\n`}`);
}

function impureCall(c: Context): Node {
  const funcs = c.world.funcs.filter((f) => !f.pure);
  if (funcs.length === 0) return printing(c);
  const f = c.r.pick(funcs);
  const a = args(c, f.params, 1);
  const v = c.declare(f.result);
  return statement(`${v.name} := ${f.name}(`, a, `)\n_ = ${v.name}\n`);
}

// ---------------------------------------------------------------------------- printing

const verbs: Record<string, readonly string[]> = {
  int: ['%d', '%x', '%o', '%b', '%5d', '%-5d|', '%05d', '%+d', '%c', '%q', '%U', '%v', '%#x', '%T', '%3v'],
  float: ['%v', '%g', '%e', '%.3f', '%8.2f', '%+.1e', '%G', '%T', '%08.3f'],
  complex: ['%v', '%.2f', '%T'],
  string: ['%s', '%q', '%v', '%x', '%10s|', '%-10s|', '%+q', '%.2s', '%#v', '%T'],
  bool: ['%t', '%v', '%5t', '%T'],
  other: ['%v', '%+v', '%#v', '%T', '%d'],
};

function printing(c: Context): Node {
  const t = commonType(c.r, c);
  const shown = printable(t) ? t : int;
  const known = [...c.vars, ...c.world.globals].filter((v) => printable(v.type));
  if (c.r.chance(0.4) || known.length === 0) {
    const verb = c.r.pick(verbs[shown.kind] ?? verbs.other);
    return statement(`fmt.Printf("${verb}\\n", `, expr(c, shown, 3), ')\n');
  }
  const list = Array.from({ length: c.r.between(1, 3) }, () => c.r.pick(known));
  if (c.r.chance(0.3)) {
    return statement(`fmt.Printf("${list.map((v) => c.r.pick(verbs[v.type.kind] ?? verbs.other)).join(' ')}\\n", ${list.map((v) => v.name).join(', ')})\n`);
  }
  return statement('fmt.Println(', ...list.map((v, i) => `${i > 0 ? ', ' : ''}${v.name}`), ', ', expr(c, shown, 2), ')\n');
}

// ---------------------------------------------------------------------------- control flow

function ifStmt(c: Context): Node {
  const condition = expr(c, bool);
  const then = block(c);
  const otherwise = c.r.chance(0.4) ? block(c) : null;
  return otherwise === null
    ? compound([group(then, '\n')], 'if ', condition, ' ', then, '\n')
    : compound([group(then, '\n'), group(otherwise, '\n')], 'if ', condition, ' ', then, ' else ', otherwise, '\n');
}

function loop(c: Context): Node {
  if (c.loops >= 2) return ifStmt(c);
  c.loops++;
  const label = { name: c.fresh('L'), used: false };
  c.labels.push(label);
  const made = c.block(() => loopKind(c));
  c.labels.pop();
  c.loops--;
  return compound([], label.used ? `${label.name}:\n` : '', made, '\n');
}

function body(c: Context): Node {
  return group('{\ntick()\n', block(c), '\n}');
}

function loopKind(c: Context): Node {
  const n = c.r.between(1, 5);
  switch (c.r.below(8)) {
    case 0: {
      const i = c.declare(c.r.pick(ints), false);
      return group(`for ${i.name} := ${i.type.text}(0); ${i.name} < ${n}; ${i.name}++ `, body(c));
    }
    case 1: {
      const i = c.declare(int, false);
      return group(`for ${i.name} := range ${n} {\n_ = ${i.name}\n`, body(c), '\n}');
    }
    case 2: {
      const t = c.r.pick(ints);
      const x = group('cut(', expr(c, slice(t), 2), ', 0, 6)');
      const i = c.declare(int, false);
      const e = c.declare(t);
      return group(`for ${i.name}, ${e.name} := range `, x, ' {\n', `_, _ = ${i.name}, ${e.name}\n`, body(c), '\n}');
    }
    case 3: {
      const x = expr(c, string, 2);
      const i = c.declare(int, false);
      const e = c.declare(ints[3]);
      return group(`for ${i.name}, ${e.name} := range sub(`, x, `, 0, 6) {\n_, _ = ${i.name}, ${e.name}\n`, body(c), '\n}');
    }
    case 4: {
      const t = array(c.r.pick([string, ...ints]), c.r.between(1, 3));
      const x = expr(c, t, 2);
      const i = c.declare(int, false);
      const e = c.declare(t.kind === 'array' ? t.elem : int);
      return group(`for ${i.name}, ${e.name} := range `, x, ` {\n_, _ = ${i.name}, ${e.name}\n`, body(c), '\n}');
    }
    case 5: {
      const t = c.r.pick([string, ...ints]);
      const x = expr(c, slice(t), 2);
      const e = c.declare(t);
      return group(`for ${e.name} := range each(cut(`, x, `, 0, 5)) {\n_ = ${e.name}\n`, body(c), '\n}');
    }
    case 6: {
      const i = c.declare(int, false);
      return group(`for ${i.name} := range countdown(${n}) {\n_ = ${i.name}\n`, body(c), '\n}');
    }
    default: {
      const i = c.fresh('i');
      const condition = expr(c, bool, 2);
      return group(`for ${i} := 0; ${i} < ${n} && `, condition, `; ${i}++ `, body(c));
    }
  }
}

function branch(c: Context): Node {
  const loops = c.labels.length;
  if (loops === 0 || c.loops === 0) {
    if (c.result === null || c.r.chance(0.5)) return assignment(c);
    return statement('if ', expr(c, bool, 2), ' {\nreturn ', expr(c, c.result, 2), '\n}\n');
  }
  const label = c.r.pick(c.labels);
  label.used = true;
  return statement('if ', expr(c, bool, 2), ` {\n${c.r.pick(['break', 'continue'])} ${label.name}\n}\n`);
}

function switchStmt(c: Context): Node {
  const t = c.r.pick([...ints, string]);
  const keys = new Set(Array.from({ length: c.r.between(1, 4) }, () => literal(c.r, t)));
  const last = keys.size - 1;
  const cases = [...keys].map((k, i) => {
    const falls = i < last && c.r.chance(0.2) ? '\nfallthrough' : '';
    return statement(c.r.chance(0.2) ? group('case id(', k, '):\n') : `case ${k}:\n`, block(c), falls, '\n');
  });
  const fallback = c.r.chance(0.6) ? statement('default:\n', block(c), '\n') : '';
  return compound([], 'switch ', expr(c, t, 2), ' {\n', ...cases, fallback, '}\n');
}

function typeSwitch(c: Context): Node {
  const vars = c.readable(any);
  if (vars.length === 0) return ifStmt(c);
  const v = c.r.pick(vars);
  const types = [...new Set([c.r.pick(ints), string, ...c.world.structs, ...c.world.defined].filter((t) => t.text !== 'int64' && c.r.chance(0.6)))];
  const x = c.fresh('x');
  const clauses = types.map((t) =>
    c.block(() => {
      c.declare(t, true, x);
      return statement(`case ${t.text}:\n_ = ${x}\n`, block(c), '\n');
    }),
  );
  return compound([], `switch ${x} := ${v.name}.(type) {\n`, ...clauses, `case nil:\n`, block(c), `\ncase int64, fmt.Stringer:\n_ = ${x}\n}\n`);
}

/** A deferred closure; it may recover. */
function deferred(c: Context): Node {
  return c.loops > 0 ? ifStmt(c) : c.literal(() => deferBody(c));
}

function deferBody(c: Context): Node {
  const show = c.pure ? '_ = r' : 'fmt.Println("recovered", r)';
  const inner = assignment(c);
  return statement('defer func() {\n', c.r.chance(0.5) ? statement(`if r := recover(); r != nil {\n${show}\n}\n`) : '', inner, '}()\n');
}

/** A loop made of goto. */
function gotoLoop(c: Context): Node {
  const label = c.fresh('G');
  const i = c.fresh('n');
  const inner = block(c, 2);
  return compound([group(inner, '\n')], `{\n${i} := 0\n${label}:\n${i}++\ntick()\n`, inner, `\nif ${i} < ${c.r.between(1, 4)} {\ngoto ${label}\n}\n}\n`);
}

/** A statement that panics on purpose, sometimes. */
export function panicking(c: Context): Node {
  const x = c.r.pick<() => Part>([
    () => expr(c, string, 2),
    () => group('fmt.Errorf("error %d", ', expr(c, int, 1), ')'),
    () => expr(c, c.r.pick([...c.world.structs, ...c.world.defined, int]), 2),
  ])();
  return statement('if ', expr(c, bool, 2), ' {\npanic(', x, ')\n}\n');
}

