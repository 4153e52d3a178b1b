// Body-less functions of package runtime and internal/intrinsics that stand for instructions, and of
// package reflect that give its tables.

import type * as ast from '../../syntax/ast';
import { underlying, type Func as FuncObject, type Signature } from '../../types';
import type { Expr, MachineRegister, Opcode } from '../ir';
import { argumentValues } from './call';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { load, op, typeOfExpr, use } from './ops';
import { directive, type ProgramBuilder } from './program';
import { Reflection } from './reflection';

/** One instruction each. A leading i64. result of an int function is as wide already. */
const instructions: Record<string, { code: Opcode; widen?: true }> = {
  Sqrt: { code: 'f64.sqrt' },
  Floor: { code: 'f64.floor' },
  Ceil: { code: 'f64.ceil' },
  Trunc: { code: 'f64.trunc' },
  Nearest: { code: 'f64.nearest' },
  Abs: { code: 'f64.abs' },
  Copysign: { code: 'f64.copysign' },
  Float64bits: { code: 'i64.reinterpret_f64' },
  Float64frombits: { code: 'f64.reinterpret_i64' },
  Float32bits: { code: 'i32.reinterpret_f32' },
  Float32frombits: { code: 'f32.reinterpret_i32' },
  Clz64: { code: 'i64.clz' },
  Ctz64: { code: 'i64.ctz' },
  Popcnt64: { code: 'i64.popcnt' },
  Clz32: { code: 'i32.clz', widen: true },
  Ctz32: { code: 'i32.ctz', widen: true },
  Popcnt32: { code: 'i32.popcnt', widen: true },
  Rotl64: { code: 'i64.rotl' },
  Rotl32: { code: 'i32.rotl' },
};

const machineRegisters = new Set<string>([
  'status', 'sp', 'splimit', 'stackbase', 'top', 'resuming', 'budget', 'steps', 'closure', 'g',
]);

const runtimeIntrinsics = new Set([
  'getg', 'setg', 'suspend', 'park', 'raise', 'frameid', 'landingid', 'mode', 'race', 'invoke', 'callthunk',
  'memorysize', 'memorygrow', 'memcopy', 'memzero',
]);

/** Whether a declared function has no body because it stands for instructions. */
export function isIntrinsic(prog: ProgramBuilder, o: FuncObject): boolean {
  const path = o.pkg?.path;
  if (path !== 'runtime' && path !== 'internal/intrinsics' && path !== 'reflect') return false;
  const d = prog.declarationOf(o);
  if (d === null || d.decl.body !== null) return false;
  if (path === 'reflect') return Reflection.isTable(o.name);
  if (path === 'internal/intrinsics') return o.name in instructions;
  if (directive(d.decl, 'import') !== null || directive(d.decl, 'data') !== null) return false;
  return runtimeIntrinsics.has(o.name) || Reflection.isTable(o.name) || /^[gs]et_/.test(o.name);
}

export function intrinsicCall(fb: FuncBuilder, o: FuncObject, e: ast.CallExpr): Value[] {
  const sig = underlying(fb.typeOf(e.fun)) as Signature;
  const args = argumentValues(fb, e, sig).flatMap((v) => v.parts);
  const result = (x: Expr): Value[] => [{ type: sig.results.vars[0].type!, parts: [x] }];
  fb.at(e.pos);
  if (o.pkg!.path === 'internal/intrinsics') {
    const { code, widen } = instructions[o.name];
    const operands = o.name === 'Rotl32' ? [args[0], op('i32.wrap_i64', args[1])] : args;
    const x = op(code, ...operands);
    return result(widen ? op('i64.extend_i32_u', x) : x);
  }
  if (Reflection.isTable(o.name)) return result(fb.prog.reflection.table(o.name));
  const accessor = /^([gs])et_(\w+)$/.exec(o.name);
  if (accessor !== null) return registerAccess(fb, accessor[1] === 'g', accessor[2], args, sig, e.pos);
  return runtimeIntrinsic(fb, o.name, args, result, e.pos);
}

/** get_R and set_R: the register is i32 or i64, the Go type may be wider. */
function registerAccess(fb: FuncBuilder, get: boolean, name: string, args: readonly Expr[], sig: Signature, pos: number): Value[] {
  if (!machineRegisters.has(name)) throw fb.bug(`no machine register ${name}`, pos);
  const register = name as MachineRegister;
  const read: Expr = { op: 'machine', register };
  const wide = typeOfExpr(read) === 'i64';
  if (get) {
    const type = sig.results.vars[0].type!;
    const wanted = layoutOf(type).parts[0].type;
    const x = wanted === 'i64' && !wide ? op('i64.extend_i32_u', read) : read;
    // Read now: what follows may change it.
    return [{ type, parts: [use(fb.fresh(x, name, layoutOf(type).parts[0].pointer))] }];
  }
  const given = args[0];
  const value = typeOfExpr(given) === 'i64' && !wide ? op('i32.wrap_i64', given) : given;
  fb.emit({ op: 'setmachine', register, value });
  return [];
}

function runtimeIntrinsic(
  fb: FuncBuilder,
  name: string,
  args: readonly Expr[],
  result: (x: Expr) => Value[],
  pos: number,
): Value[] {
  const position = fb.position;
  switch (name) {
    case 'getg':
      return result(use(fb.fresh({ op: 'machine', register: 'g' }, 'g', true)));
    case 'setg':
      fb.emit({ op: 'setmachine', register: 'g', value: args[0] });
      return [];
    case 'suspend':
      fb.emit({ op: 'suspend', status: args[0], position });
      return [];
    case 'park':
      fb.emit({ op: 'park' });
      return [];
    case 'raise':
      fb.emit({ op: 'raise', position });
      return [];
    case 'frameid':
      return result({ op: 'frameid' });
    case 'landingid':
      return result({ op: 'landingid' });
    case 'mode':
      return result({ op: 'mode' });
    case 'race':
      return result({ op: 'race' });
    case 'memorysize':
      return result(op('i64.extend_i32_u', use(fb.fresh({ op: 'memorysize' }, 'size'))));
    case 'memorygrow': {
      const reg = fb.reg('i32', false, 'pages');
      fb.emit({ op: 'memorygrow', reg, pages: args[0] });
      return result(use(reg));
    }
    case 'memcopy':
      fb.emit({ op: 'memcopy', to: args[0], from: args[1], size: op('i32.wrap_i64', args[2]) });
      return [];
    case 'memzero':
      fb.emit({ op: 'memzero', to: args[0], size: op('i32.wrap_i64', args[1]) });
      return [];
    case 'invoke': {
      const fn = fb.reuse(args[0], true, 'fn');
      fb.emit({
        op: 'call',
        target: { kind: 'indirect', index: load('i32', fn, 0), closure: fn, signature: { params: [], results: [] }, tag: fb.prog.niladicTag },
        args: [],
        results: [],
        position,
        check: 'unchecked',
      });
      return [];
    }
    case 'callthunk':
      fb.emit({
        op: 'call',
        target: { kind: 'indirect', index: args[0], closure: null, signature: { params: ['i32'], results: [] }, tag: 'thunk' },
        args: [args[1]],
        results: [],
        position,
        check: 'unchecked',
      });
      return [];
    default:
      throw fb.bug(`intrinsic ${name}`, pos);
  }
}

