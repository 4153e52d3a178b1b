package pdq

// Stable sorts the elements 0..n-1 and keeps the order of equal ones: blocks are sorted by
// insertion, then merged.
func Stable[E Elements](e E, n int) {
	block := 20
	a := 0
	for ; a+block <= n; a += block {
		insertion(e, a, a+block)
	}
	insertion(e, a, n)
	for ; block < n; block *= 2 {
		a := 0
		for ; a+2*block <= n; a += 2 * block {
			merge(e, a, a+block, a+2*block)
		}
		if a+block < n {
			merge(e, a, a+block, n)
		}
	}
}

// merge merges the sorted e[a:m] and e[m:b] in place.
func merge[E Elements](e E, a, m, b int) {
	if m-a == 1 {
		insertUp(e, a, m, b)
		return
	}
	if b-m == 1 {
		insertDown(e, a, m)
		return
	}
	// Find the rotation around m after which each half of e[a:b] holds what belongs there.
	mid := int(uint(a+b) >> 1)
	sum := mid + m
	lo, hi := a, m
	if m > mid {
		lo, hi = sum-b, mid
	}
	for lo < hi {
		c := int(uint(lo+hi) >> 1)
		if !e.Less(sum-1-c, c) {
			lo = c + 1
		} else {
			hi = c
		}
	}
	start, end := lo, sum-lo
	if start < m && m < end {
		rotate(e, start, m, end)
	}
	if a < start && start < mid {
		merge(e, a, start, mid)
	}
	if mid < end && end < b {
		merge(e, mid, end, b)
	}
}

// insertUp moves e[a] to its place in the sorted e[m:b], where m is a+1.
func insertUp[E Elements](e E, a, m, b int) {
	lo, hi := m, b
	for lo < hi {
		c := int(uint(lo+hi) >> 1)
		if e.Less(c, a) {
			lo = c + 1
		} else {
			hi = c
		}
	}
	for k := a; k < lo-1; k++ {
		e.Swap(k, k+1)
	}
}

// insertDown moves e[m] to its place in the sorted e[a:m].
func insertDown[E Elements](e E, a, m int) {
	lo, hi := a, m
	for lo < hi {
		c := int(uint(lo+hi) >> 1)
		if !e.Less(m, c) {
			lo = c + 1
		} else {
			hi = c
		}
	}
	for k := m; k > lo; k-- {
		e.Swap(k, k-1)
	}
}

// rotate exchanges e[a:m] and e[m:b].
func rotate[E Elements](e E, a, m, b int) {
	left, right := m-a, b-m // what is left to exchange around m
	for left != right {
		if left > right {
			swapBlocks(e, m-left, m, right)
			left -= right
		} else {
			swapBlocks(e, m-left, m+right-left, left)
			right -= left
		}
	}
	swapBlocks(e, m-left, m, left)
}

func swapBlocks[E Elements](e E, i, j, n int) {
	for k := range n {
		e.Swap(i+k, j+k)
	}
}
