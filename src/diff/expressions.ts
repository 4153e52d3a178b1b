// Random expressions of a given type. Constant operands are kept apart from each other, because gc
// refuses constant expressions that overflow; what may panic is rare.

import type { Random } from './random';
import { expression, group, type Node, type Part } from './tree';
import { comparable, floats, int, ints, isNumber, literal, slice, string, type Type } from './types';
import { Context } from './world';

/** An expression with whether it is constant. */
interface Value {
  readonly part: Part;
  readonly constant: boolean;
}

/** The zero value of a type, as text. */
export function zero(t: Type): string {
  switch (t.kind) {
    case 'bool':
      return `${t.text}(false)`;
    case 'string':
      return `${t.text}("")`;
    case 'int':
    case 'float':
    case 'complex':
      return `${t.text}(0)`;
    case 'struct':
    case 'array':
      return `${t.text}{}`;
    case 'interface':
      return t.text === 'any' ? 'any(nil)' : `${t.text}(nil)`;
    default:
      return `(${t.text})(nil)`;
  }
}

/** A random expression of type t. */
export function expr(c: Context, t: Type, depth = 3): Part {
  return value(c, t, depth).part;
}

/** The same, never a constant. */
function dynamic(c: Context, t: Type, depth: number): Part {
  const v = value(c, t, depth);
  return v.constant ? group('id(', v.part, ')') : v.part;
}

function leaf(c: Context, t: Type): Value {
  const vars = c.readable(t);
  if (vars.length > 0 && c.r.chance(0.75)) return { part: c.r.pick(vars).name, constant: false };
  switch (t.kind) {
    case 'bool':
    case 'string':
    case 'int':
    case 'float':
    case 'complex':
      return { part: literal(c.r, t), constant: true };
    default:
      return { part: composite(c, t, 0), constant: false };
  }
}

function value(c: Context, t: Type, depth: number): Value {
  if (depth <= 0) return leaf(c, t);
  const makers: [number, () => Part][] = [[2, () => call(c, t, depth)], [2, () => element(c, t, depth)]];
  switch (t.kind) {
    case 'int':
      makers.push([12, () => arithmetic(c, t, depth)], [4, () => conversion(c, t, depth)], [3, () => lengthOf(c, t, depth)], [3, () => shift(c, t, depth)], [1, () => method(c, t, depth)]);
      break;
    case 'float':
      makers.push([10, () => arithmetic(c, t, depth)], [4, () => conversion(c, t, depth)]);
      break;
    case 'complex':
      makers.push([8, () => arithmetic(c, t, depth)], [3, () => complexOf(c, t, depth)]);
      break;
    case 'bool':
      makers.push([10, () => comparison(c, t, depth)], [5, () => logic(c, t, depth)]);
      break;
    case 'string':
      makers.push([6, () => group('short(', binary(c, t, depth, ['+']), ')')], [3, () => substring(c, t, depth)], [4, () => formatted(c, t, depth)]);
      break;
    default:
      makers.push([8, () => composite(c, t, depth)]);
  }
  if (c.r.chance(0.25)) return leaf(c, t);
  const part = c.r.weighted(makers)();
  return { part, constant: false };
}

// ---------------------------------------------------------------------------- numbers

function arithmetic(c: Context, t: Type, depth: number): Part {
  if (c.r.chance(0.12)) return unary(c, t, depth);
  const divides = t.kind === 'int' && c.r.chance(0.25);
  if (!divides) return binary(c, t, depth, t.kind === 'int' ? ['+', '-', '*', '&', '|', '^', '&^'] : ['+', '-', '*', '/']);
  const x = dynamic(c, t, depth - 1);
  const y = c.r.chance(0.03) ? dynamic(c, t, depth - 1) : group('nz(', expr(c, t, depth - 1), ')');
  return expression([x], '(', x, c.r.pick([' / ', ' % ']), y, ')');
}

