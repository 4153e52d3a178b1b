// Compares package slices with real Go's: results, capacities, and what is left in the memory
// behind a result.
package main

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	real "slices"

	"ilv/slices"
)

var bad int

func same(what string, in any, a, b any) {
	x, y := fmt.Sprintf("%#v", a), fmt.Sprintf("%#v", b)
	if x != y {
		bad++
		fmt.Printf("%s %v:\n  real %s\n  ours %s\n", what, in, x, y)
		if bad > 20 {
			os.Exit(1)
		}
	}
}

// outcome is what f does to a copy of s with its capacity: the result, or the panic.
func outcome(s []int, f func(s []int) []int) (r []any) {
	c := append(make([]int, 0, cap(s)), s[:cap(s)]...)[:len(s)]
	if s == nil {
		c = nil
	}
	defer func() {
		if e := recover(); e != nil {
			r = append(r, fmt.Sprint(e), c)
		}
	}()
	out := f(c)
	shared := cap(out) > 0 && cap(c) > 0 && &out[:1][0] == &c[:1][0]
	return []any{out, cap(out), out == nil, shared, c[:cap(c)]}
}

type pair struct{ k, id int }

func main() {
	r := rand.New(rand.NewSource(1))
	for range 40000 {
		n := r.Intn(8)
		var s []int
		if r.Intn(8) > 0 {
			s = make([]int, n, n+r.Intn(5))
		}
		for i := range s[:cap(s)] {
			s[:cap(s)][i] = r.Intn(4) + 1
		}
		n = len(s)
		i, j := r.Intn(n+3)-1, r.Intn(n+3)-1
		if r.Intn(4) > 0 {
			i = r.Intn(n + 1)
			j = i + r.Intn(n+1-i)
		}
		v := []int{10, 11, 12, 13}[:r.Intn(5)]
		from := r.Intn(cap(s) + 1)
		to := from + r.Intn(cap(s)+1-from)
		both := func(what string, ours, re func(s []int) []int) {
			same(what, []any{s, cap(s), i, j, v, from, to}, outcome(s, re), outcome(s, ours))
		}
		both("Insert", func(s []int) []int { return slices.Insert(s, i, v...) }, func(s []int) []int { return real.Insert(s, i, v...) })
		both("Insert itself", func(s []int) []int { return slices.Insert(s, i, s[:cap(s)][from:to]...) }, func(s []int) []int { return real.Insert(s, i, s[:cap(s)][from:to]...) })
		both("Replace", func(s []int) []int { return slices.Replace(s, i, j, v...) }, func(s []int) []int { return real.Replace(s, i, j, v...) })
		both("Replace itself", func(s []int) []int { return slices.Replace(s, i, j, s[:cap(s)][from:to]...) }, func(s []int) []int { return real.Replace(s, i, j, s[:cap(s)][from:to]...) })
		both("Delete", func(s []int) []int { return slices.Delete(s, i, j) }, func(s []int) []int { return real.Delete(s, i, j) })
		odd := func(x int) bool { return x%2 == 1 }
		both("DeleteFunc", func(s []int) []int { return slices.DeleteFunc(s, odd) }, func(s []int) []int { return real.DeleteFunc(s, odd) })
		both("Compact", func(s []int) []int { return slices.Compact(s) }, func(s []int) []int { return real.Compact(s) })
		half := func(a, b int) bool { return a/2 == b/2 }
		both("CompactFunc", func(s []int) []int { return slices.CompactFunc(s, half) }, func(s []int) []int { return real.CompactFunc(s, half) })
		both("Grow", func(s []int) []int { return slices.Grow(s, i*3) }, func(s []int) []int { return real.Grow(s, i*3) })
		both("Clip", func(s []int) []int { return slices.Clip(s) }, func(s []int) []int { return real.Clip(s) })
		both("Clone", func(s []int) []int { return slices.Clone(s) }, func(s []int) []int { return real.Clone(s) })
		both("Reverse", func(s []int) []int { slices.Reverse(s); return s }, func(s []int) []int { real.Reverse(s); return s })
		both("Concat", func(s []int) []int { return slices.Concat(s, v, nil, s) }, func(s []int) []int { return real.Concat(s, v, nil, s) })
		both("Concat none", func(s []int) []int { return slices.Concat[[]int]() }, func(s []int) []int { return real.Concat[[]int]() })
		both("Repeat", func(s []int) []int { return slices.Repeat(s, i) }, func(s []int) []int { return real.Repeat(s, i) })
		both("Min", func(s []int) []int { return []int{slices.Min(s), slices.Max(s)} }, func(s []int) []int { return []int{real.Min(s), real.Max(s)} })
		both("Max", func(s []int) []int { return []int{slices.Max(s)} }, func(s []int) []int { return []int{real.Max(s)} })
		down := func(a, b int) int { return b/2 - a/2 }
		both("MinFunc", func(s []int) []int { return []int{slices.MinFunc(s, down), slices.MaxFunc(s, down)} }, func(s []int) []int { return []int{real.MinFunc(s, down), real.MaxFunc(s, down)} })
		both("MaxFunc", func(s []int) []int { return []int{slices.MaxFunc(s, down)} }, func(s []int) []int { return []int{real.MaxFunc(s, down)} })
		same("Index", s, []any{real.Index(s, i), real.IndexFunc(s, odd), real.Contains(s, i), real.ContainsFunc(s, odd)}, []any{slices.Index(s, i), slices.IndexFunc(s, odd), slices.Contains(s, i), slices.ContainsFunc(s, odd)})
		same("Equal", s, []any{real.Equal(s, v), real.Equal(s, append([]int(nil), s...)), real.EqualFunc(s, v, half), real.Compare(s, v), real.Compare(s, s[:n/2]), real.CompareFunc(v, s, down)},
			[]any{slices.Equal(s, v), slices.Equal(s, append([]int(nil), s...)), slices.EqualFunc(s, v, half), slices.Compare(s, v), slices.Compare(s, s[:n/2]), slices.CompareFunc(v, s, down)})
		c := real.Sorted(real.Values(s))
		x, ok := real.BinarySearch(c, i)
		y, ok2 := slices.BinarySearch(c, i)
		same("BinarySearch", c, []any{x, ok}, []any{y, ok2})
		both("Chunk", func(s []int) (out []int) {
			for c := range slices.Chunk(s, i) {
				out = append(out, len(c), cap(c))
			}
			return
		}, func(s []int) (out []int) {
			for c := range real.Chunk(s, i) {
				out = append(out, len(c), cap(c))
			}
			return
		})
		both("Collect", func(s []int) []int { return slices.Collect(slices.Values(s)) }, func(s []int) []int { return real.Collect(real.Values(s)) })
		both("AppendSeq", func(s []int) []int { return slices.AppendSeq(s, slices.Values(v)) }, func(s []int) []int { return real.AppendSeq(s, real.Values(v)) })
		both("All", func(s []int) (out []int) {
			for i, x := range slices.Backward(s) {
				out = append(out, i, x)
			}
			for i, x := range slices.All(s) {
				if x == 3 {
					break
				}
				out = append(out, i, x)
			}
			return
		}, func(s []int) (out []int) {
			for i, x := range real.Backward(s) {
				out = append(out, i, x)
			}
			for i, x := range real.All(s) {
				if x == 3 {
					break
				}
				out = append(out, i, x)
			}
			return
		})
	}
	for range 3000 {
		n := r.Intn(200)
		p := make([]pair, n)
		f := make([]float64, n)
		for i := range p {
			p[i] = pair{r.Intn(n/3 + 1), i}
			f[i] = float64(r.Intn(20))
			if r.Intn(9) == 0 {
				f[i] = math.NaN()
			}
		}
		byKey := func(a, b pair) int { return a.k - b.k }
		a, b := real.Clone(p), real.Clone(p)
		real.SortFunc(a, byKey)
		slices.SortFunc(b, byKey)
		same("SortFunc", n, a, b)
		same("SortedFunc", n, real.SortedFunc(real.Values(p), byKey), slices.SortedFunc(slices.Values(p), byKey))
		a, b = real.Clone(p), real.Clone(p)
		real.SortStableFunc(a, byKey)
		slices.SortStableFunc(b, byKey)
		same("SortStableFunc", n, a, b)
		same("SortedStableFunc", n, real.SortedStableFunc(real.Values(p), byKey), slices.SortedStableFunc(slices.Values(p), byKey))
		same("IsSortedFunc", n, []bool{real.IsSortedFunc(a, byKey), real.IsSortedFunc(p, byKey)}, []bool{slices.IsSortedFunc(a, byKey), slices.IsSortedFunc(p, byKey)})
		x, y := real.Clone(f), real.Clone(f)
		real.Sort(x)
		slices.Sort(y)
		same("Sort", n, x, y)
		same("Sorted", n, real.Sorted(real.Values(f)), slices.Sorted(slices.Values(f)))
		same("IsSorted", n, []bool{real.IsSorted(x), real.IsSorted(f)}, []bool{slices.IsSorted(x), slices.IsSorted(f)})
		i, ok := real.BinarySearch(x, math.NaN())
		j, ok2 := slices.BinarySearch(x, math.NaN())
		same("BinarySearch", n, []any{i, ok}, []any{j, ok2})
		key := func(a pair, k int) int { return a.k - k }
		i, ok = real.BinarySearchFunc(a, 5, key)
		j, ok2 = slices.BinarySearchFunc(a, 5, key)
		same("BinarySearchFunc", n, []any{i, ok}, []any{j, ok2})
		if n > 0 {
			same("Min", f, []float64{real.Min(f), real.Max(f)}, []float64{slices.Min(f), slices.Max(f)})
		}
	}
}
