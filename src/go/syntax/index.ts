// Public surface of the Go front end's first phase: text to syntax tree, and back.

export * from './ast';
export { FileSet, NoPos, SourceFile, utf8Length, type Pos, type Position } from './position';
