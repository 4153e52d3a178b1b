// Package sort sorts slices and whatever else has a length, an order and exchangeable elements.
package sort

import (
	"internal/pdq"
	"internal/reflectlite"
	"slices"
)

// An Interface can be sorted: elements are known by their index.
type Interface interface {
	Len() int
	// Less reports whether the element at i must come before that at j.
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts data. Equal elements may change their order.
func Sort(data Interface) { pdq.Sort(data, data.Len()) }

// Stable sorts data and keeps equal elements in order.
func Stable(data Interface) { pdq.Stable(data, data.Len()) }

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Reverse returns data in reverse order.
func Reverse(data Interface) Interface { return &reverse{data} }

type reverse struct{ Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// byFunc sorts a slice of any type.
type byFunc struct {
	less func(i, j int) bool
	swap func(i, j int)
}

func (s byFunc) Less(i, j int) bool { return s.less(i, j) }
func (s byFunc) Swap(i, j int)      { s.swap(i, j) }

// Slice sorts the slice x by less; it panics if x is no slice. Equal elements may change their
// order.
func Slice(x any, less func(i, j int) bool) {
	swap := reflectlite.Swapper(x)
	pdq.Sort(byFunc{less, swap}, reflectlite.Len(x))
}

// SliceStable sorts the slice x by less and keeps equal elements in order.
func SliceStable(x any, less func(i, j int) bool) {
	swap := reflectlite.Swapper(x)
	pdq.Stable(byFunc{less, swap}, reflectlite.Len(x))
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := reflectlite.Len(x) - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// IntSlice, Float64Slice and StringSlice are slices as Interfaces, in ascending order. NaNs are
// before other numbers.
type (
	IntSlice     []int
	Float64Slice []float64
	StringSlice  []string
)

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Ints sorts x in ascending order.
func Ints(x []int) { slices.Sort(x) }

// Float64s sorts x in ascending order, NaNs first.
func Float64s(x []float64) { slices.Sort(x) }

// Strings sorts x in ascending order.
func Strings(x []string) { slices.Sort(x) }

// IntsAreSorted reports whether x is in ascending order.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// Float64sAreSorted reports whether x is in ascending order, NaNs first.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

// StringsAreSorted reports whether x is in ascending order.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }
