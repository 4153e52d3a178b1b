// Expressions, types and simple statements as messages show them: on one line, with the contents of
// function bodies and composite literals left out.

import type { Expr, Field, FieldList, FuncType, Stmt } from './ast';

/** Source-like text of an expression or type, such as `f(a + b, func(int) {…})`. */
export function exprString(x: Expr): string {
  switch (x.kind) {
    case 'BadExpr':
      return '<bad expr>';
    case 'Ident':
      return x.name;
    case 'BasicLit':
      return x.value;
    case 'CompositeLit': {
      const type = x.type === null ? '' : exprString(x.type);
      return `${type}{${x.elts.length > 0 ? '…' : ''}}`;
    }
    case 'FuncLit':
      return `${exprString(x.type)} {${x.body.list.length > 0 ? '…' : ''}}`;
    case 'ParenExpr':
      return `(${exprString(x.x)})`;
    case 'SelectorExpr':
      return `${exprString(x.x)}.${x.sel.name}`;
    case 'IndexExpr':
      return `${exprString(x.x)}[${exprList(x.indices)}]`;
    case 'SliceExpr': {
      const [low, high, max] = [x.low, x.high, x.max].map((i) => (i ? exprString(i) : ''));
      return `${exprString(x.x)}[${low}:${high}${x.slice3 ? ':' + max : ''}]`;
    }
    case 'TypeAssertExpr':
      return `${exprString(x.x)}.(${x.type === null ? 'type' : typeString(x.type)})`;
    case 'CallExpr':
      return `${exprString(x.fun)}(${exprList(x.args)}${x.ellipsis > 0 ? '...' : ''})`;
    case 'StarExpr':
      return `*${exprString(x.x)}`;
    case 'UnaryExpr':
      // What & takes the address of needs no parentheses.
      return x.op + exprString(x.op === '&' ? unparen(x.x) : x.x);
    case 'BinaryExpr':
      return `${exprString(x.x)} ${x.op} ${exprString(x.y)}`;
    case 'KeyValueExpr':
      return `${exprString(x.key)}: ${exprString(x.value)}`;
    case 'ArrayType':
      return `[${x.len === null ? '' : exprString(x.len)}]${typeString(x.elt)}`;
    case 'StructType':
      return `struct{${x.fields.fields.map(structField).join('; ')}}`;
    case 'FuncType':
      return `func${signatureString(x)}`;
    case 'InterfaceType':
      return `interface{${x.methods.fields.map(interfaceElem).join('; ')}}`;
    case 'MapType':
      return `map[${typeString(x.key)}]${typeString(x.value)}`;
    case 'ChanType': {
      if (x.dir === 'recv') return `<-chan ${typeString(x.value)}`;
      if (x.dir === 'send') return `chan<- ${typeString(x.value)}`;
      // chan (<-chan T) without its parentheses would be chan<- (chan T).
      const value = unparen(x.value);
      const isReceive = value.kind === 'ChanType' && value.dir === 'recv';
      return isReceive ? `chan (${exprString(value)})` : `chan ${exprString(value)}`;
    }
    case 'Ellipsis':
      return `...${x.elt === null ? '' : typeString(x.elt)}`;
  }
}

/** Parameters and results of a function type: `(a, b int) error`. */
export function signatureString(type: FuncType): string {
  const params = `(${fieldList(type.params)})`;
  const { results } = type;
  if (results === null || results.fields.length === 0) return params;
  const [first] = results.fields;
  if (results.fields.length === 1 && first.names.length === 0) {
    return `${params} ${typeString(first.type)}`;
  }
  return `${params} (${fieldList(results)})`;
}

/** Text of a simple statement, such as `x := f()`. */
export function stmtString(stmt: Stmt): string {
  switch (stmt.kind) {
    case 'ExprStmt':
      return exprString(stmt.x);
    case 'SendStmt':
      return `${exprString(stmt.chan)} <- ${exprString(stmt.value)}`;
    case 'IncDecStmt':
      return exprString(stmt.x) + stmt.tok;
    case 'AssignStmt':
      return `${exprList(stmt.lhs)} ${stmt.tok} ${exprList(stmt.rhs)}`;
    default:
      return '';
  }
}

/** A type where no ambiguity is possible: parentheses around it say nothing. */
function typeString(x: Expr): string {
  return exprString(unparen(x));
}

function unparen(x: Expr): Expr {
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

function exprList(list: Expr[]): string {
  return list.map(exprString).join(', ');
}

function fieldList(list: FieldList): string {
  return list.fields.map(fieldString).join(', ');
}

function fieldString(f: Field): string {
  const type = typeString(f.type);
  return f.names.length === 0 ? type : `${f.names.map((n) => n.name).join(', ')} ${type}`;
}

function structField(f: Field): string {
  return f.tag === null ? fieldString(f) : `${fieldString(f)} ${f.tag.value}`;
}

function interfaceElem(f: Field): string {
  if (f.names.length === 0 || f.type.kind !== 'FuncType') return typeString(f.type);
  return f.names[0].name + signatureString(f.type);
}