function unary(c: Context, t: Type, depth: number): Part {
  const x = dynamic(c, t, depth - 1);
  return expression([x], `(${t.kind === 'int' ? c.r.pick(['-', '^', '+']) : '-'}`, x, ')');
}

function binary(c: Context, t: Type, depth: number, operators: readonly string[]): Node {
  const x = dynamic(c, t, depth - 1);
  const o = c.r.pick(operators);
  const y = o === '/' ? dynamic(c, t, depth - 1) : expr(c, t, depth - 1);
  return expression([x, y], '(', x, ` ${o} `, y, ')');
}

function shift(c: Context, t: Type, depth: number): Part {
  const x = dynamic(c, t, depth - 1);
  const by = c.r.pick(ints);
  const count: Part = c.r.chance(0.4)
    ? String(c.r.between(0, 70))
    : by.kind === 'int' && by.signed && !c.r.chance(0.02)
      ? group('(', dynamic(c, by, depth - 2), ' & 63)')
      : dynamic(c, by, depth - 2);
  return expression([x], '(', x, c.r.pick([' << ', ' >> ']), count, ')');
}

function conversion(c: Context, t: Type, depth: number): Part {
  const from = c.r.pick([...ints, ...floats, ...c.world.defined.filter(isNumber)].filter((x) => x.text !== t.text && x.kind !== 'complex'));
  return expression([zero(t)], `${t.text}(`, dynamic(c, from, depth - 1), ')');
}

function complexOf(c: Context, t: Type, depth: number): Part {
  const half = t.text === 'complex64' ? floats[1] : floats[0];
  return expression([zero(t)], 'complex(', dynamic(c, half, depth - 1), ', ', expr(c, half, depth - 1), ')');
}

function lengthOf(c: Context, t: Type, depth: number): Part {
  const sized = [...c.world.globals, ...c.vars].filter((v) => ['string', 'slice', 'map'].includes(v.type.kind));
  if (sized.length === 0) return binary(c, t, depth, ['+']);
  const v = c.r.pick(sized);
  return expression([zero(t)], t.text === 'int' ? '' : t.text, `(len(${v.name}))`);
}

/** A method of the interface, or of a value that implements it. */
function method(c: Context, t: Type, depth: number): Part {
  const shapes = c.readable({ kind: 'interface', text: 'Shape' });
  if (shapes.length === 0) return binary(c, t, depth, ['-']);
  const call = `area(${c.r.pick(shapes).name})`;
  return expression([zero(t)], t.text === 'int' ? call : `${t.text}(${call})`);
}

// ---------------------------------------------------------------------------- booleans and strings

function comparison(c: Context, t: Type, depth: number): Part {
  const candidates = [...ints, ...floats, string, ...c.world.defined, ...c.world.structs.filter(comparable)];
  const of = c.r.pick(candidates);
  const ordered = of.kind === 'int' || of.kind === 'float' || of.kind === 'string';
  const o = c.r.pick(ordered ? ['==', '!=', '<', '<=', '>', '>='] : ['==', '!=']);
  const text = group('(', dynamic(c, of, depth - 1), ` ${o} `, expr(c, of, depth - 1), ')');
  return expression([zero(t)], t.text === 'bool' ? '' : t.text, text);
}

function logic(c: Context, t: Type, depth: number): Part {
  const x = dynamic(c, t, depth - 1);
  if (c.r.chance(0.3)) return expression([x], '(!', x, ')');
  const y = expr(c, t, depth - 1);
  return expression([x, y], '(', x, c.r.pick([' && ', ' || ']), y, ')');
}

function substring(c: Context, t: Type, depth: number): Part {
  const s = expr(c, t, depth - 1);
  return expression([s], 'sub(', s, ', ', expr(c, int, depth - 2), ', ', expr(c, int, depth - 2), ')');
}

