// Exact constant arithmetic, shaped like Go's go/constant.

export * from './value';
export { makeFromLiteral, unquoteString, encodeRune, encodeText } from './literal';
export * from './ops';
