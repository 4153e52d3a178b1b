// Big arrays and structs as parameters, results, elements and channel values.
package main

import "fmt"

type block [1000]int

type record struct {
	name string
	data [256]byte
	next block
	tail string
}

func fill(n int) (b block) {
	for i := range b {
		b[i] = i * n
	}
	return b
}

func (b block) sum() (total int) {
	for _, v := range b {
		total += v
	}
	b[0] = -1 // only the copy
	return total
}

func (b *block) scale(k int) *block {
	for i := range b {
		b[i] *= k
	}
	return b
}

func both(a, b block) (block, block) { return b, a }

func makeRecord(name string) record {
	r := record{name: name, next: fill(len(name)), tail: name + "!"}
	copy(r.data[:], name)
	return r
}

func deep(n int, b block) int {
	if n == 0 {
		return b[999]
	}
	b[999]++
	return deep(n-1, b) + b[0]
}

func main() {
	a, b := fill(1), fill(2)
	fmt.Println(a.sum(), b.sum(), a[0], a == b, a == fill(1))
	a, b = both(a, b)
	fmt.Println(a[999], b[999])
	a, b = b, a
	fmt.Println(a[999], b[999])
	fmt.Println(a.scale(3)[10], a.sum())

	r := makeRecord("gopher")
	s := r
	s.data[0] = 'G'
	s.next[5] = 0
	fmt.Println(string(r.data[:6]), string(s.data[:6]), r.next[5], s.next[5], r.tail, r == s, r == makeRecord("gopher"))

	records := []record{r, s}
	for _, rec := range records {
		rec.data[0] = '?'
	}
	for i := range records {
		records[i].next[999] = i
	}
	fmt.Println(string(records[0].data[:2]), records[1].next[999], r.next[999])

	m := map[string]record{"r": r}
	v := m["r"]
	v.name = "changed"
	fmt.Println(m["r"].name, v.name, m["x"].name == "", len(m["x"].data))
	m["r"] = v
	fmt.Println(m["r"].name, m["r"].next[4])

	ch := make(chan block, 1)
	ch <- a
	a[7] = 0
	got := <-ch
	fmt.Println(got[7], a[7])
	done := make(chan record)
	go func() { done <- makeRecord("from afar") }()
	fmt.Println((<-done).tail)

	var e any = got
	got[7] = 1
	fmt.Println(e.(block)[7], e == any(got), e == any(e.(block)))
	f := func() block { return got }
	fmt.Println(f()[7], f().sum(), fill(3)[333])
	defer func(b block) { fmt.Println("deferred", b[7], got[7]) }(got)
	got[7] = 2
	fmt.Println(deep(20, fill(1)))

	matrix := [50][50]int{}
	for i := range matrix {
		for j := range matrix[i] {
			matrix[i][j] = i * j
		}
	}
	other := matrix
	other[49][49] = 0
	fmt.Println(matrix[49][49], other[49][49], matrix[7] == other[7], matrix == other)
}
