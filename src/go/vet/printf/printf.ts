// Calls of functions like Printf: whether the arguments are those that the format asks for.

import type { CallExpr, Expr, FuncDecl } from '../../syntax';
import { type Func, underlying } from '../../types';
import { type Analyzer, functionName, type Pass, unparen } from '../pass';
import { walk } from '../walk';
import { Arg, type Directive, directivePattern, parseFormat, verbs } from './format';
import { isFormatter, matches, mismatch, stringMethod } from './match';
import { isString, type Kind, printerName, Printers } from './printers';

export const printf: Analyzer = {
  name: 'printf',
  run(pass) {
    const printers = new Printers(pass);
    for (const file of pass.files) {
      let inside: FuncDecl | null = null;
      walk(file, (n) => {
        if (n.kind === 'FuncDecl') inside = n;
        if (n.kind !== 'CallExpr') return;
        const f = pass.callee(n);
        const kind = f === null ? null : printers.kind(f);
        if (f === null || kind === null) return;
        const check = new CallCheck(pass, n, f, kind, inside);
        if (kind === 'print') check.print();
        else check.printf();
      });
    }
  },
};

const count = (n: number): string => `${n} arg${n === 1 ? '' : 's'}`;

class CallCheck {
  private readonly name: string;

  constructor(
    private readonly pass: Pass,
    private readonly call: CallExpr,
    private readonly f: Func,
    private readonly kind: Kind,
    /** The function that the call is in. */
    private readonly inside: FuncDecl | null,
  ) {
    this.name = printerName(f);
  }

  private report(pos: number, msg: string): void {
    this.pass.report(pos, `${this.name} ${msg}`);
  }

  /** The constant text of an expression, or null. */
  private text(e: Expr): string | null {
    const v = this.pass.info.valueOf(e);
    return v?.kind === 'string' ? v.bytes : null;
  }

  private isFunction(e: Expr): boolean {
    const t = this.pass.typeOf(e);
    return t !== null && this.pass.info.types.get(e)?.mode !== 'typexpr' && underlying(t).kind === 'signature' && !isFormatter(this.pass, t);
  }

  // -------------------------------------------------------------------------- Print

  print(): void {
    const { call, pass } = this;
    const variadic = this.f.signature.params.vars.length - 1;
    const args = call.args.slice(variadic);
    if (args.length === 0 || call.ellipsis !== 0) return;
    const [first] = args;
    if (variadic === 0 && first.kind === 'SelectorExpr' && /^os\.Std(out|err|in)$/.test(pass.src(first))) {
      this.report(call.pos, `does not take io.Writer but has first arg ${pass.src(first)}`);
    }
    const text = this.text(first)?.replace(/%$/, '');
    for (const m of text?.match(directivePattern) ?? []) {
      // Escapes in URLs are no directives.
      if (/^%[\da-fA-F]{2}/.test(m)) continue;
      this.report(call.pos, `call has possible Printf formatting directive ${m}`);
      break;
    }
    if (this.f.name.endsWith('ln') && this.text(args[args.length - 1])?.endsWith('\n')) {
      this.report(call.pos, 'arg list ends with redundant newline');
    }
    for (const a of args) {
      if (this.isFunction(a)) this.report(call.pos, `arg ${pass.src(a)} is a func value, not called`);
      const recursive = this.recursion(a);
      if (recursive !== null) this.report(call.pos, `arg ${pass.src(a)} causes recursive call to ${recursive} method`);
    }
  }

  // -------------------------------------------------------------------------- Printf

  printf(): void {
    const { call } = this;
    const index = this.formatIndex();
    const at = call.args[index];
    if (at === undefined) return;
    const format = this.text(at);
    if (format === null) {
      if (index === call.args.length - 1) this.pass.report(at.pos, `non-constant format string in call to ${this.name}`);
      return;
    }
    const first = index + 1;
    const given = call.args.length - first;
    if (!format.includes('%')) {
      if (given > 0) this.report(call.args[first].pos, 'call has arguments but no formatting directives');
      return;
    }
    const parsed = parseFormat(format);
    for (const d of parsed.directives) {
      const problem = this.directive(d, call.args.slice(first));
      if (problem === null) continue;
      // One mistake a format is enough.
      this.report(this.place(at, d), problem);
      return;
    }
    if (parsed.problem !== null) {
      this.report(at.pos, parsed.problem);
      return;
    }
    if (parsed.indexed || (call.ellipsis !== 0 && parsed.used >= given - 1)) return;
    if (parsed.used !== given) this.report(call.pos, `call needs ${count(parsed.used)} but has ${count(given)}`);
  }

