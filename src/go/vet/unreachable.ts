// Statements that control never reaches.

import type { BlockStmt, Node, Stmt } from '../syntax';
import { type Analyzer, type Pass, unparen } from './pass';
import { walk } from './walk';

export const unreachable: Analyzer = {
  name: 'unreachable',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        const body = n.kind === 'FuncDecl' || n.kind === 'FuncLit' ? n.body : null;
        if (body !== null) new DeadCode(pass, body).check();
      });
    }
  },
};

class DeadCode {
  /** Statements that some break leaves, and labels that some goto jumps to. */
  private readonly targets = new Set<Node>();
  private reachable = true;

  constructor(
    private readonly pass: Pass,
    private readonly body: BlockStmt,
  ) {}

  check(): void {
    walk(this.body, (n) => {
      if (n.kind === 'FuncLit') return false;
      if (n.kind === 'BranchStmt' && n.target !== null && (n.tok === 'break' || n.tok === 'goto')) this.targets.add(n.target);
      return true;
    });
    this.list(this.body.list);
  }

  private list(list: readonly Stmt[]): void {
    for (const s of list) this.stmt(s);
  }

  private stmt(s: Stmt): void {
    if (s.kind === 'LabeledStmt' && this.targets.has(s)) this.reachable = true;
    if (!this.reachable && s.kind !== 'EmptyStmt') {
      this.pass.report(s.pos, 'unreachable code');
      // Once is enough for what follows.
      this.reachable = true;
    }
    switch (s.kind) {
      case 'LabeledStmt':
        return this.stmt(s.stmt);
      case 'BlockStmt':
        return this.list(s.list);
      case 'ReturnStmt':
        this.reachable = false;
        return;
      case 'BranchStmt':
        if (s.tok !== 'fallthrough') this.reachable = false;
        return;
      case 'ExprStmt': {
        const call = unparen(s.x);
        if (call.kind === 'CallExpr' && call.fun.kind === 'Ident' && call.fun.name === 'panic') {
          if (this.pass.info.uses.get(call.fun)?.kind === 'builtin') this.reachable = false;
        }
        return;
      }
      case 'IfStmt': {
        this.list(s.body.list);
        const then = this.reachable;
        this.reachable = true;
        if (s.else !== null) this.stmt(s.else);
        this.reachable ||= then;
        return;
      }
      case 'ForStmt':
        this.list(s.body.list);
        this.reachable = s.cond !== null || this.targets.has(s);
        return;
      case 'RangeStmt':
        this.list(s.body.list);
        this.reachable = true;
        return;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
        return this.clauses(s, s.clauses.some((c) => c.list === null));
      case 'SelectStmt':
        // Without a default it waits for one of its clauses.
        return this.clauses(s, true);
    }
  }

  private clauses(s: Extract<Stmt, { clauses: unknown[] }>, exhaustive: boolean): void {
    let any = !exhaustive;
    for (const clause of s.clauses) {
      this.reachable = true;
      this.list(clause.body);
      const last = clause.body[clause.body.length - 1];
      if (this.reachable && !(last?.kind === 'BranchStmt' && last.tok === 'fallthrough')) any = true;
    }
    this.reachable = any || this.targets.has(s);
  }
}
