// Walking the syntax tree.

import type { Node } from '../syntax';

/** The properties of each kind of node that hold the nodes below it, in source order. */
const parts: Record<Node['kind'], readonly string[]> = {
  Comment: [],
  CommentGroup: [],
  BadExpr: [],
  Ident: [],
  BasicLit: [],
  CompositeLit: ['type', 'elts'],
  FuncLit: ['type', 'body'],
  ParenExpr: ['x'],
  SelectorExpr: ['x', 'sel'],
  IndexExpr: ['x', 'indices'],
  SliceExpr: ['x', 'low', 'high', 'max'],
  TypeAssertExpr: ['x', 'type'],
  CallExpr: ['fun', 'args'],
  StarExpr: ['x'],
  UnaryExpr: ['x'],
  BinaryExpr: ['x', 'y'],
  KeyValueExpr: ['key', 'value'],
  ArrayType: ['len', 'elt'],
  StructType: ['fields'],
  FuncType: ['typeParams', 'params', 'results'],
  InterfaceType: ['methods'],
  MapType: ['key', 'value'],
  ChanType: ['value'],
  Ellipsis: ['elt'],
  Field: ['names', 'type', 'tag'],
  FieldList: ['fields'],
  BadStmt: [],
  DeclStmt: ['decl'],
  EmptyStmt: [],
  LabeledStmt: ['label', 'stmt'],
  ExprStmt: ['x'],
  SendStmt: ['chan', 'value'],
  IncDecStmt: ['x'],
  AssignStmt: ['lhs', 'rhs'],
  GoStmt: ['call'],
  DeferStmt: ['call'],
  ReturnStmt: ['results'],
  BranchStmt: ['label'],
  BlockStmt: ['list'],
  IfStmt: ['init', 'cond', 'body', 'else'],
  CaseClause: ['list', 'body'],
  SwitchStmt: ['init', 'tag', 'clauses'],
  TypeSwitchStmt: ['init', 'lhs', 'guard', 'clauses'],
  CommClause: ['comm', 'body'],
  SelectStmt: ['clauses'],
  ForStmt: ['init', 'cond', 'post', 'body'],
  RangeStmt: ['key', 'value', 'extra', 'x', 'body'],
  ImportDecl: ['specs'],
  ConstDecl: ['specs'],
  TypeDecl: ['specs'],
  VarDecl: ['specs'],
  ImportSpec: ['name', 'path'],
  ConstSpec: ['names', 'type', 'values'],
  VarSpec: ['names', 'type', 'values'],
  TypeSpec: ['name', 'typeParams', 'type'],
  FuncDecl: ['recv', 'name', 'type', 'body'],
  BadDecl: [],
  File: ['name', 'decls'],
};

/** The nodes directly below, in source order. */
export function children(node: Node): Node[] {
  const out: Node[] = [];
  const fields = node as unknown as Record<string, Node | Node[] | null>;
  for (const key of parts[node.kind]) {
    const value = fields[key];
    if (Array.isArray(value)) out.push(...value);
    else if (value !== null) out.push(value);
  }
  return out;
}

/** Calls f for a node and all below it, with those above it, outermost first; false skips what is below. */
export function walk(node: Node, f: (n: Node, above: readonly Node[]) => boolean | void): void {
  const above: Node[] = [];
  const visit = (n: Node): void => {
    if (f(n, above) === false) return;
    above.push(n);
    const fields = n as unknown as Record<string, Node | Node[] | null>;
    for (const key of parts[n.kind]) {
      const value = fields[key];
      if (Array.isArray(value)) for (const v of value) visit(v);
      else if (value !== null) visit(value);
    }
    above.pop();
  };
  visit(node);
}

/** Whether some node at or below this one satisfies the test. */
export function some(node: Node, test: (n: Node) => boolean): boolean {
  return test(node) || children(node).some((c) => some(c, test));
}