function formatted(c: Context, t: Type, depth: number): Part {
  const of = c.r.pick([...ints, ...floats]);
  const x = expr(c, of, depth - 1);
  const text = c.r.chance(0.3)
    ? group('string(rune(', dynamic(c, ints[3], depth - 1), '))')
    : group('fmt.Sprint(', x, ')');
  return expression([zero(t)], t.text === 'string' ? '' : t.text, '(', text, ')');
}

// ---------------------------------------------------------------------------- calls and elements

/** A call of a pure function with this result, or of a generic helper. */
function call(c: Context, t: Type, depth: number): Part {
  const funcs = c.world.funcs.filter((f) => f.pure && f.result.text === t.text);
  if (funcs.length > 0 && c.r.chance(0.6)) {
    const f = c.r.pick(funcs);
    return expression([zero(t)], `${f.name}(`, args(c, f.params, depth - 1), ')');
  }
  const x = expr(c, t, depth - 1);
  const y = expr(c, t, depth - 1);
  const ordered = t.kind === 'int' || t.kind === 'string' || t.kind === 'float';
  const helper = c.r.pick(ordered ? ['choose', 'least', 'min', 'max', 'last'] : ['choose', 'last']);
  if (helper === 'choose') return expression([x, y], 'choose(', expr(c, { kind: 'bool', text: 'bool' }, depth - 1), ', ', x, ', ', y, ')');
  if (helper === 'last') return expression([x, y], `last[${t.text}](`, x, ', ', y, ')');
  const first = helper === 'least' ? x : dynamic(c, t, depth - 1);
  return expression([x, y], `${helper}(`, first, ', ', y, ')');
}

export function args(c: Context, params: readonly Type[], depth: number): Node {
  return group(...params.flatMap((p, i) => [i > 0 ? ', ' : '', expr(c, p, depth)]));
}

/** A field, an element, what a pointer points to, or what an interface holds. */
function element(c: Context, t: Type, depth: number): Part {
  const all = [...c.world.globals, ...c.vars];
  const makers: (() => Part)[] = [];
  for (const v of all) {
    const of = v.type;
    if (of.kind === 'struct') {
      for (const f of of.fields) if (f.type.text === t.text) makers.push(() => `${v.name}.${f.name}`);
    } else if (of.kind === 'array' && of.elem.text === t.text) {
      makers.push(() => group(`${v.name}[mod(`, expr(c, int, depth - 2), `, ${of.len})]`));
    } else if (of.kind === 'slice' && of.elem.text === t.text) {
      makers.push(() =>
        c.r.chance(0.06) ? group(`${v.name}[`, dynamic(c, c.r.pick(ints), depth - 2), ']') : group(`at(${v.name}, `, expr(c, int, depth - 2), ')'),
      );
    } else if (of.kind === 'map' && of.elem.text === t.text) {
      makers.push(() => group(`${v.name}[`, expr(c, of.key, depth - 2), ']'));
    } else if (of.kind === 'pointer' && of.elem.text === t.text) {
      makers.push(() => `value(${v.name})`);
    } else if (of.kind === 'pointer' && of.elem.kind === 'struct') {
      for (const f of of.elem.fields) if (f.type.text === t.text) makers.push(() => `value(${v.name}).${f.name}`);
    } else if (of.kind === 'interface' && of.text === 'any' && t.kind !== 'interface') {
      makers.push(() => (c.r.chance(0.05) ? `${v.name}.(${t.text})` : `as[${t.text}](${v.name})`));
    }
  }
  return makers.length === 0 ? dynamic(c, t, 0) : expression([zero(t)], c.r.pick(makers)());
}

// ---------------------------------------------------------------------------- composite values

