// Labels and branch statements: checks that every label is declared once and used, and that each
// break, continue, goto and fallthrough goes where the spec lets it; records where that is.
//
// One walk over a function body, in source order. Function literals have labels of their own and are
// checked on their own.

import type { BlockStmt, BranchStmt, LabeledStmt, Stmt } from './ast';
import { exprString } from './exprstring';
import type { FileSet, Pos } from './position';

/** Checks a function body; sets the target of its branch statements. */
export function checkBranches(
  body: BlockStmt,
  fset: FileSet,
  report: (pos: Pos, msg: string) => void,
): void {
  new BranchChecker(fset, report).check(body);
}

/** A statement that break, and continue if it is a loop, may refer to. */
type Breakable = Extract<
  Stmt,
  { kind: 'ForStmt' | 'RangeStmt' | 'SwitchStmt' | 'TypeSwitchStmt' | 'SelectStmt' }
>;

interface Label {
  stmt: LabeledStmt;
  block: Block;
  used: boolean;
}

/** A goto whose label has not been seen yet. */
interface ForwardGoto {
  stmt: BranchStmt;
  /** What it jumps over: the last variable declared after it in a block around it. */
  jumpsOver: { names: string; pos: Pos } | null;
}

interface Block {
  parent: Block | null;
  start: Pos;
  /** The labeled statement that the block is in, if its label is not further out. */
  labeled: LabeledStmt | null;
  forward: ForwardGoto[];
}

/** What surrounds a statement. */
interface Context {
  breaks: Breakable | null;
  continues: Breakable | null;
  /** Index of the case clause that directly holds the statement, else -1. */
  clause: number;
}

class BranchChecker {
  private readonly labels = new Map<string, Label>();

  constructor(
    private readonly fset: FileSet,
    private readonly report: (pos: Pos, msg: string) => void,
  ) {}

  check(body: BlockStmt): void {
    const context: Context = { breaks: null, continues: null, clause: -1 };
    const block = this.block(null, body.pos, null, body.list, context);
    for (const { stmt } of block.forward) this.unresolved(stmt);
    for (const [name, label] of this.labels) {
      if (!label.used) this.report(label.stmt.pos, `label ${name} defined and not used`);
    }
  }

  private where(pos: Pos): string {
    return this.fset.format(pos);
  }

  /** A goto that found no label in its block or one around it. */
  private unresolved(stmt: BranchStmt): void {
    const { name, pos } = stmt.label!;
    const label = this.labels.get(name);
    if (label === undefined) {
      this.report(pos, `label ${name} not defined`);
      return;
    }
    label.used = true;
    const start = this.where(label.block.start);
    this.report(pos, `goto ${name} jumps into block starting at ${start}`);
  }

  private block(
    parent: Block | null,
    start: Pos,
    labeled: LabeledStmt | null,
    list: Stmt[],
    context: Context,
  ): Block {
    const block: Block = { parent, start, labeled, forward: [] };
    const last = lastStatement(list);
    for (const stmt of list) this.stmt(stmt, block, context, null, stmt === last);
    return block;
  }

  /** Checks a block in another; gotos that it leaves open are the outer block's concern. */
  private inner(
    outer: Block,
    start: Pos,
    labeled: LabeledStmt | null,
    list: Stmt[],
    context: Context,
  ): void {
    for (const { stmt } of this.block(outer, start, labeled, list, context).forward) {
      // It leaves the block and its variables' scope.
      outer.forward.push({ stmt, jumpsOver: null });
    }
  }

  private stmt(
    stmt: Stmt,
    block: Block,
    context: Context,
    labeled: LabeledStmt | null,
    isLast: boolean,
  ): void {
    switch (stmt.kind) {
      case 'DeclStmt':
        if (stmt.decl.kind === 'VarDecl' && stmt.decl.specs.length > 0) {
          const [name] = stmt.decl.specs[0].names;
          this.declared(block, name.name, name.pos);
        }
        break;
      case 'AssignStmt':
        if (stmt.tok === ':=') {
          this.declared(block, stmt.lhs.map(exprString).join(', '), stmt.tokPos);
        }
        break;
      case 'LabeledStmt':
        this.label(stmt, block);
        this.stmt(stmt.stmt, block, context, stmt, isLast);
        break;
      case 'BranchStmt':
        this.branch(stmt, block, context, isLast);
        break;
      case 'BlockStmt':
        this.inner(block, stmt.pos, labeled, stmt.list, { ...context, clause: -1 });
        break;
      case 'IfStmt':
        this.inner(block, stmt.body.pos, labeled, stmt.body.list, { ...context, clause: -1 });
        if (stmt.else !== null) this.stmt(stmt.else, block, context, labeled, false);
        break;
      case 'ForStmt':
      case 'RangeStmt': {
        const inLoop = { breaks: stmt, continues: stmt, clause: -1 };
        this.inner(block, stmt.body.pos, labeled, stmt.body.list, inLoop);
        break;
      }
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        stmt.clauses.forEach((clause, i) => {
          const inClause = { ...context, breaks: stmt, clause: i };
          this.inner(block, clause.pos, labeled, clause.body, inClause);
        });
        break;
    }
  }

