package reflect

import "internal/abi"

// The compiler makes tables for the functions of this file, each only for a program that can come
// to the function; src/go/ir/build/reflection.ts fills them.

// callThunks has a thunk of type callThunk for each func type of the program.
func callThunks() *[]abi.Thunk

// methodThunks has a thunk of type methodThunk for the methods of each func type. A program that
// can come here keeps all exported methods of its types.
func methodThunks() *[]abi.Thunk

// madeStubs has a func value of each func type that calls callMade.
func madeStubs() *[]abi.Thunk

// compiledTypes has all types of the program that have no names.
func compiledTypes() *[]abi.Thunk
