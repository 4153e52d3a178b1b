// Debug information: layouts of Go types and where variables live, for inspecting a stopped program.

import { typeKey, offsetsof, underlying, runtimeTypeString, type Type, type Var } from '../../types';
import type { Data, DebugGlobal, DebugType } from '../ir';
import type { FuncBuilder, Place } from './function';
import { numericOf, isEmptyInterface, isString } from './arith';
import { layoutOf } from './layout';
import type { ProgramBuilder } from './program';

export class DebugBuilder {
  readonly types: DebugType[] = [];
  private readonly byKey = new Map<string, number>();

  constructor(private readonly prog: ProgramBuilder) {}

  /** The index of a type's layout. */
  type(t: Type): number {
    const key = typeKey(t);
    let i = this.byKey.get(key);
    if (i === undefined) {
      i = this.types.length;
      this.byKey.set(key, i);
      this.types.push({ name: runtimeTypeString(t), kind: 'int', size: 0 });
      this.types[i] = this.describe(t);
    }
    return i;
  }

  private describe(t: Type): DebugType {
    const u = underlying(t);
    const name = runtimeTypeString(t);
    const size = u.kind === 'tuple' ? 0 : layoutOf(t).size;
    switch (u.kind) {
      case 'basic': {
        const n = numericOf(t);
        if (isString(t)) return { name, kind: 'string', size };
        if (n === null) return { name, kind: u.name === 'Pointer' ? 'unsafe.Pointer' : 'bool', size };
        return { name, kind: n.kind === 'int' ? (n.signed ? 'int' : 'uint') : n.kind, size };
      }
      case 'pointer':
        return { name, kind: 'pointer', size, elem: this.type(u.elem) };
      case 'slice':
        return { name, kind: 'slice', size, elem: this.type(u.elem) };
      case 'array':
        return { name, kind: 'array', size, elem: this.type(u.elem), length: u.len };
      case 'chan':
        return { name, kind: 'chan', size, elem: this.type(u.elem) };
      case 'map':
        return { name, kind: 'map', size, key: this.type(u.key), elem: this.type(u.elem) };
      case 'interface':
        return { name, kind: 'interface', size, methods: !isEmptyInterface(t) };
      case 'struct': {
        const offsets = offsetsof(u.fields);
        return { name, kind: 'struct', size, fields: u.fields.map((f, i) => ({ name: f.name, type: this.type(f.type!), offset: offsets[i] })) };
      }
      default:
        return { name, kind: 'func', size };
    }
  }

  /** Notes where a source variable of a function lives. */
  variable(fb: FuncBuilder, v: Var, type: Type, place: Place): void {
    if (v.name === '' || v.name === '_' || fb.func.library || place.in === 'global') return;
    const scope = v.parent;
    const line = (pos: number): number => this.prog.fset.position(pos).line;
    fb.func.variables.push({
      name: v.name,
      type: this.type(type),
      place: place.in === 'regs' ? { in: 'regs', regs: place.regs } : place.in === 'slot' ? { in: 'slot', slot: place.slot } : { in: 'box', reg: place.reg },
      declared: this.prog.position(v.pos),
      scope: { from: line(v.pos), to: scope !== null && scope.end !== 0 ? line(scope.end) : Number.MAX_SAFE_INTEGER },
    });
  }

  globals(vars: ReadonlyMap<Var, Data>): DebugGlobal[] {
    return [...vars].map(([v, data]) => ({ name: `${v.pkg?.path ?? ''}.${v.name}`, type: this.type(v.type!), data }));
  }
}

