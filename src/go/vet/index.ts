// vet: mistakes that compile. The analysers are those that `go vet` runs by default and that have
// something to say about programs of this playground; their words are the same.

import type { File, FileSet } from '../syntax';
import type { Info, Package } from '../types';
import { appends } from './appends';
import { assign } from './assign';
import { atomic } from './atomic';
import { bools } from './bools';
import { composites } from './composites';
import { copylocks } from './copylocks';
import { defers } from './defers';
import { errorsas } from './errorsas';
import { hostport } from './hostport';
import { httpresponse } from './httpresponse';
import { ifaceassert } from './ifaceassert';
import { loopclosure } from './loopclosure';
import { lostcancel } from './lostcancel';
import { nilfunc } from './nilfunc';
import { type Analyzer, type Finding, Pass } from './pass';
import { printf } from './printf/printf';
import { shift } from './shift';
import { sigchanyzer } from './sigchanyzer';
import { slog } from './slog';
import { stdmethods } from './stdmethods';
import { stringintconv } from './stringintconv';
import { structtag } from './structtag';
import { testinggoroutine } from './testinggoroutine';
import { tests } from './tests';
import { timeformat } from './timeformat';
import { unmarshal } from './unmarshal';
import { unreachable } from './unreachable';
import { unsafeptr } from './unsafeptr';
import { unusedresult } from './unusedresult';
import { waitgroup } from './waitgroup';

export type { Analyzer, Finding } from './pass';

/** All analysers, by name. */
export const analyzers: readonly Analyzer[] = [
  appends,
  assign,
  atomic,
  bools,
  composites,
  copylocks,
  defers,
  errorsas,
  hostport,
  httpresponse,
  ifaceassert,
  loopclosure,
  lostcancel,
  nilfunc,
  printf,
  shift,
  sigchanyzer,
  slog,
  stdmethods,
  stringintconv,
  structtag,
  testinggoroutine,
  tests,
  timeformat,
  unmarshal,
  unreachable,
  unsafeptr,
  unusedresult,
  waitgroup,
];

/** Looks for mistakes in a package that type-checks, in the order of the source. */
export function vet(
  files: readonly File[],
  info: Info,
  fset: FileSet,
  pkg: Package,
  wanted: (name: string) => boolean = () => true,
): Finding[] {
  const findings = analyzers
    .filter((a) => wanted(a.name))
    .flatMap((a) => {
      const pass = new Pass(a.name, files, info, fset, pkg);
      a.run(pass);
      return pass.findings;
    });
  return findings.sort((a, b) => a.pos - b.pos);
}
