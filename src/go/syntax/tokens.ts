// The vocabulary of Go's lexical grammar.
//
// A token is named by its own text, so that `this.got(')')` reads as the grammar does; names,
// literals and the end of the file have names of their own. V8 compares such interned strings by
// address, so this costs no more than numbers would.

import type { AssignOp, BinaryOp } from './ast';

export type Keyword =
  | 'break'
  | 'case'
  | 'chan'
  | 'const'
  | 'continue'
  | 'default'
  | 'defer'
  | 'else'
  | 'fallthrough'
  | 'for'
  | 'func'
  | 'go'
  | 'goto'
  | 'if'
  | 'import'
  | 'interface'
  | 'map'
  | 'package'
  | 'range'
  | 'return'
  | 'select'
  | 'struct'
  | 'switch'
  | 'type'
  | 'var';

export type Punctuation = '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | ':' | '.' | '...';

export type Token =
  | 'EOF'
  | 'name'
  | 'literal'
  | Punctuation
  | BinaryOp
  | AssignOp
  | '!'
  | '~'
  | '<-'
  | '++'
  | '--'
  | Keyword;

/** The keywords; `keywords.get(text)` is undefined for every other name. */
export const keywords: ReadonlyMap<string, Keyword> = new Map(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import ' +
    'interface map package range return select struct switch type var'
  )
    .split(' ')
    .map((word) => [word, word as Keyword]),
);

/** Binding strength of a binary operator, 1 (`||`) to 5 (`*`); 0 for every other token. */
export function precedence(tok: Token): number {
  switch (tok) {
    case '||':
      return 1;
    case '&&':
      return 2;
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return 3;
    case '+':
    case '-':
    case '|':
    case '^':
      return 4;
    case '*':
    case '/':
    case '%':
    case '<<':
    case '>>':
    case '&':
    case '&^':
      return 5;
    default:
      return 0;
  }
}

/** Whether tok is an assignment operator with an operation, such as `+=`. */
export function isOpAssign(tok: Token): tok is Exclude<AssignOp, '=' | ':='> {
  switch (tok) {
    case '+=':
    case '-=':
    case '*=':
    case '/=':
    case '%=':
    case '&=':
    case '|=':
    case '^=':
    case '<<=':
    case '>>=':
    case '&^=':
      return true;
    default:
      return false;
  }
}

/** What messages call a token that is expected. */
export function describeToken(tok: Token): string {
  switch (tok) {
    case ',':
      return 'comma';
    case ';':
      return 'semicolon or newline';
    default:
      return keywords.has(tok) ? `keyword ${tok}` : tok;
  }
}
