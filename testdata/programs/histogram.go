// Reads text from stdin with bufio and prints what it holds: lines, words, and a histogram of
// letters and of word lengths.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"sort"
	"strings"
	"unicode"
)

type histogram struct {
	lines, words, runes int
	letters             map[rune]int
	lengths             map[int]int
	longest             string
}

func read(r io.Reader) (*histogram, error) {
	h := &histogram{letters: make(map[rune]int), lengths: make(map[int]int)}
	scanner := bufio.NewScanner(r)
	for scanner.Scan() {
		h.lines++
		for _, word := range strings.FieldsFunc(scanner.Text(), notLetter) {
			h.addWord(word)
		}
	}
	return h, scanner.Err()
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }

func (h *histogram) addWord(word string) {
	h.words++
	n := 0
	for _, r := range word {
		n++
		if unicode.IsLetter(r) {
			h.letters[unicode.ToLower(r)]++
		}
	}
	h.runes += n
	h.lengths[n]++
	if n > len([]rune(h.longest)) {
		h.longest = word
	}
}

func bar(n, largest, width int) string {
	return strings.Repeat("#", (n*width+largest-1)/largest)
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("histogram: ")
	h, err := read(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	if h.words == 0 {
		log.Fatal("no words")
	}

	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintf(out, "%d lines, %d words, %.2f letters a word, longest %q\n",
		h.lines, h.words, float64(h.runes)/float64(h.words), h.longest)

	letters := make([]rune, 0, len(h.letters))
	for r := range h.letters {
		letters = append(letters, r)
	}
	sort.Slice(letters, func(i, j int) bool {
		a, b := letters[i], letters[j]
		if h.letters[a] != h.letters[b] {
			return h.letters[a] > h.letters[b]
		}
		return a < b
	})
	largest := h.letters[letters[0]]
	for _, r := range letters[:8] {
		fmt.Fprintf(out, "%c %3d %s\n", r, h.letters[r], bar(h.letters[r], largest, 30))
	}

	var lengths []int
	for n := range h.lengths {
		lengths = append(lengths, n)
	}
	sort.Ints(lengths)
	for _, n := range lengths {
		fmt.Fprintf(out, "%2d: %d\n", n, h.lengths[n])
	}
}
