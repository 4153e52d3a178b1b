// Unkeyed literals of other packages' structs, which break when a field is added.

import type { CompositeLit } from '../syntax';
import { type Analyzer, type Pass } from './pass';
import { type Type, unalias, underlying } from '../types';
import { walk } from './walk';

/** Structs that will not change, or are commonly written without keys. */
const fixed = new Set([
  'image.Point', 'image.Rectangle', 'image.Uniform', 'image/color.Alpha', 'image/color.Alpha16', 'image/color.CMYK',
  'image/color.Gray', 'image/color.Gray16', 'image/color.NRGBA', 'image/color.NRGBA64', 'image/color.NYCbCrA', 'image/color.RGBA',
  'image/color.RGBA64', 'image/color.YCbCr', 'unicode.Range16', 'unicode.Range32', 'testing.InternalTest',
  'testing.InternalBenchmark', 'testing.InternalExample', 'testing.InternalFuzzTarget',
]);

export const composites: Analyzer = {
  name: 'composites',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'CompositeLit' && n.elts.length > 0) check(pass, n);
      });
    }
  },
};

function check(pass: Pass, n: CompositeLit): void {
  const t = pass.typeOf(n);
  if (t === null || n.elts.some((e) => e.kind === 'KeyValueExpr')) return;
  const type = literalStruct(t);
  if (type === null || type.kind !== 'named' || type.obj.pkg === null) return;
  const { pkg } = type.obj;
  // A package's tests may know its structs.
  if (pkg.path === pass.pkg.path || pkg.path + '_test' === pass.pkg.path) return;
  if (!fixed.has(pass.show(type))) pass.report(n.pos, `${pass.show(type)} struct literal uses unkeyed fields`);
}

function literalStruct(t: Type): Type | null {
  let u = unalias(t);
  if (underlying(u).kind === 'pointer') {
    const p = underlying(u);
    if (p.kind === 'pointer') u = unalias(p.elem);
  }
  return underlying(u).kind === 'struct' ? u : null;
}
