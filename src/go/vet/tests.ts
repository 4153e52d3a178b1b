// Tests, benchmarks and examples whose names or signatures keep them from being run.

import type { FuncDecl } from '../syntax';
import { lookupFieldOrMethod } from '../types';
import { type Analyzer, type Pass } from './pass';

export const tests: Analyzer = {
  name: 'tests',
  run(pass) {
    for (const file of pass.files) {
      if (!file.source.name.endsWith('_test.go')) continue;
      for (const d of file.decls) {
        if (d.kind !== 'FuncDecl' || d.recv !== null) continue;
        const prefix = ['Test', 'Benchmark', 'Fuzz'].find((p) => d.name.name.startsWith(p));
        if (prefix !== undefined) testName(pass, d, prefix);
        else if (d.name.name.startsWith('Example')) example(pass, d);
      }
    }
  },
};

function testName(pass: Pass, d: FuncDecl, prefix: string): void {
  const letter = prefix[0] === 'T' ? 'T' : prefix[0];
  const param = d.type.params.fields[0];
  const t = param === undefined ? null : pass.typeOf(param.type);
  // Functions with other parameters are helpers.
  if (t === null || d.type.params.fields.length !== 1 || pass.show(t) !== `*testing.${letter}`) return;
  const rest = d.name.name.slice(prefix.length);
  if (d.type.typeParams !== null && d.type.typeParams.fields.length > 0) {
    pass.report(d.type.typeParams.pos, `${d.name.name} has type parameters: it will not be called by go test as a ${prefix}XXX function`);
  }
  if (/^\p{Ll}/u.test(rest)) {
    pass.report(d.name.pos, `${d.name.name} has malformed name: first letter after '${prefix}' must not be lowercase`);
  }
}

/** ExampleT_Method names what it is an example of; a suffix begins with a small letter. */
function example(pass: Pass, d: FuncDecl): void {
  const name = d.name.name;
  if (d.type.params.fields.length > 0) pass.report(d.pos, `${name} should be niladic`);
  if ((d.type.results?.fields.length ?? 0) > 0) pass.report(d.pos, `${name} should return nothing`);
  const parts = name.slice('Example'.length).split('_');
  if (parts[0] === '' && parts.length === 1) return;
  if (parts[0] === '') {
    if (parts.length > 1 && !isSuffix(parts[1])) pass.report(d.pos, `${name} has malformed example suffix: ${parts[1]}`);
    return;
  }
  const obj = pass.pkg.scope.lookup(parts[0]);
  if (obj === undefined) {
    pass.report(d.pos, `${name} refers to unknown identifier: ${parts[0]}`);
    return;
  }
  if (parts.length < 2) return;
  const member = obj.type === null ? null : lookupFieldOrMethod(obj.type, true, pass.pkg, parts[1]).obj;
  if (member === null && !isSuffix(parts[1])) {
    pass.report(d.pos, `${name} refers to unknown field or method: ${parts[0]}.${parts[1]}`);
  } else if (member !== null && parts.length === 3 && !isSuffix(parts[2])) {
    pass.report(d.pos, `${name} has malformed example suffix: ${parts[2]}`);
  }
}

function isSuffix(s: string): boolean {
  return /^\p{Ll}/u.test(s);
}
