// Sorting and all functions of slices, as hashes of what they return.
package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"math/rand"
	"slices"
	"sort"
)

type pair struct {
	k  int
	id string
}

type byKey []pair

func (x byKey) Len() int           { return len(x) }
func (x byKey) Less(i, j int) bool { return x[i].k < x[j].k }
func (x byKey) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

func main() {
	r := rand.New(rand.NewSource(1))
	h := fnv.New64a()
	for i := range 150 {
		n := r.Intn(20)
		if i%5 == 0 {
			n = r.Intn(600)
		}
		p := make([]pair, n)
		f := make([]float64, n)
		s := make([]string, n)
		for i := range p {
			p[i] = pair{r.Intn(n/3 + 1), fmt.Sprint(i)}
			f[i] = float64(r.Intn(20)) - 5
			if r.Intn(9) == 0 {
				f[i] = math.NaN()
			}
			s[i] = fmt.Sprint(r.Intn(50))
		}
		order := func(a, b pair) int { return cmp.Compare(a.k, b.k) }
		a, b, c, d, e := slices.Clone(p), slices.Clone(p), slices.Clone(p), slices.Clone(p), slices.Clone(p)
		sort.Sort(byKey(a))
		sort.Stable(sort.Reverse(byKey(b)))
		sort.Slice(c, func(i, j int) bool { return c[i].k < c[j].k })
		slices.SortFunc(d, order)
		slices.SortStableFunc(e, order)
		slices.Sort(f)
		sort.Strings(s)
		x, found := slices.BinarySearch(s, "25")
		fmt.Fprintln(h, a, b, c, d, e, f, s, x, found, sort.SearchStrings(s, "3"), slices.IsSorted(f))
		v := []int{1, 2, 2, 3, 3, 3, 4, 5, 6}[:r.Intn(10)]
		k := r.Intn(len(v) + 1)
		fmt.Fprintln(h, slices.Insert(slices.Clone(v), k, 8, 9), slices.Delete(slices.Clone(v), k, len(v)), slices.Compact(slices.Clone(v)), slices.Index(v, 3),
			slices.Concat(v, v), slices.Repeat(v, 2), slices.Equal(v, v[:k]), slices.Compare(v, v[:k]), slices.Replace(slices.Clone(v), 0, k, 7),
			slices.DeleteFunc(slices.Clone(v), func(x int) bool { return x%2 == 0 }), slices.Sorted(slices.Values(v)))
		for chunk := range slices.Chunk(v, 2) {
			fmt.Fprint(h, chunk)
		}
		if i%10 == 0 {
			fmt.Println(i, h.Sum64())
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = slices.Insert([]int{1}, 5, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = slices.Max([]int{})
	}()
}
