// Expressions as text, abbreviated the way gc quotes them in messages: bodies become '…'.

import type * as ast from '../syntax/ast';

const precedence: Record<string, number> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
};

/** The expression as gc shows it in messages. */
export function exprString(e: ast.Expr | null): string {
  if (e === null) return '';
  switch (e.kind) {
    case 'BadExpr':
      return '_';
    case 'Ident':
      return e.name;
    case 'BasicLit':
      return e.value;
    case 'CompositeLit':
      return (e.type === null ? '' : exprString(e.type)) + (e.elts.length > 0 ? '{…}' : '{}');
    case 'FuncLit':
      return exprString(e.type) + (e.body.list.length > 0 ? ' {…}' : ' {}');
    case 'ParenExpr':
      return `(${exprString(e.x)})`;
    case 'SelectorExpr':
      return `${exprString(e.x)}.${e.sel.name}`;
    case 'IndexExpr':
      return `${exprString(e.x)}[${e.indices.map(exprString).join(', ')}]`;
    case 'SliceExpr':
      return sliceString(e);
    case 'TypeAssertExpr':
      return `${exprString(e.x)}.(${e.type === null ? 'type' : exprString(e.type)})`;
    case 'CallExpr': {
      const dots = e.ellipsis !== 0 ? '...' : '';
      return `${exprString(e.fun)}(${e.args.map(exprString).join(', ')}${dots})`;
    }
    case 'StarExpr':
      return '*' + exprString(e.x);
    case 'UnaryExpr':
      return e.op + operandString(e.x, 6);
    case 'BinaryExpr': {
      const p = precedence[e.op];
      return `${operandString(e.x, p)} ${e.op} ${operandString(e.y, p + 1)}`;
    }
    case 'KeyValueExpr':
      return `${exprString(e.key)}: ${exprString(e.value)}`;
    case 'ArrayType':
      return `[${e.len === null ? '' : exprString(e.len)}]${exprString(e.elt)}`;
    case 'StructType':
      return e.fields.fields.length > 0 ? 'struct{…}' : 'struct{}';
    case 'FuncType':
      return 'func' + signatureString(e);
    case 'InterfaceType':
      return interfaceString(e);
    case 'MapType':
      return `map[${exprString(e.key)}]${exprString(e.value)}`;
    case 'ChanType':
      return chanString(e);
    case 'Ellipsis':
      return '...' + exprString(e.elt);
  }
}

function operandString(e: ast.Expr, context: number): string {
  const s = exprString(e);
  return e.kind === 'BinaryExpr' && precedence[e.op] < context ? `(${s})` : s;
}

function sliceString(e: ast.SliceExpr): string {
  const third = e.slice3 ? ':' + exprString(e.max) : '';
  return `${exprString(e.x)}[${exprString(e.low)}:${exprString(e.high)}${third}]`;
}

function chanString(e: ast.ChanType): string {
  if (e.dir === 'recv') return '<-chan ' + exprString(e.value);
  if (e.dir === 'send') return 'chan<- ' + exprString(e.value);
  const v = exprString(e.value);
  return e.value.kind === 'ChanType' && e.value.dir === 'recv' ? `chan (${v})` : 'chan ' + v;
}

function interfaceString(e: ast.InterfaceType): string {
  const list = e.methods.fields;
  if (list.length === 0) return 'interface{}';
  return 'interface{…}';
}

function signatureString(e: ast.FuncType): string {
  const params = `(${fieldsString(e.params.fields)})`;
  if (e.results === null || e.results.fields.length === 0) return params;
  const r = e.results.fields;
  if (r.length === 1 && r[0].names.length === 0) return `${params} ${exprString(r[0].type)}`;
  return `${params} (${fieldsString(r)})`;
}

function fieldsString(list: readonly ast.Field[]): string {
  return list
    .map((f) => {
      const names = f.names.map((n) => n.name).join(', ');
      return (names === '' ? '' : names + ' ') + exprString(f.type);
    })
    .join(', ');
}

/** e without enclosing parentheses. */
export function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}
