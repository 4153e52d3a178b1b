// Word frequencies with strings.Fields and sort.Slice, an inverted index as a map of slices,
// and a map of maps of pairs.
package main

import (
	"fmt"
	"sort"
	"strings"
)

const text = `It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness`

type count struct {
	word string
	n    int
}

func words(line string) []string {
	fields := strings.Fields(line)
	for i, f := range fields {
		fields[i] = strings.ToLower(strings.Trim(f, ".,;:!?"))
	}
	return fields
}

func top(freq map[string]int, n int) []count {
	counts := make([]count, 0, len(freq))
	for w, c := range freq {
		counts = append(counts, count{w, c})
	}
	sort.Slice(counts, func(i, j int) bool {
		if counts[i].n != counts[j].n {
			return counts[i].n > counts[j].n
		}
		return counts[i].word < counts[j].word
	})
	return counts[:min(n, len(counts))]
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func main() {
	freq := map[string]int{}
	index := map[string][]int{}
	follows := map[string]map[string]int{}
	previous := ""
	for n, line := range strings.Split(text, "\n") {
		for _, w := range words(line) {
			freq[w]++
			if at := index[w]; len(at) == 0 || at[len(at)-1] != n+1 {
				index[w] = append(at, n+1)
			}
			if previous != "" {
				if follows[previous] == nil {
					follows[previous] = map[string]int{}
				}
				follows[previous][w]++
			}
			previous = w
		}
	}

	for _, c := range top(freq, 5) {
		fmt.Printf("%-8s%3d %s\n", c.word, c.n, strings.Repeat("=", c.n))
	}
	fmt.Println(len(freq), "different words")

	for _, w := range sortedKeys(index) {
		if len(index[w]) > 1 {
			fmt.Printf("%s %v; ", w, index[w])
		}
	}
	fmt.Println()
	fmt.Println("after 'the':", follows["the"])
	fmt.Println("after 'of':", top(follows["of"], 3))

	byLength := map[int][]string{}
	for w := range freq {
		byLength[len(w)] = append(byLength[len(w)], w)
	}
	for _, list := range byLength {
		sort.Strings(list)
	}
	fmt.Println(byLength)
}
