// Package variables whose initialisers are known at compile time are written into static data, so
// that tables cost no code and no start-up time.

import type * as ast from '../../syntax/ast';
import { ArrayType, underlying, type Type, type Var } from '../../types';
import type { Data } from '../ir';
import { writeParts } from './convert';
import { unparen } from './expr';
import type { Value } from './function';
import { fieldPlace, layoutOf } from './layout';
import { dataAddress, i64 } from './ops';
import type { CheckedPackage, ProgramBuilder } from './program';
import { constantValue } from './constant';

/** Writes the value of rhs into the variable's memory if it is static; says whether it did. */
export function tryStaticInit(prog: ProgramBuilder, pkg: CheckedPackage, v: Var, rhs: ast.Expr): boolean {
  const t = v.type!;
  if (!isStatic(pkg, rhs, t)) return false;
  const d = prog.global(v);
  d.bytes ??= new Uint8Array(d.size);
  write(prog, pkg, d, 0, rhs, t);
  return true;
}

/** Whether an expression of type t is made of constants alone. */
function isStatic(pkg: CheckedPackage, e0: ast.Expr, t: Type): boolean {
  const e = unparen(e0);
  const u = underlying(t);
  const tv = pkg.info.types.get(e);
  if (tv?.value) return u.kind === 'basic';
  if (e.kind === 'UnaryExpr' && e.op === '&' && u.kind === 'pointer') {
    const x = unparen(e.x);
    return x.kind === 'CompositeLit' && isStatic(pkg, x, u.elem);
  }
  if (e.kind !== 'CompositeLit') return tv?.mode === 'nilvalue' && u.kind !== 'interface';
  switch (u.kind) {
    case 'struct':
      return e.elts.every((x, i) => {
        const index = x.kind === 'KeyValueExpr' ? fieldIndex(u, x) : i;
        return isStatic(pkg, x.kind === 'KeyValueExpr' ? x.value : x, u.fields[index].type!);
      });
    case 'array':
    case 'slice':
      return e.elts.every((x) => isStatic(pkg, x.kind === 'KeyValueExpr' ? x.value : x, u.elem));
    case 'pointer':
      return isStatic(pkg, e, u.elem);
    default:
      return false;
  }
}

function fieldIndex(s: import('../../types').Struct, x: ast.KeyValueExpr): number {
  return s.fields.findIndex((f) => f.name === (x.key as ast.Ident).name);
}

function write(prog: ProgramBuilder, pkg: CheckedPackage, d: Data, offset: number, e0: ast.Expr, t: Type): void {
  const e = unparen(e0);
  const u = underlying(t);
  const tv = pkg.info.types.get(e);
  if (tv?.value) return writeParts(d, offset, constantValue(prog, tv.value, t));
  if (e.kind === 'UnaryExpr' && u.kind === 'pointer') return writePointer(prog, pkg, d, offset, unparen(e.x), u.elem);
  if (e.kind !== 'CompositeLit') return;
  switch (u.kind) {
    case 'struct':
      e.elts.forEach((x, i) => {
        const index = x.kind === 'KeyValueExpr' ? fieldIndex(u, x) : i;
        const value = x.kind === 'KeyValueExpr' ? x.value : x;
        if (u.fields[index].name !== '_') write(prog, pkg, d, offset + fieldPlace(u, index).offset, value, u.fields[index].type!);
      });
      return;
    case 'array':
      return writeElements(prog, pkg, d, offset, e, u.elem);
    case 'slice': {
      const n = lengthOf(prog, pkg, e);
      if (n === 0) return writeParts(d, offset, { type: t, parts: [dataAddress(prog.zeroSized()), i64(0), i64(0)] });
      const array = new ArrayType(u.elem, n);
      const backing = newStatic(prog, array);
      writeElements(prog, pkg, backing, 0, e, u.elem);
      const v: Value = { type: t, parts: [dataAddress(backing), i64(n), i64(n)] };
      return writeParts(d, offset, v);
    }
    case 'pointer':
      return writePointer(prog, pkg, d, offset, e, u.elem);
  }
}

function writePointer(prog: ProgramBuilder, pkg: CheckedPackage, d: Data, offset: number, e: ast.Expr, elem: Type): void {
  const target = newStatic(prog, elem);
  write(prog, pkg, target, 0, e, elem);
  d.relocs.push({ offset, target, addend: 0 });
}

/** Static memory for a variable without a name; the collector scans it as it does package variables. */
function newStatic(prog: ProgramBuilder, t: Type): Data {
  const l = layoutOf(t);
  const size = Math.max(l.size, 1);
  return prog.newData({ symbol: `static.${prog.serial()}`, size, align: Math.max(8, l.align), bytes: new Uint8Array(size), pointers: l.pointers });
}

function lengthOf(prog: ProgramBuilder, pkg: CheckedPackage, e: ast.CompositeLit): number {
  let next = 0;
  let n = 0;
  for (const x of e.elts) {
    if (x.kind === 'KeyValueExpr') next = Number(prog.constantInt(pkg.info.types.get(x.key)!.value!));
    n = Math.max(n, ++next);
  }
  return n;
}

function writeElements(prog: ProgramBuilder, pkg: CheckedPackage, d: Data, offset: number, e: ast.CompositeLit, elem: Type): void {
  const size = layoutOf(elem).size;
  let next = 0;
  for (const x of e.elts) {
    if (x.kind === 'KeyValueExpr') next = Number(prog.constantInt(pkg.info.types.get(x.key)!.value!));
    write(prog, pkg, d, offset + next * size, x.kind === 'KeyValueExpr' ? x.value : x, elem);
    next++;
  }
}

