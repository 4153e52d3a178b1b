// Public surface of the Go front end's first phase: text to syntax tree, and back.

export * from './ast';
export { buildConstraintHolds, goVersionOf } from './constraint';
export { exprString, signatureString, stmtString } from './exprstring';
export {
  isSyntaxError,
  parseExpr,
  parseFile,
  parseLibraryFile,
  type ErrorHandler,
  type SyntaxDiagnostic,
} from './parser';
export { FileSet, NoPos, SourceFile, utf8Length, type Pos, type Position } from './position';
