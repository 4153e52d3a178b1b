// What a file declares, as a tree, and what of it can be folded.

import type { Expr, FieldList, File, FuncDecl, Node, Spec } from '../syntax';
import { NoPos, exprString } from '../syntax';
import { nodeRange } from './analysis';
import type { FoldingRange, OutlineItem, SymbolKind } from './protocol';
import { walk } from './walk';

/** Declarations in source order; fields and methods of interfaces are under their types. */
export function outline(file: File): OutlineItem[] {
  return file.decls.flatMap((d): OutlineItem[] => {
    switch (d.kind) {
      case 'FuncDecl':
        return [funcItem(file, d)];
      case 'ConstDecl':
      case 'VarDecl':
      case 'TypeDecl':
        return (d.specs as Spec[]).flatMap((s) => specItems(file, s, d.lparen === NoPos ? d : s));
      default:
        return [];
    }
  });
}

function item(
  file: File,
  name: { name: string } & Node,
  kind: SymbolKind,
  node: Node,
  detail: string,
  children: OutlineItem[] = [],
): OutlineItem {
  const range = nodeRange(file, node);
  return { name: name.name, detail, kind, range, selectionRange: nodeRange(file, name), children };
}

function funcItem(file: File, d: FuncDecl): OutlineItem {
  const signature = file.source.slice(d.type.params.pos, d.type.end).replace(/\s+/g, ' ');
  if (d.recv === null) return item(file, d.name, 'function', d, signature);
  const type = d.recv.fields[0]?.type;
  const own = item(file, d.name, 'method', d, signature);
  return type === undefined ? own : { ...own, name: `(${exprString(type)}).${d.name.name}` };
}

function specItems(file: File, s: Spec, node: Node): OutlineItem[] {
  switch (s.kind) {
    case 'TypeSpec':
      return [item(file, s.name, kindOf(s.type), node, typeDetail(s.type), members(file, s.type))];
    case 'ConstSpec':
    case 'VarSpec': {
      const kind = s.kind === 'ConstSpec' ? 'constant' : 'variable';
      const detail = s.type === null ? '' : exprString(s.type);
      return s.names.filter((n) => n.name !== '_').map((n) => item(file, n, kind, node, detail));
    }
    default:
      return [];
  }
}

function kindOf(type: Expr): SymbolKind {
  if (type.kind === 'StructType') return 'struct';
  return type.kind === 'InterfaceType' ? 'interface' : 'type';
}

function typeDetail(type: Expr): string {
  if (type.kind === 'StructType' || type.kind === 'InterfaceType') return '';
  return exprString(type);
}

function members(file: File, type: Expr): OutlineItem[] {
  if (type.kind !== 'StructType' && type.kind !== 'InterfaceType') return [];
  const list: FieldList = type.kind === 'StructType' ? type.fields : type.methods;
  return list.fields.flatMap((f) =>
    f.names.map((n) => {
      const kind = type.kind === 'StructType' ? 'field' : 'method';
      const detail =
        kind === 'field' ? exprString(f.type) : file.source.slice(f.type.pos, f.type.end);
      return item(file, n, kind, f, detail);
    }),
  );
}

/** Blocks, literals, groups and comments that take several lines. */
export function foldingRanges(file: File): FoldingRange[] {
  const found = new Map<number, FoldingRange>();
  const { source } = file;
  const add = (from: number, to: number, kind: FoldingRange['kind'], keepLast: boolean): void => {
    const startLine = source.line(from);
    // The closing bracket's line stays in sight.
    const endLine = source.line(to) - (keepLast ? 1 : 0);
    if (endLine > startLine && !found.has(startLine))
      found.set(startLine, { startLine, endLine, kind });
  };
  walk(file, (n) => {
    switch (n.kind) {
      case 'BlockStmt':
      case 'CompositeLit':
        add(n.kind === 'BlockStmt' ? n.pos : n.lbrace, n.rbrace, 'block', true);
        break;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        add(n.lbrace, n.rbrace, 'block', true);
        break;
      case 'CaseClause':
      case 'CommClause':
        add(n.colon, n.body.at(-1)?.end ?? n.colon, 'block', false);
        break;
      case 'StructType':
      case 'InterfaceType': {
        const list = n.kind === 'StructType' ? n.fields : n.methods;
        add(list.opening, list.closing, 'block', true);
        break;
      }
      case 'CallExpr':
        add(n.lparen, n.rparen, 'block', true);
        break;
      case 'FuncType':
        add(n.params.opening, n.params.closing, 'block', true);
        break;
      case 'ImportDecl':
      case 'ConstDecl':
      case 'TypeDecl':
      case 'VarDecl':
        if (n.lparen !== NoPos)
          add(n.lparen, n.rparen, n.kind === 'ImportDecl' ? 'imports' : 'block', true);
        break;
    }
  });
  for (const c of file.comments) add(c.pos, c.end, 'comment', false);
  return [...found.values()].sort((a, b) => a.startLine - b.startLine);
}
