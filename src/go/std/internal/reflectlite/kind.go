package reflectlite

import "internal/abi"

// KindString returns the name of a kind as reflect.Kind's String does.
func KindString(k abi.Kind) string {
	switch k {
	case abi.Invalid:
		return "invalid"
	case abi.Bool:
		return "bool"
	case abi.Int:
		return "int"
	case abi.Int8:
		return "int8"
	case abi.Int16:
		return "int16"
	case abi.Int32:
		return "int32"
	case abi.Int64:
		return "int64"
	case abi.Uint:
		return "uint"
	case abi.Uint8:
		return "uint8"
	case abi.Uint16:
		return "uint16"
	case abi.Uint32:
		return "uint32"
	case abi.Uint64:
		return "uint64"
	case abi.Uintptr:
		return "uintptr"
	case abi.Float32:
		return "float32"
	case abi.Float64:
		return "float64"
	case abi.Complex64:
		return "complex64"
	case abi.Complex128:
		return "complex128"
	case abi.Array:
		return "array"
	case abi.Chan:
		return "chan"
	case abi.Func:
		return "func"
	case abi.Interface:
		return "interface"
	case abi.Map:
		return "map"
	case abi.Pointer:
		return "ptr"
	case abi.Slice:
		return "slice"
	case abi.String:
		return "string"
	case abi.Struct:
		return "struct"
	case abi.UnsafePointer:
		return "unsafe.Pointer"
	}
	return "kind" + decimal(int(k))
}

func decimal(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + decimal(n%10)
}
