// Text by bytes and by runes: reversing, palindromes, Caesar, run-length coding, anagrams.
package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func isPalindrome(s string) bool {
	var letters []rune
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = append(letters, unicode.ToLower(r))
		}
	}
	for i := range len(letters) / 2 {
		if letters[i] != letters[len(letters)-1-i] {
			return false
		}
	}
	return true
}

func caesar(s string, shift int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+rune(shift)+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+rune(shift)+26)%26
		case r == '!':
			return -1 // drop it
		}
		return r
	}, s)
}

func encode(s string) string {
	var out []byte
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		rest := strings.TrimLeft(s, string(r))
		if n := (len(s) - len(rest)) / size; n > 1 {
			out = strconv.AppendInt(out, int64(n), 10)
		}
		out = utf8.AppendRune(out, r)
		s = rest
	}
	return string(out)
}

func anagrams(words ...string) [][]string {
	groups := make(map[string][]string)
	for _, w := range words {
		letters := []byte(w)
		slices.Sort(letters)
		groups[string(letters)] = append(groups[string(letters)], w)
	}
	var out [][]string
	for _, g := range groups {
		if len(g) > 1 {
			slices.Sort(g)
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return out
}

func main() {
	for _, s := range []string{"Hello, 世界", "naïve", "", "🙂ok"} {
		fmt.Printf("%q has %d bytes, %d runes, reversed %q\n",
			s, len(s), utf8.RuneCountInString(s), reverse(s))
	}
	for _, s := range []string{"A man, a plan, a canal: Panama", "été", "gopher"} {
		fmt.Printf("%-32q%t\n", s, isPalindrome(s))
	}
	secret := caesar("Hello, Gophers!", 3)
	fmt.Println(secret, "->", caesar(secret, -3))
	fmt.Println(encode("aaabccddddé"), encode("ééé世世x"))
	fmt.Println(anagrams("listen", "silent", "tinsel", "abc", "cab", "xyz"))

	for i, r := range "aé世" {
		fmt.Printf("%d:%c:%U:%x ", i, r, r, string(r))
	}
	fmt.Println()
	fmt.Println(strings.ToUpper("straße"), strings.EqualFold("Straße", "STRAßE"))
}
