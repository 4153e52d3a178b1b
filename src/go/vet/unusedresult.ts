// Calls of functions without effects whose results are thrown away.

import { type Func, type Signature, unalias } from '../types';
import { type Analyzer, functionName, receiverOf, unparen } from './pass';
import { walk } from './walk';

const functions = new Set([
  'context.WithCancel', 'context.WithDeadline', 'context.WithTimeout', 'context.WithValue', 'errors.New',
  'fmt.Append', 'fmt.Appendf', 'fmt.Appendln', 'fmt.Errorf', 'fmt.Sprint', 'fmt.Sprintf', 'fmt.Sprintln',
  'maps.All', 'maps.Clone', 'maps.Collect', 'maps.Equal', 'maps.EqualFunc', 'maps.Keys', 'maps.Values',
  'slices.All', 'slices.Backward', 'slices.BinarySearch', 'slices.BinarySearchFunc', 'slices.Clip', 'slices.Clone',
  'slices.Collect', 'slices.Compact', 'slices.CompactFunc', 'slices.Compare', 'slices.CompareFunc', 'slices.Contains',
  'slices.ContainsFunc', 'slices.Delete', 'slices.DeleteFunc', 'slices.Equal', 'slices.EqualFunc', 'slices.Grow',
  'slices.Index', 'slices.IndexFunc', 'slices.Insert', 'slices.IsSorted', 'slices.IsSortedFunc', 'slices.Max',
  'slices.MaxFunc', 'slices.Min', 'slices.MinFunc', 'slices.Replace', 'slices.Sorted', 'slices.SortedFunc',
  'slices.SortedStableFunc', 'slices.Values', 'sort.Reverse',
]);

export const unusedresult: Analyzer = {
  name: 'unusedresult',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'ExprStmt') return;
        const call = unparen(n.x);
        if (call.kind !== 'CallExpr') return;
        const f = pass.callee(call);
        if (f === null) return;
        if (receiverOf(f) === null ? functions.has(`${f.pkg?.path}.${f.name}`) : isDescription(f)) {
          pass.report(call.pos, `result of ${functionName(f)} call not used`);
        }
      });
    }
  },
};

/** Error and String methods only say what something is. */
function isDescription(f: Func): boolean {
  const sig: Signature | null = f.ensureType();
  if ((f.name !== 'Error' && f.name !== 'String') || sig === null) return false;
  if (sig.params.vars.length !== 0 || sig.results.vars.length !== 1) return false;
  const r = unalias(sig.results.vars[0].type!);
  return r.kind === 'basic' && r.name === 'string';
}
