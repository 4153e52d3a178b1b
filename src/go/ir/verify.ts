// The verifier of the IR: what build/ promises and the back end relies on. It gives what is wrong, one
// message a place; an empty list is a sound function.

import { forEachAssigned, forEachExpr, forEachOperand, isTerminator } from './analyse/walk';
import { exprType as typeOfExpr } from './analyse/types';
import type { Expr, Func, Label, Program, Reg, Stmt, ValueType } from './ir';
import { expr as textOf } from './print';

export function verifyProgram(program: Program): string[] {
  return program.funcs.flatMap((f) => verifyFunc(f).map((m) => `${f.symbol}: ${m}`));
}

export function verifyFunc(f: Func): string[] {
  if (f.body === null) return f.imported === null ? ['no body and not imported'] : [];
  const v = new Verifier(f);
  v.list(f.body, []);
  if (f.signature.params.length !== f.params.length) v.problems.push('parameters and signature differ in number');
  f.params.forEach((p, i) => v.expectType(p.type, f.signature.params[i], `parameter ${p.name}`));
  const landings = f.body.filter((s) => s.op === 'landing').length;
  if (landings > 1) v.problems.push('more than one landing');
  return v.problems;
}

class Verifier {
  readonly problems: string[] = [];
  private readonly regs: ReadonlySet<Reg>;

  constructor(private readonly func: Func) {
    this.regs = new Set([...func.params, ...func.regs]);
  }

  expectType(got: ValueType, want: ValueType | undefined, what: string): void {
    if (got !== want) this.problems.push(`${what} is ${got}, not ${want ?? 'anything'}`);
  }

  list(stmts: readonly Stmt[], labels: readonly Label[]): void {
    stmts.forEach((s, i) => {
      forEachExpr(s, (e) => this.expr(e));
      forEachAssigned(s, (r) => this.reg(r));
      this.stmt(s, labels);
      if (isTerminator(s) && s.op === 'return' && i < stmts.length - 1 && stmts[i + 1].op === 'return') this.problems.push('a return follows a return');
    });
  }

  private reg(r: Reg): void {
    if (!this.regs.has(r)) this.problems.push(`register ${r.name}#${r.id} belongs to no list of the function`);
  }

  private expr(e: Expr): void {
    if (e.op === 'reg') this.reg(e.reg);
    if ((e.op === 'frameaddr' || e.op === 'frameoff') && !this.func.slots.includes(e.slot)) this.problems.push(`slot ${e.slot.name} is not the function's`);
    if (e.op === 'load') this.expectType(typeOfExpr(e.address), 'i32', `address ${textOf(e.address)}`);
    if (e.op === 'select') {
      this.expectType(typeOfExpr(e.condition), 'i32', 'condition of select');
      this.expectType(typeOfExpr(e.else), typeOfExpr(e.then), 'second value of select');
    }
    forEachOperand(e, (x) => this.expr(x));
  }

  private stmt(s: Stmt, labels: readonly Label[]): void {
    const target = (l: Label): void => {
      if (!labels.includes(l)) this.problems.push(`branch to ${l.name}#${l.id}, which does not surround it`);
    };
    switch (s.op) {
      case 'set':
        return this.expectType(typeOfExpr(s.value), s.reg.type, `value of ${s.reg.name}#${s.reg.id}`);
      case 'store':
        return this.expectType(typeOfExpr(s.address), 'i32', 'address of a store');
      case 'call':
        return this.call(s);
      case 'if':
        this.expectType(typeOfExpr(s.condition), 'i32', 'condition');
        this.list(s.then, labels);
        return this.list(s.else, labels);
      case 'loop':
      case 'block':
        return this.list(s.body, [...labels, s.label]);
      case 'br':
        return target(s.label);
      case 'brif':
        this.expectType(typeOfExpr(s.condition), 'i32', 'condition');
        return target(s.label);
      case 'switch':
        this.expectType(typeOfExpr(s.value), 'i32', 'value of switch');
        s.targets.forEach(target);
        return target(s.default);
      case 'return': {
        const { results } = this.func.signature;
        if (s.values.length !== results.length) this.problems.push(`returns ${s.values.length} values, not ${results.length}`);
        else s.values.forEach((v, i) => this.expectType(typeOfExpr(v), results[i], `result ${i}`));
        return;
      }
      case 'suspend':
        if (this.func.system) this.problems.push('a system function suspends');
        return;
      default:
        return;
    }
  }

  private call(s: Stmt & { op: 'call' }): void {
    const { signature } = s.target.kind === 'func' ? s.target.func : s.target;
    const name = s.target.kind === 'func' ? s.target.func.symbol : s.target.tag;
    if (s.args.length !== signature.params.length) {
      this.problems.push(`call of ${name} with ${s.args.length} arguments, not ${signature.params.length}`);
      return;
    }
    s.args.forEach((a, i) => this.expectType(typeOfExpr(a), signature.params[i], `argument ${i} of ${name}`));
    if (s.results.length > 0 && s.results.length !== signature.results.length) this.problems.push(`call of ${name} wants ${s.results.length} results of ${signature.results.length}`);
    s.results.forEach((r, i) => r && this.expectType(r.type, signature.results[i], `result ${i} of ${name}`));
  }
}
