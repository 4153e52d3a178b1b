// Reversing the beginnings of all permutations: small integers in a slice.
package main

func fannkuch(n int) (checksum, most int) {
	perm, first, count := make([]int, n), make([]int, n), make([]int, n)
	for i := range first {
		first[i] = i
	}
	for r, even := n, true; ; even = !even {
		for ; r != 1; r-- {
			count[r-1] = r
		}
		copy(perm, first)
		flips := 0
		for k := perm[0]; k != 0; k = perm[0] {
			for i, j := 0, k; i < j; i, j = i+1, j-1 {
				perm[i], perm[j] = perm[j], perm[i]
			}
			flips++
		}
		if flips > most {
			most = flips
		}
		if even {
			checksum += flips
		} else {
			checksum -= flips
		}
		for {
			if r == n {
				return checksum, most
			}
			head := first[0]
			for i := 0; i < r; i++ {
				first[i] = first[i+1]
			}
			first[r] = head
			count[r]--
			if count[r] > 0 {
				break
			}
			r++
		}
	}
}

func main() { println(fannkuch(9)) }