  /** The format is the last string parameter before the variadic one. */
  private formatIndex(): number {
    const { vars } = this.f.signature.params;
    for (let i = vars.length - 2; i >= 0; i--) if (isString(vars[i].type)) return i;
    return -1;
  }

  /** What is wrong with a directive and its arguments, or null. */
  private directive(d: Directive, args: readonly Expr[]): string | null {
    const { pass } = this;
    const verb = verbs.get(d.verb);
    if (verb === undefined) return `format ${d.text} has unknown verb ${d.verb}`;
    for (const flag of d.flags) {
      if (flag !== '0' && !verb.flags.includes(flag)) return `format ${d.text} has unrecognized flag ${flag}`;
    }
    for (const star of d.stars) {
      const problem = this.unreadable(d, star, args);
      if (problem !== undefined) return problem;
      const t = pass.typeOf(args[star]);
      if (t !== null && !matches(pass, Arg.Int, t)) return `format ${d.text} uses non-int ${pass.src(args[star])} as argument of *`;
    }
    if (d.verb === '%') return null;
    if (d.verb === 'w' && this.kind !== 'errorf') return 'does not support error-wrapping directive %w';
    const problem = this.unreadable(d, d.arg, args);
    if (problem !== undefined) return problem;
    const arg = args[d.arg];
    const t = pass.typeOf(arg);
    if (t === null) return null;
    if (this.isFunction(arg) && d.verb !== 'p' && d.verb !== 'T') return `format ${d.text} arg ${pass.src(arg)} is a func value, not called`;
    const why = mismatch(pass, verb.takes, t);
    if (why !== null) return `format ${d.text} has arg ${pass.src(arg)} of wrong type ${pass.show(t)}${why}`;
    if ((verb.takes & Arg.String) !== 0 && d.verb !== 'T' && !d.flags.includes('#')) {
      const recursive = this.recursion(arg);
      if (recursive !== null) return `format ${d.text} with arg ${pass.src(arg)} causes recursive ${recursive} method call`;
    }
    return null;
  }

  /** A problem, null if nothing can be said about the argument, undefined if there is one to look at. */
  private unreadable(d: Directive, i: number, args: readonly Expr[]): string | null | undefined {
    const spread = this.call.ellipsis !== 0;
    if (spread && i >= args.length - 1) return null;
    if (i < args.length) return undefined;
    return `format ${d.text} reads arg #${i + 1}, but call has ${count(args.length)}`;
  }

  /** Where a directive stands, if the format is a literal; else where the format does. */
  private place(e0: Expr, d: Directive): number {
    const e = unparen(e0);
    if (e.kind !== 'BasicLit') return e0.pos;
    const text = e.value;
    if (text[0] === '`') return e.pos + 1 + d.offset;
    // Walk over the literal, an escape or character at a time.
    let at = 1;
    for (let n = 0; n < d.offset && at < text.length; ) {
      const m = /^(?:\\(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|[\s\S])/u.exec(text.slice(at))!;
      n += byteLength(m[0]);
      at += m[0].length;
    }
    return e.pos + at;
  }

  /** The method that the call is in, if printing the argument calls it again. */
  private recursion(e0: Expr): string | null {
    const { pass, inside } = this;
    if (inside === null || inside.recv === null || !/^(Error|String)$/.test(inside.name.name)) return null;
    const name = inside.recv.fields[0]?.names[0];
    const receiver = name === undefined ? undefined : pass.info.defs.get(name);
    const e = unparen(e0);
    const id = e.kind === 'UnaryExpr' && e.op === '&' ? unparen(e.x) : e;
    if (receiver === undefined || id.kind !== 'Ident' || pass.info.uses.get(id) !== receiver) return null;
    const t = pass.typeOf(e0);
    const method = pass.info.defs.get(inside.name);
    if (t === null || method?.kind !== 'func') return null;
    // Error goes before String.
    const called = stringMethod(pass, t, 'Error') ?? stringMethod(pass, t, 'String');
    return called !== null && called.origin === method ? functionName(method) : null;
  }
}

/** The number of bytes that a character or escape of a literal stands for. */
function byteLength(s: string): number {
  if (s[0] !== '\\' || s.length === 1) return new TextEncoder().encode(s).length;
  if (s[1] === 'u' || s[1] === 'U') return new TextEncoder().encode(String.fromCodePoint(parseInt(s.slice(2), 16))).length;
  return 1;
}
