package sort

// Search returns the smallest i in [0, n) that f holds for, or n. If f holds for some i it must
// hold for all greater ones.
func Search(n int, f func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if f(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// Find returns the smallest i in [0, n) with cmp(i) <= 0, or n, and whether cmp(i) is 0 there.
// cmp must be positive first, then 0, then negative.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i = Search(n, func(i int) bool { return cmp(i) <= 0 })
	return i, i < n && cmp(i) == 0
}

// SearchInts returns where x is, or would go, in the sorted a.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s returns where x is, or would go, in the sorted a.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings returns where x is, or would go, in the sorted a.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// Search returns where x is, or would go, in p.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Search returns where x is, or would go, in p.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// Search returns where x is, or would go, in p.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }
