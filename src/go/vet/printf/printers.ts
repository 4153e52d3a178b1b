// Functions that print, and those of the package that pass their arguments on to one.

import type { CallExpr, FuncDecl } from '../../syntax';
import { type Func, type Signature, unalias, underlying } from '../../types';
import { functionName, type Pass, receiverOf, unparen } from '../pass';
import { walk } from '../walk';

/** How a function treats its arguments: like Print, Printf or Errorf. */
export type Kind = 'print' | 'printf' | 'errorf';

const known = new Map<string, Kind>();
const note = (kind: Kind, prefix: string, names: string): void => {
  for (const n of names.split(' ')) known.set(prefix + n, kind);
};
note('print', 'fmt.', 'Print Println Fprint Fprintln Sprint Sprintln Append Appendln');
note('printf', 'fmt.', 'Printf Fprintf Sprintf Appendf');
note('errorf', 'fmt.', 'Errorf');
note('print', 'log.', 'Print Println Fatal Fatalln Panic Panicln');
note('printf', 'log.', 'Printf Fatalf Panicf');
note('print', '(*log.Logger).', 'Print Println Fatal Fatalln Panic Panicln');
note('printf', '(*log.Logger).', 'Printf Fatalf Panicf');
note('print', '(*testing.common).', 'Error Fatal Log Skip');
note('printf', '(*testing.common).', 'Errorf Fatalf Logf Skipf');

/** A function's name in messages. The methods of tests belong to a type that T, B and F embed. */
export function printerName(f: Func): string {
  const recv = receiverOf(f);
  const isTest = recv?.kind === 'named' && recv.obj.pkg?.path === 'testing' && /^[TBF]$/.test(recv.obj.name);
  const common = `(*testing.common).${f.name}`;
  return isTest && known.has(common) ? common : functionName(f);
}

/** Finds out how functions print. */
export class Printers {
  private readonly own = new Map<Func, Kind>();

  constructor(private readonly pass: Pass) {
    // A wrapper may wrap another one: look until nothing new turns up.
    for (let found = true; found; ) {
      found = false;
      for (const d of pass.functions()) {
        const f = pass.info.defs.get(d.name);
        if (f?.kind !== 'func' || this.own.has(f)) continue;
        const kind = this.wraps(d, f.signature);
        if (kind === null) continue;
        this.own.set(f, kind);
        found = true;
      }
    }
  }

  kind(f: Func): Kind | null {
    return known.get(printerName(f)) ?? this.own.get(f.origin) ?? null;
  }

  /** Whether a function's last parameters go, as they are, to one that prints. */
  private wraps(d: FuncDecl, sig: Signature): Kind | null {
    if (!sig.variadic) return null;
    const last = sig.params.vars[sig.params.vars.length - 1];
    const elem = last.type === null ? null : underlying(last.type);
    if (elem?.kind !== 'slice' || !isEmptyInterface(elem.elem)) return null;
    const format = sig.params.vars[sig.params.vars.length - 2];
    const hasFormat = format !== undefined && isString(format.type);
    let kind: Kind | null = null;
    walk(d.body!, (n) => {
      if (n.kind === 'FuncLit') return false;
      if (n.kind !== 'CallExpr' || n.ellipsis === 0) return true;
      const to = this.pass.callee(n);
      const k = to === null ? null : this.kind(to);
      if (k === null || !this.isUseOf(n, n.args.length - 1, last)) return true;
      if (k === 'print') kind ??= 'print';
      else if (hasFormat && this.isUseOf(n, n.args.length - 2, format)) kind = k;
      return true;
    });
    return kind;
  }

  private isUseOf(call: CallExpr, i: number, v: Signature['params']['vars'][number]): boolean {
    const e = call.args[i];
    const id = e === undefined ? null : unparen(e);
    return id?.kind === 'Ident' && this.pass.info.uses.get(id) === v;
  }
}

function isEmptyInterface(t: Parameters<typeof underlying>[0]): boolean {
  const u = underlying(t);
  return unalias(t).kind !== 'typeparam' && u.kind === 'interface' && u.methods.length === 0 && u.embeddeds.length === 0;
}

export function isString(t: Parameters<typeof underlying>[0] | null): boolean {
  const u = t === null ? null : underlying(t);
  return u?.kind === 'basic' && /string/.test(u.name);
}
