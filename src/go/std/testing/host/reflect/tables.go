package reflect

import "ilv/internal/abi"

// Real Go's compiler makes no tables: nothing can be called by reflection here.

func callThunks() *[]abi.Thunk    { return new([]abi.Thunk) }
func methodThunks() *[]abi.Thunk  { return new([]abi.Thunk) }
func madeStubs() *[]abi.Thunk     { return new([]abi.Thunk) }
func compiledTypes() *[]abi.Thunk { return new([]abi.Thunk) }