function composite(c: Context, t: Type, depth: number): Part {
  const vars = c.readable(t);
  if (vars.length > 0 && c.r.chance(0.4)) return c.r.pick(vars).name;
  const items = (n: number, of: Type): Node => group(...Array.from({ length: n }, (_, i) => group(i > 0 ? ', ' : '', expr(c, of, depth - 1))));
  const z = zero(t);
  switch (t.kind) {
    case 'struct': {
      const fields = t.fields.filter(() => c.r.chance(0.7));
      return expression([z], `${t.text}{`, ...fields.map((f) => group(`${f.name}: `, expr(c, f.type, depth - 1), ', ')), '}');
    }
    case 'array':
      return expression([z], `${t.text}{`, items(c.r.between(0, t.len), t.elem), '}');
    case 'slice':
      return sliceOf(c, t, depth, items);
    case 'map':
      return expression([z], `${t.text}{`, mapEntries(c, t.key, t.elem, depth), '}');
    case 'pointer':
      if (t.elem.kind !== 'struct') return expression([z], 'ptr(', expr(c, t.elem, depth - 1), ')');
      return c.r.chance(0.1) ? z : expression([z], '&', structLiteral(c, t.elem, depth));
    case 'func':
      return closure(c, t, depth);
    case 'interface': {
      if (t.text === 'Shape') {
        const of = c.r.pick(c.world.implementers).type;
        return expression([], 'Shape(', expr(c, of, depth - 1), ')');
      }
      const of = c.r.pick([...ints, string, ...floats, ...c.world.defined, ...c.world.structs]);
      return expression([], 'any(', expr(c, of, depth - 1), ')');
    }
    default:
      return leaf(c, t).part;
  }
}

function structLiteral(c: Context, t: Type & { kind: 'struct' }, depth: number): Node {
  return group(`${t.text}{`, ...t.fields.filter(() => c.r.chance(0.6)).map((f) => group(`${f.name}: `, expr(c, f.type, depth - 1), ', ')), '}');
}

function sliceOf(c: Context, t: Type & { kind: 'slice' | 'pointer' | 'chan' }, depth: number, items: (n: number, of: Type) => Node): Part {
  const z = zero(t);
  if (c.readable(t).length > 0 && depth > 0) {
    const s = c.r.pick(c.readable(t)).name;
    switch (c.r.below(4)) {
      case 0:
        return expression([s], `cut(${s}, `, expr(c, int, depth - 2), ', ', expr(c, int, depth - 2), ')');
      case 1:
        return expression([s], `append(${s}[:len(${s}):len(${s})], `, expr(c, t.elem, depth - 1), ')');
      case 2:
        return expression([s], `mapped(${s}, func(x ${t.elem.text}) ${t.elem.text} { return `, 'x })');
    }
  }
  return expression([z], `${t.text}{`, items(c.r.between(0, 4), t.elem), '}');
}

/** Entries with different constant keys. */
function mapEntries(c: Context, key: Type, elem: Type, depth: number): Node {
  const keys = new Set<string>();
  for (let i = c.r.between(0, 3); i > 0; i--) keys.add(key.kind === 'struct' ? `${key.text}{}` : literal(c.r, key));
  return group(...[...keys].map((k) => group(`id(${k}): `, expr(c, elem, depth - 1), ', ')));
}

/** A function literal whose body is one expression over its parameters and what is visible. */
function closure(c: Context, t: Type & { kind: 'func' }, depth: number): Part {
  return c.block(() => {
    const params = t.params.map((p) => c.declare(p, true, c.fresh('p')));
    const head = `func(${params.map((p) => `${p.name} ${p.type.text}`).join(', ')}) ${t.result.text} { return `;
    return expression([], head, expr(c, t.result, Math.max(depth - 1, 1)), ' }');
  });
}

/** Types of which values are often made. */
export function commonType(r: Random, c: Context): Type {
  return r.weighted<Type>([
    [8, r.pick(ints)],
    [3, r.pick(floats)],
    [4, string],
    [2, { kind: 'bool', text: 'bool' }],
    [4, c.world.defined.length > 0 ? r.pick(c.world.defined) : int],
    [5, c.world.structs.length > 0 ? r.pick(c.world.structs) : int],
    [4, slice(r.pick([int, string, ...ints]))],
  ]);
}
