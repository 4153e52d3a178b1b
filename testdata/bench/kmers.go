// Counting pieces of a long string by their text, and sorting what was counted.
package main

import (
	"fmt"
	"sort"
)

func sequence(n int) string {
	letters := make([]byte, n)
	state := uint32(42)
	for i := range letters {
		state = state*1664525 + 1013904223
		letters[i] = "GATC"[state>>24&3]
	}
	return string(letters)
}

func count(dna string, k int) map[string]int {
	m := map[string]int{}
	for i := 0; i+k <= len(dna); i++ {
		m[dna[i:i+k]]++
	}
	return m
}

func main() {
	dna := sequence(500_000)
	for _, k := range []int{1, 2, 4, 8, 12} {
		m := count(dna, k)
		keys := make([]string, 0, len(m))
		for key := range m {
			keys = append(keys, key)
		}
		sort.Slice(keys, func(i, j int) bool {
			if m[keys[i]] != m[keys[j]] {
				return m[keys[i]] > m[keys[j]]
			}
			return keys[i] < keys[j]
		})
		fmt.Println(k, len(m), keys[0], m[keys[0]])
	}
}
