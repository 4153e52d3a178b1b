// Package pdq sorts in place what can be compared and swapped by index: with a pattern-defeating
// quicksort (Orson Peters), and stably by merging with rotations (SymMerge, Kim and Kutzner).
// Packages sort and slices share it. Which of two equal elements comes first can be seen in a
// program's output, so the choices (pivots, thresholds, the order of comparisons) are those of
// Go's own library; the differential tests compare the results.
package pdq

import "math/bits"

// Elements are what is sorted. Sort is instantiated for each type, so calls are direct.
type Elements interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// The thresholds of lengths, and of steps.
const (
	insertionLength = 12 // up to here insertion sort is best
	nintherLength   = 50 // from here on a pivot is the median of medians
	shiftLength     = 50 // from here on a few misplaced elements are moved one by one
	shiftSteps      = 5
	pivotSwaps      = 12 // swaps while looking for a pivot when all goes down
)

// Sort sorts the elements 0..n-1.
func Sort[E Elements](e E, n int) {
	quick(e, 0, n, bits.Len(uint(n)))
}

// quick sorts e[a:b]. After limit bad pivots it changes to heap sort.
func quick[E Elements](e E, a, b, limit int) {
	balanced, partitioned := true, true // what the last partition was like
	for {
		n := b - a
		if n <= insertionLength {
			insertion(e, a, b)
			return
		}
		if limit == 0 {
			heap(e, a, b)
			return
		}
		if !balanced {
			shuffle(e, a, b)
			limit--
		}
		pivot, swaps := choosePivot(e, a, b)
		ascending := swaps == 0
		if swaps == pivotSwaps {
			reverse(e, a, b)
			pivot = a + b - 1 - pivot
			ascending = true
		}
		if balanced && partitioned && ascending && almostSorted(e, a, b) {
			return
		}
		if a > 0 && !e.Less(a-1, pivot) {
			// No element is less than the pivot: those equal to it are done.
			a = partitionEqual(e, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = partition(e, a, b, pivot)
		if mid-a < b-mid {
			balanced = mid-a >= n/8
			quick(e, a, mid, limit)
			a = mid + 1
		} else {
			balanced = b-mid >= n/8
			quick(e, mid+1, b, limit)
			b = mid
		}
	}
}

// partition puts the elements less than the pivot before it and the others behind it. It returns
// where the pivot is then, and whether no element had to move.
func partition[E Elements](e E, a, b, pivot int) (mid int, already bool) {
	e.Swap(a, pivot)
	i, j := a+1, b-1
	for already = true; ; already = false {
		for i <= j && e.Less(i, a) {
			i++
		}
		for i <= j && !e.Less(j, a) {
			j--
		}
		if i > j {
			break
		}
		e.Swap(i, j)
		i++
		j--
	}
	e.Swap(j, a)
	return j, already
}

// partitionEqual puts the elements equal to the pivot before those greater, and returns where the
// greater ones start.
func partitionEqual[E Elements](e E, a, b, pivot int) int {
	e.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !e.Less(a, i) {
			i++
		}
		for i <= j && e.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		e.Swap(i, j)
		i++
		j--
	}
}

// almostSorted sorts e[a:b] and reports true if few elements are out of order.
func almostSorted[E Elements](e E, a, b int) bool {
	i := a + 1
	for range shiftSteps {
		for i < b && !e.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shiftLength {
			return false
		}
		e.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && e.Less(j, j-1); j-- {
				e.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && e.Less(j, j-1); j++ {
				e.Swap(j, j-1)
			}
		}
	}
	return false
}

// shuffle moves three elements from the middle to places that depend on the length only, to break
// patterns that make bad pivots.
func shuffle[E Elements](e E, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n) // Marsaglia's xorshift
	mask := uint(1)<<bits.Len(uint(n)) - 1
	middle := a + n/4*2
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		e.Swap(middle-1+i, a+other)
	}
}

// choosePivot returns the index of a median, and how many pairs it met in descending order.
func choosePivot[E Elements](e E, a, b int) (pivot, swaps int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= nintherLength {
			i = median(e, i-1, i, i+1, &swaps)
			j = median(e, j-1, j, j+1, &swaps)
			k = median(e, k-1, k, k+1, &swaps)
		}
		j = median(e, i, j, k, &swaps)
	}
	return j, swaps
}

// median returns the index of the median of three elements.
func median[E Elements](e E, i, j, k int, swaps *int) int {
	i, j = ordered(e, i, j, swaps)
	j, k = ordered(e, j, k, swaps)
	_, j = ordered(e, i, j, swaps)
	return j
}

func ordered[E Elements](e E, i, j int, swaps *int) (int, int) {
	if e.Less(j, i) {
		*swaps++
		return j, i
	}
	return i, j
}

func reverse[E Elements](e E, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		e.Swap(i, j)
	}
}

func insertion[E Elements](e E, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && e.Less(j, j-1); j-- {
			e.Swap(j, j-1)
		}
	}
}

func heap[E Elements](e E, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(e, a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		e.Swap(a, a+i)
		sift(e, a, 0, i)
	}
}

// sift moves the element at root of the heap e[a:a+n] down to its place.
func sift[E Elements](e E, a, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && e.Less(a+child, a+child+1) {
			child++
		}
		if !e.Less(a+root, a+child) {
			return
		}
		e.Swap(a+root, a+child)
		root = child
	}
}
