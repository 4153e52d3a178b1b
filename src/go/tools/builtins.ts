// The predeclared functions, keywords and snippets: what no source declares.

/** Signatures of predeclared functions, in the notation of package builtin's documentation. */
const signatures: Readonly<Record<string, string>> = {
  append: 'func append(slice []Type, elems ...Type) []Type',
  cap: 'func cap(v Type) int',
  clear: 'func clear[T ~[]Type | ~map[Type]Type1](t T)',
  close: 'func close(c chan<- Type)',
  complex: 'func complex(r, i FloatType) ComplexType',
  copy: 'func copy(dst, src []Type) int',
  delete: 'func delete(m map[Type]Type1, key Type)',
  imag: 'func imag(c ComplexType) FloatType',
  len: 'func len(v Type) int',
  make: 'func make(t Type, size ...IntegerType) Type',
  max: 'func max[T cmp.Ordered](x T, y ...T) T',
  min: 'func min[T cmp.Ordered](x T, y ...T) T',
  new: 'func new(Type) *Type',
  panic: 'func panic(v any)',
  print: 'func print(args ...Type)',
  println: 'func println(args ...Type)',
  real: 'func real(c ComplexType) FloatType',
  recover: 'func recover() any',
};

const docs: Readonly<Record<string, string>> = {
  append:
    'Adds elements to the end of a slice and returns the resulting slice, which has a new underlying array if the old one had no room.',
  cap: 'The capacity of a slice, array or channel.',
  clear: 'Deletes all entries of a map, or sets all elements of a slice to zero.',
  close:
    'Closes a channel: no more values will be sent. Receiving from it then gives what is buffered and after that zero values. Closing a closed or nil channel panics.',
  complex: 'Makes a complex value of a real and an imaginary part.',
  copy: 'Copies elements from a slice to another and returns how many were copied: the smaller of the two lengths.',
  delete: 'Deletes the entry with the given key from a map, if there is one.',
  imag: 'The imaginary part of a complex number.',
  len: 'The length of a string (in bytes), slice, array, map, or what is buffered in a channel.',
  make: 'Makes a slice, map or channel. The size is the length of a slice (a second one its capacity) or the buffer of a channel.',
  max: 'The largest of its arguments.',
  min: 'The smallest of its arguments.',
  new: 'Allocates a zero value of a type, or a copy of a value, and returns a pointer to it.',
  panic:
    'Stops normal execution of the goroutine: deferred functions run, and unless one of them recovers the program ends with a report.',
  print: 'Prints its arguments to standard error; for debugging.',
  println:
    'Prints its arguments to standard error with blanks between them and a newline; for debugging.',
  real: 'The real part of a complex number.',
  recover: 'In a deferred function: stops a panic and returns its value; nil if there is none.',
  nil: 'The zero value of pointers, channels, functions, interfaces, maps and slices.',
  iota: 'The index of the constant within its group of declarations, from 0.',
  error: 'The interface of errors: nil means that there was none.',
  any: 'An alias for interface{}: a value of any type.',
  comparable: 'The constraint of all types whose values can be compared with ==.',
};

export function builtinSignature(name: string): string {
  return signatures[name] ?? `func ${name}()`;
}

export function builtinDoc(name: string): string {
  return docs[name] ?? '';
}

export const statementKeywords =
  'break const continue defer fallthrough for func go goto if return select switch type var'.split(
    ' ',
  );
export const expressionKeywords = 'chan func interface map struct'.split(' ');
export const topLevelKeywords = 'const func import type var'.split(' ');
export const clauseKeywords = ['case', 'default'];

/** Statements to fill in, offered where a statement may start. */
export const statementSnippets: readonly { label: string; detail: string; text: string }[] = [
  { label: 'go func', detail: 'start a goroutine', text: 'go func() {\n\t$0\n}()' },
  { label: 'defer func', detail: 'deferred function', text: 'defer func() {\n\t$0\n}()' },
  { label: 'if err', detail: 'if err != nil', text: 'if err != nil {\n\t${1:return err}\n}' },
  {
    label: 'for range',
    detail: 'for … range',
    text: 'for ${1:_, v} := range ${2:list} {\n\t$0\n}',
  },
  { label: 'for i', detail: 'for i := range n', text: 'for ${1:i} := range ${2:n} {\n\t$0\n}' },
  {
    label: 'select',
    detail: 'select over channels',
    text: 'select {\ncase ${1:v} := <-${2:ch}:\n\t$0\n}',
  },
  { label: 'switch', detail: 'switch', text: 'switch ${1:x} {\ncase $2:\n\t$0\n}' },
];
