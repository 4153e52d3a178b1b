// The control flow graph of a function body: which statements may follow which.

import type { BlockStmt, Node, Stmt } from '../syntax';

/** Statements and expressions that are always evaluated one after the other. */
export interface Block {
  readonly nodes: Node[];
  readonly next: Block[];
  /** Set if the block ends in a return; the closing brace if the body just ends. */
  returns: Node | null;
}

const newBlock = (): Block => ({ nodes: [], next: [], returns: null });

/** Builds the graph of a body; `ends` tells calls that do not come back. The first block is the entry. */
export function controlFlow(body: BlockStmt, ends: (n: Node) => boolean): Block {
  const b = new Builder(ends);
  const entry = b.current;
  b.list(body.list);
  if (b.alive) b.current.returns = { ...body, pos: body.rbrace };
  b.linkGotos();
  return entry;
}

class Builder {
  current = newBlock();
  alive = true;
  private readonly breaks = new Map<Stmt, Block>();
  private readonly continues = new Map<Stmt, Block>();
  private readonly labels = new Map<Stmt, Block>();
  private readonly gotos: { from: Block; to: Stmt }[] = [];

  constructor(private readonly ends: (n: Node) => boolean) {}

  list(list: readonly Stmt[]): void {
    for (const s of list) this.stmt(s);
  }

  linkGotos(): void {
    for (const { from, to } of this.gotos) {
      const b = this.labels.get(to);
      if (b !== undefined) from.next.push(b);
    }
  }

  private add(n: Node | null): void {
    if (n !== null) this.current.nodes.push(n);
  }

  private jump(to: Block): void {
    if (this.alive) this.current.next.push(to);
  }

  private start(b: Block): void {
    this.current = b;
    this.alive = true;
  }

  /** Nothing follows; what comes is a block that nobody leads to. */
  private stop(): void {
    this.current = newBlock();
    this.alive = false;
  }

  private stmt(s: Stmt): void {
    switch (s.kind) {
      case 'BlockStmt':
        return this.list(s.list);
      case 'LabeledStmt': {
        const b = newBlock();
        this.jump(b);
        this.start(b);
        this.labels.set(s, b);
        return this.stmt(s.stmt);
      }
      case 'ReturnStmt':
        this.add(s);
        if (this.alive) this.current.returns = s;
        return this.stop();
      case 'BranchStmt':
        return this.branch(s);
      case 'IfStmt':
        return this.ifStmt(s);
      case 'ForStmt':
      case 'RangeStmt':
        return this.loop(s);
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        return this.clauses(s);
      default:
        this.add(s);
        if (this.ends(s)) this.stop();
    }
  }

  private branch(s: Extract<Stmt, { kind: 'BranchStmt' }>): void {
    if (s.tok === 'fallthrough') return;
    if (s.tok === 'goto' && s.target !== null) {
      if (this.alive) this.gotos.push({ from: this.current, to: s.target });
    } else if (s.target !== null) {
      const to = (s.tok === 'break' ? this.breaks : this.continues).get(s.target);
      if (to !== undefined) this.jump(to);
    }
    this.stop();
  }

  private ifStmt(s: Extract<Stmt, { kind: 'IfStmt' }>): void {
    if (s.init !== null) this.stmt(s.init);
    this.add(s.cond);
    const [then, other, done] = [newBlock(), newBlock(), newBlock()];
    this.jump(then);
    this.jump(other);
    this.start(then);
    this.list(s.body.list);
    this.jump(done);
    this.start(other);
    if (s.else !== null) this.stmt(s.else);
    this.jump(done);
    this.start(done);
  }

  private loop(s: Extract<Stmt, { kind: 'ForStmt' | 'RangeStmt' }>): void {
    const [head, body, post, done] = [newBlock(), newBlock(), newBlock(), newBlock()];
    if (s.kind === 'ForStmt' && s.init !== null) this.stmt(s.init);
    if (s.kind === 'RangeStmt') this.add(s.x);
    this.jump(head);
    this.start(head);
    const endless = s.kind === 'ForStmt' && s.cond === null;
    if (s.kind === 'ForStmt') this.add(s.cond);
    else for (const v of [s.key, s.value]) this.add(v);
    this.jump(body);
    if (!endless) this.jump(done);
    this.breaks.set(s, done);
    this.continues.set(s, post);
    this.start(body);
    this.list(s.body.list);
    this.jump(post);
    this.start(post);
    if (s.kind === 'ForStmt' && s.post !== null) this.stmt(s.post);
    this.jump(head);
    this.start(done);
  }

  private clauses(s: Extract<Stmt, { clauses: unknown[] }>): void {
    const done = newBlock();
    this.breaks.set(s, done);
    if (s.kind !== 'SelectStmt') {
      if (s.init !== null) this.stmt(s.init);
      this.add(s.kind === 'SwitchStmt' ? s.tag : s.x);
    }
    const head = this.current;
    const bodies = s.clauses.map(newBlock);
    const alive = this.alive;
    const isDefault = (c: (typeof s.clauses)[number]): boolean => (c.kind === 'CaseClause' ? c.list === null : c.comm === null);
    if (alive && s.kind !== 'SelectStmt' && !s.clauses.some(isDefault)) head.next.push(done);
    s.clauses.forEach((clause, i) => {
      if (alive) head.next.push(bodies[i]);
      this.start(bodies[i]);
      if (clause.kind === 'CommClause') this.add(clause.comm);
      else for (const e of clause.list ?? []) this.add(e);
      this.list(clause.body);
      const last = clause.body[clause.body.length - 1];
      const falls = last?.kind === 'BranchStmt' && last.tok === 'fallthrough';
      this.jump(falls && i + 1 < bodies.length ? bodies[i + 1] : done);
    });
    this.start(done);
  }
}