  /** A variable declaration: gotos that are open here would jump over it. */
  private declared(block: Block, names: string, pos: Pos): void {
    const jumpsOver = { names, pos };
    for (const goto of block.forward) goto.jumpsOver = jumpsOver;
  }

  private label(stmt: LabeledStmt, block: Block): void {
    const { name, pos } = stmt.label;
    if (name === '_') return;
    const other = this.labels.get(name);
    if (other !== undefined) {
      this.report(pos, `label ${name} already defined at ${this.where(other.stmt.pos)}`);
      return;
    }
    const label: Label = { stmt, block, used: false };
    this.labels.set(name, label);
    block.forward = block.forward.filter((goto) => {
      if (goto.stmt.label!.name !== name) return true;
      label.used = true;
      goto.stmt.target = stmt;
      if (goto.jumpsOver !== null) {
        const { names, pos: at } = goto.jumpsOver;
        const what = `goto ${name} jumps over declaration of ${names} at ${this.where(at)}`;
        this.report(goto.stmt.label!.pos, what);
      }
      return false;
    });
  }

  // -------------------------------------------------------------------------- Branches

  private branch(stmt: BranchStmt, block: Block, context: Context, isLast: boolean): void {
    if (stmt.tok === 'fallthrough') this.fallthrough(stmt, context, isLast);
    else if (stmt.tok === 'goto') this.goto(stmt, block);
    else if (stmt.label !== null) this.labeledBranch(stmt, block);
    else if (stmt.tok === 'break') {
      stmt.target = context.breaks;
      if (context.breaks === null) {
        this.report(stmt.pos, 'break is not in a loop, switch, or select');
      }
    } else {
      stmt.target = context.continues;
      if (context.continues === null) this.report(stmt.pos, 'continue is not in a loop');
    }
  }

  private fallthrough(stmt: BranchStmt, context: Context, isLast: boolean): void {
    const { breaks, clause } = context;
    let msg = 'fallthrough statement out of place';
    if (breaks?.kind === 'TypeSwitchStmt') msg = 'cannot fallthrough in type switch';
    else if (breaks?.kind === 'SwitchStmt' && clause >= 0 && isLast) {
      if (clause + 1 < breaks.clauses.length) return;
      msg = 'cannot fallthrough final case in switch';
    }
    this.report(stmt.pos, msg);
  }

  private goto(stmt: BranchStmt, block: Block): void {
    const label = this.labels.get(stmt.label!.name);
    if (label !== undefined && encloses(label.block, block)) {
      label.used = true;
      stmt.target = label.stmt;
    } else block.forward.push({ stmt, jumpsOver: null });
  }

  /** A break or continue with a label, which must be that of a statement around it. */
  private labeledBranch(stmt: BranchStmt, block: Block): void {
    const { name, pos } = stmt.label!;
    const label = this.labels.get(name);
    if (label === undefined) {
      this.report(pos, `${stmt.tok} label not defined: ${name}`);
      return;
    }
    label.used = true;
    const target = label.stmt.stmt;
    const fits = stmt.tok === 'break' ? isBreakable(target) : isLoop(target);
    if (fits && isInside(block, label.stmt)) stmt.target = target;
    else this.report(pos, `invalid ${stmt.tok} label ${name}`);
  }
}

/** Last statement of a list apart from empty ones, which may follow a fallthrough. */
function lastStatement(list: Stmt[]): Stmt | undefined {
  return list.findLast((stmt) => stmt.kind !== 'EmptyStmt');
}

function encloses(outer: Block, block: Block | null): boolean {
  for (; block !== null; block = block.parent) {
    if (block === outer) return true;
  }
  return false;
}

function isInside(block: Block | null, labeled: LabeledStmt): boolean {
  for (; block !== null; block = block.parent) {
    if (block.labeled === labeled) return true;
  }
  return false;
}

function isLoop(stmt: Stmt): boolean {
  return stmt.kind === 'ForStmt' || stmt.kind === 'RangeStmt';
}

function isBreakable(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case 'ForStmt':
    case 'RangeStmt':
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return true;
    default:
      return false;
  }
}
