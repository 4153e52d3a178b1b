package fmt

import (
	"cmp"
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// An entry is a key of a map with its element.
type entry struct{ key, elem reflectlite.Value }

// sortedEntries returns the entries of the map v in the order in which they are printed.
func sortedEntries(v reflectlite.Value) []entry {
	if v.IsNil() {
		return nil
	}
	entries := make([]entry, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	return mergeSort(entries, make([]entry, len(entries)))
}

// mergeSort sorts entries by key, using space, which is as long.
func mergeSort(entries, space []entry) []entry {
	if len(entries) < 2 {
		return entries
	}
	half := len(entries) / 2
	a := mergeSort(entries[:half], space[:half])
	b := mergeSort(entries[half:], space[half:])
	copy(space, a)
	a = space[:half]
	for i := range entries {
		if len(b) == 0 || len(a) > 0 && compare(a[0].key, b[0].key) <= 0 {
			entries[i], a = a[0], a[1:]
		} else {
			entries[i], b = b[0], b[1:]
		}
	}
	return entries
}

// compare orders two keys: numbers and strings by size, false before true, NaN before other
// numbers, nil first, pointers and channels by address, structs and arrays by their parts,
// interfaces by type, then by value.
func compare(a, b reflectlite.Value) int {
	switch a.Kind() {
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		return cmp.Compare(a.Int(), b.Int())
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		return cmp.Compare(a.Uint(), b.Uint())
	case abi.String:
		return cmp.Compare(a.String(), b.String())
	case abi.Float32, abi.Float64:
		return cmp.Compare(a.Float(), b.Float())
	case abi.Complex64, abi.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := cmp.Compare(real(x), real(y)); c != 0 {
			return c
		}
		return cmp.Compare(imag(x), imag(y))
	case abi.Bool:
		switch x := a.Bool(); {
		case x == b.Bool():
			return 0
		case x:
			return 1
		}
		return -1
	case abi.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case abi.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case abi.Interface:
		return compareInterfaces(a.Elem(), b.Elem())
	}
	return compareAddresses(a.Pointer(), b.Pointer())
}

func compareInterfaces(a, b reflectlite.Value) int {
	switch {
	case !a.IsValid() && !b.IsValid():
		return 0
	case !a.IsValid():
		return -1
	case !b.IsValid():
		return 1
	case a.Type() != b.Type():
		return compareAddresses(unsafe.Pointer(a.Type()), unsafe.Pointer(b.Type()))
	}
	return compare(a, b)
}

func compareAddresses(a, b unsafe.Pointer) int { return cmp.Compare(uintptr(a), uintptr(b)) }
