// Compares package sort with real Go's: results, with many equal elements, and each comparison.
package main

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	real "sort"

	"ilv/sort"
)

type item struct{ key, id int }

type items struct {
	list  []item
	trace uint64
}

func (x *items) note(n int) { x.trace = (x.trace ^ uint64(n)) * 1099511628211 }
func (x *items) Len() int   { return len(x.list) }
func (x *items) Less(i, j int) bool {
	x.note(i)
	x.note(j)
	return x.list[i].key < x.list[j].key
}
func (x *items) Swap(i, j int) {
	x.note(i)
	x.note(-j)
	x.list[i], x.list[j] = x.list[j], x.list[i]
}

func check(what string, n int, ok bool) {
	if !ok {
		fmt.Println(what, "differs for length", n)
		os.Exit(1)
	}
}

func patterns(r *rand.Rand, n int) []item {
	list := make([]item, n)
	kind := r.Intn(8)
	for i := range list {
		k := 0
		switch kind {
		case 0:
			k = r.Int()
		case 1:
			k = r.Intn(n/4 + 1)
		case 2:
			k = i
		case 3:
			k = -i / 2
		case 4:
			k = i % 7
		case 5:
			k = min(i, n-i)
		case 6:
			k = i + r.Intn(5)
		}
		list[i] = item{k, i}
	}
	if kind == 2 && n > 0 {
		for range r.Intn(4) {
			i, j := r.Intn(n), r.Intn(n)
			list[i], list[j] = list[j], list[i]
		}
	}
	return list
}

// A killer makes quicksorts quadratic (McIlroy), so that the fallback is used.
type killer struct {
	vals       []int
	solid, can int
	items
}

func (k *killer) Len() int { return len(k.vals) }
func (k *killer) Less(i, j int) bool {
	k.note(i)
	k.note(j)
	a, b := k.vals[i], k.vals[j]
	gas := len(k.vals)
	if a == gas && b == gas {
		if i == k.can {
			k.vals[i] = k.solid
		} else {
			k.vals[j] = k.solid
		}
		k.solid++
	}
	if k.vals[i] == gas {
		k.can = i
	} else if k.vals[j] == gas {
		k.can = j
	}
	return k.vals[i] < k.vals[j]
}
func (k *killer) Swap(i, j int) { k.vals[i], k.vals[j] = k.vals[j], k.vals[i] }

func newKiller(n int) *killer {
	k := &killer{vals: make([]int, n)}
	for i := range k.vals {
		k.vals[i] = n
	}
	return k
}

func main() {
	r := rand.New(rand.NewSource(1))
	for i := range 8000 {
		n := r.Intn(30)
		if i%4 == 0 {
			n = r.Intn(1000)
		}
		list := patterns(r, n)
		a, b := &items{list: append([]item(nil), list...)}, &items{list: append([]item(nil), list...)}
		real.Sort(a)
		sort.Sort(b)
		check("Sort", n, a.trace == b.trace && fmt.Sprint(a.list) == fmt.Sprint(b.list))
		a, b = &items{list: append([]item(nil), list...)}, &items{list: append([]item(nil), list...)}
		real.Stable(real.Reverse(a))
		sort.Stable(sort.Reverse(b))
		check("Stable", n, a.trace == b.trace && fmt.Sprint(a.list) == fmt.Sprint(b.list))
		x, y := append([]item(nil), list...), append([]item(nil), list...)
		real.Slice(x, func(i, j int) bool { return x[i].key < x[j].key })
		sort.Slice(y, func(i, j int) bool { return y[i].key < y[j].key })
		check("Slice", n, fmt.Sprint(x) == fmt.Sprint(y))
		check("SliceIsSorted", n, sort.SliceIsSorted(y, func(i, j int) bool { return y[i].key < y[j].key }))
		x, y = append([]item(nil), list...), append([]item(nil), list...)
		real.SliceStable(x, func(i, j int) bool { return x[i].key < x[j].key })
		sort.SliceStable(y, func(i, j int) bool { return y[i].key < y[j].key })
		check("SliceStable", n, fmt.Sprint(x) == fmt.Sprint(y))
		check("IsSorted", n, sort.IsSorted(b) == real.IsSorted(a) && sort.IsSorted(&items{list: list}) == real.IsSorted(&items{list: list}))
	}
	for _, n := range []int{50, 1000, 20000} {
		a, b := newKiller(n), newKiller(n)
		real.Sort(a)
		sort.Sort(b)
		check("Sort of a killer", n, a.trace == b.trace)
	}
	for range 3000 {
		n := r.Intn(20)
		ints, floats, strs := make([]int, n), make([]float64, n), make([]string, n)
		for i := range ints {
			ints[i] = r.Intn(30)
			floats[i] = float64(r.Intn(20)) - 5
			if r.Intn(5) == 0 {
				floats[i] = math.NaN()
			}
			strs[i] = fmt.Sprint(r.Intn(50))
		}
		check("AreSorted", n, sort.IntsAreSorted(ints) == real.IntsAreSorted(ints) && sort.Float64sAreSorted(floats) == real.Float64sAreSorted(floats) && sort.StringsAreSorted(strs) == real.StringsAreSorted(strs))
		f2 := append([]float64(nil), floats...)
		sort.Ints(ints)
		sort.Float64s(floats)
		sort.Strings(strs)
		sort.Float64Slice(f2).Sort()
		sort.Sort(sort.IntSlice(ints))
		check("sorted", n, real.IntsAreSorted(ints) && real.Float64sAreSorted(floats) && real.StringsAreSorted(strs) && real.Float64sAreSorted(f2))
		x := r.Intn(40) - 5
		check("Search", n, sort.SearchInts(ints, x) == real.SearchInts(ints, x) && sort.SearchFloat64s(floats, float64(x)) == real.SearchFloat64s(floats, float64(x)) &&
			sort.SearchStrings(strs, fmt.Sprint(x)) == real.SearchStrings(strs, fmt.Sprint(x)))
		f := func(i int) int { return x - ints[i] }
		i, ok := sort.Find(n, f)
		j, ok2 := real.Find(n, f)
		check("Find", n, i == j && ok == ok2)
	}
}
