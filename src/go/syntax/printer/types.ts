// Types: signatures, structs, interfaces and the rest.

import type { Expr, Field, FieldList, FuncType, InterfaceType, StructType } from '../ast';
import { ListPrinter } from './lists';
import type { LineMark } from './emitter';
import type { Space } from './writer';

/** A field up to this size may stay on the line of its struct's braces. */
const maxOneLineField = 30;

/** What a parameter list is of. */
type ParamMode = 'params' | 'typeParams of a function' | 'typeParams of a type';

export abstract class TypePrinter extends ListPrinter {
  /** Prints a type literal; anything else is not its business. */
  protected typeLiteral(x: Expr): void {
    switch (x.kind) {
      case 'Ellipsis':
        this.token('...');
        if (x.elt !== null) this.expr(x.elt);
        break;
      case 'ArrayType':
        this.token('[');
        if (x.len !== null) this.expr(x.len);
        this.token(']');
        this.expr(x.elt);
        break;
      case 'StructType':
        this.token('struct');
        this.structFields(x);
        break;
      case 'FuncType':
        this.token('func');
        this.signature(x);
        break;
      case 'InterfaceType':
        this.token('interface');
        this.interfaceElements(x);
        break;
      case 'MapType':
        this.token('map');
        this.token('[');
        this.expr(x.key);
        this.token(']');
        this.expr(x.value);
        break;
      case 'ChanType':
        if (x.dir === 'recv') this.token('<-');
        this.token('chan');
        if (x.dir === 'send') {
          this.at(x.arrow);
          this.token('<-');
        }
        this.blank();
        this.expr(x.value);
        break;
    }
  }

  // -------------------------------------------------------------------------- Signatures

  /** What follows the name of a function, or `func`. */
  protected signature(type: FuncType): void {
    if (type.typeParams !== null) this.params(type.typeParams, 'typeParams of a function');
    this.params(type.params, 'params');
    const { results } = type;
    if (results === null || results.fields.length === 0) return;
    this.blank();
    const only = results.fields.length === 1 ? results.fields[0] : null;
    if (only !== null && only.names.length === 0) this.expr(withoutParens(only.type));
    else this.params(results, 'params');
  }

  /** A parameter list with its brackets. */
  protected params(list: FieldList, mode: ParamMode): void {
    const { fields } = list;
    this.at(list.opening);
    this.token(mode === 'params' ? '(' : '[');
    if (fields.length > 0) {
      let prevLine = this.line(list.opening);
      let indented = false;
      fields.forEach((f, i) => {
        const line = this.line(f.pos);
        const breaks = 0 < prevLine && prevLine < line;
        if (i > 0) {
          if (!breaks) this.at(f.pos);
          this.token(',');
        }
        if (breaks && this.lineBreak(line, 0, indented ? 'ignore' : 'indent', true) > 0)
          indented = true;
        else if (i > 0) this.blank();
        if (f.names.length > 0) {
          this.nameList(f.names, !indented);
          this.blank();
        }
        this.expr(withoutParens(f.type));
        prevLine = this.line(f.type.end);
      });
      const closing = this.line(list.closing);
      if (0 < prevLine && prevLine < closing) {
        this.token(',');
        this.lineBreak(closing, 0, 'ignore', true);
      } else if (mode === 'typeParams of a type' && readsAsLength(fields)) this.token(',');
      if (indented) this.space('unindent');
    }
    this.at(list.closing);
    this.token(mode === 'params' ? ')' : ']');
  }

  // -------------------------------------------------------------------------- Structs and interfaces

  private structFields(type: StructType): void {
    const { fields } = type.fields;
    if (this.onOneLine(type.fields, (f) => this.structField(f))) return;
    this.openBlock(type.fields);
    const sep: Space = fields.length === 1 ? 'blank' : 'align';
    let mark: LineMark | null = null;
    fields.forEach((f, i) => {
      if (i > 0) this.fieldBreak(f, mark);
      mark = this.mark();
      let tabs: number;
      if (f.names.length > 0) {
        this.nameList(f.names, false);
        this.space(sep);
        this.expr(f.type);
        tabs = 1;
      } else {
        this.expr(f.type);
        tabs = 2;
      }
      if (f.tag !== null) {
        if (f.names.length > 0 && sep === 'align') this.space(sep);
        this.space(sep);
        this.expr(f.tag);
        tabs = 0;
      }
      if (f.comment !== null) for (; tabs > 0; tabs--) this.space(sep);
    });
    this.closeBlock(type.fields);
  }

  private interfaceElements(type: InterfaceType): void {
    if (this.onOneLine(type.methods, (f) => this.interfaceElement(f))) return;
    this.openBlock(type.methods);
    let mark: LineMark | null = null;
    type.methods.fields.forEach((f, i) => {
      if (i > 0) this.fieldBreak(f, mark);
      mark = this.mark();
      this.interfaceElement(f);
    });
    this.closeBlock(type.methods);
  }

  private interfaceElement(f: Field): void {
    if (f.names.length > 0) {
      this.expr(f.names[0]);
      this.signature(f.type as FuncType);
    } else this.expr(f.type);
  }

  /** A field by itself. */
  private structField(f: Field): void {
    f.names.forEach((name, i) => {
      if (i > 0) {
        this.token(',');
        this.blank();
      }
      this.expr(name);
    });
    if (f.names.length > 0) this.blank();
    this.expr(f.type);
  }

  /** Prints an empty list, or a short one that the source has on one line. Reports whether it did. */
  private onOneLine(list: FieldList, print: (f: Field) => void): boolean {
    if (this.commentBefore(list.closing)) return false;
    if (this.line(list.opening) !== this.line(list.closing)) return false;
    const { fields } = list;
    if (fields.length > 0 && !this.isSmall(fields)) return false;
    this.at(list.opening);
    this.token('{');
    if (fields.length > 0) {
      this.blank();
      print(fields[0]);
      this.blank();
    }
    this.at(list.closing);
    this.token('}');
    return true;
  }

  private isSmall(fields: readonly Field[]): boolean {
    if (fields.length !== 1) return false;
    const f = fields[0];
    if (f.tag !== null || f.comment !== null) return false;
    let names = 0;
    f.names.forEach((n, i) => (names += (i > 0 ? 2 : 0) + this.nodeSize(n)));
    return (names > 0 ? 1 : 0) + this.nodeSize(f.type) <= maxOneLineField;
  }

  private openBlock(list: FieldList): void {
    const hasComments = this.commentBefore(list.closing);
    this.blank();
    this.at(list.opening);
    this.token('{');
    this.space('indent');
    if (hasComments || list.fields.length > 0) this.space('section');
  }

  private fieldBreak(f: Field, previous: LineMark | null): void {
    const spansLines = previous !== null && this.linesSince(previous) > 0;
    this.lineBreak(this.line(f.pos), 1, 'ignore', spansLines);
  }

  private closeBlock(list: FieldList): void {
    this.space('unindent');
    this.space('section');
    this.at(list.closing);
    this.token('}');
  }
}

/** x without any parentheses around it. */
export function withoutParens(x: Expr): Expr {
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

/** Whether `[P T]` would read as an array length, an expression, without a comma before the bracket. */
function readsAsLength(fields: readonly Field[]): boolean {
  return (
    fields.length === 1 && fields[0].names.length === 1 && combines(withoutParens(fields[0].type))
  );
}

function combines(x: Expr): boolean {
  switch (x.kind) {
    case 'StarExpr':
      return !onlyType(x.x);
    case 'BinaryExpr':
      return combines(x.x) && !onlyType(x.y);
    default:
      return false;
  }
}

/** Whether x can only be a type. */
function onlyType(x: Expr): boolean {
  switch (x.kind) {
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      return true;
    case 'UnaryExpr':
      return x.op === '~';
    case 'BinaryExpr':
      return onlyType(x.x) || onlyType(x.y);
    case 'ParenExpr':
      return onlyType(x.x);
    default:
      return false;
  }
}
