// A map against a simple model: many insertions, deletions and lookups, growth while iterating,
// and big keys and values.
package main

import "fmt"

type wide struct {
	id   int
	body [40]int
}

type rng uint32

func (r *rng) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(*r>>8) % n
}

func check(ok bool, what string) {
	if !ok {
		panic("wrong: " + what)
	}
}

func main() {
	var r rng = 42
	const keys = 500
	m := map[int]string{}
	var model [keys]string
	live := 0
	for step := range 20000 {
		k := r.next(keys)
		switch r.next(4) {
		case 0:
			if model[k] != "" {
				live--
			}
			delete(m, k)
			model[k] = ""
		case 1:
			v, ok := m[k]
			check(v == model[k] && ok == (v != ""), "lookup")
		default:
			if model[k] == "" {
				live++
			}
			model[k] = fmt.Sprint(step)
			m[k] = model[k]
		}
		check(len(m) == live, "len")
	}
	n := 0
	for k, v := range m {
		check(model[k] == v, "range")
		n++
	}
	fmt.Println(n == live, live, len(m))

	// Entries added while iterating may or may not be seen, but none is seen twice and the old
	// ones are all seen.
	grow := map[int]int{}
	for i := range 50 {
		grow[i] = 0
	}
	for k := range grow {
		grow[k]++
		if k < 50 {
			for j := range 20 {
				if _, ok := grow[1000+k*20+j]; !ok {
					grow[1000+k*20+j] = 0
				}
			}
		}
	}
	old := 0
	for k, v := range grow {
		check(v <= 1, "seen twice")
		if k < 50 {
			old += v
		}
	}
	fmt.Println(old, len(grow))

	wides := map[wide]wide{}
	for i := range 100 {
		var w wide
		w.id = i
		w.body[i%40] = i
		v := w
		v.body[39] = -i
		wides[w] = v
	}
	sum := 0
	for k, v := range wides {
		check(k.id == v.id, "wide")
		sum += v.body[39]
	}
	var w wide
	w.id, w.body[7] = 47, 47
	fmt.Println(len(wides), sum, wides[w].id, wides[wide{}].id)

	words := map[string][]string{}
	for i := range 300 {
		k := fmt.Sprintf("key-%d", i%37)
		words[k] = append(words[k], fmt.Sprint(i))
	}
	fmt.Println(len(words), words["key-0"], len(words["key-36"]))

	// Delete during iteration, then reuse.
	for k := range words {
		if len(k) == 6 {
			delete(words, k)
		}
	}
	fmt.Println(len(words), words["key-5"])

	small := map[uint8]bool{}
	for i := range 600 {
		small[uint8(i)] = i%3 == 0
	}
	yes := 0
	for _, v := range small {
		if v {
			yes++
		}
	}
	fmt.Println(len(small), yes)
}
