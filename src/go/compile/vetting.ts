// What go vet says of a program that compiles, as warnings.

import { vet } from '../vet';
import type { Diagnostic } from './diagnostics';
import type { LoadedProgram } from './load';

export function vetProgram(loaded: LoadedProgram): Diagnostic[] {
  return loaded.packages
    .filter((p) => !p.library)
    .flatMap((p) =>
      vet(p.files, p.info, loaded.fset, p.pkg).map(({ pos, message }): Diagnostic => {
        const at = loaded.fset.position(pos);
        return { file: at.file, line: at.line, column: at.col, message, severity: 'warning' };
      }),
    );
}
