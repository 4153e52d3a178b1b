// Conversions from slices to arrays and array pointers, and multi-dimensional slices.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println(name, "panics:", v)
		}
	}()
	f()
}

type triple [3]int

func triangle(n int) [][]int {
	rows := make([][]int, n)
	for i := range rows {
		rows[i] = make([]int, i+1)
		rows[i][0], rows[i][i] = 1, 1
		for j := 1; j < i; j++ {
			rows[i][j] = rows[i-1][j-1] + rows[i-1][j]
		}
	}
	return rows
}

func main() {
	s := []int{1, 2, 3, 4}
	a := [2]int(s)
	p := (*[2]int)(s)
	a[0] = 10
	p[1] = 20
	fmt.Println(s, a, *p, len(p), [0]int(s), triple(s), *(*triple)(s[1:]))

	var none []int
	fmt.Println((*[0]int)(none) == nil, (*[0]int)([]int{}) == nil, [0]int(none))
	try("array", func() { _ = [5]int(s) })
	try("pointer", func() { fmt.Println((*[5]int)(s)) })
	try("nil", func() { _ = [1]int(none) })
	try("capacity does not count", func() { _ = [4]int(s[:3]) })

	for i, v := range (*[3]int)(s) {
		fmt.Print(i, "=", v, " ")
	}
	first, rest := [1]int(s), s[1:]
	fmt.Println(first, rest, [2]int(s[2:]) == [2]int{3, 4})
	key := [4]byte([]byte("abcd"))
	fmt.Println(map[[4]byte]int{key: 1}, string(key[:2]))

	for _, row := range triangle(5) {
		fmt.Print(row, " ")
	}
	fmt.Println()

	// Rows of one backing array, jagged rows, shared rows, three dimensions.
	backing := make([]rune, 6)
	board := make([][]rune, 2)
	for i := range board {
		board[i] = backing[i*3 : (i+1)*3]
	}
	board[1][0] = 'x'
	board[0][2] = 'o'
	fmt.Printf("%q %q\n", board, backing)
	row := []int{0}
	shared := [][]int{row, row, {5}}
	shared[0][0]++
	shared[1] = append(shared[1], 7)
	fmt.Println(shared, row)
	cube := [][][]string{{{"a"}, {"b", "c"}}, nil, {nil, {}}}
	cube[0][1][0] += "!"
	cube[1] = append(cube[1], []string{"new"})
	fmt.Println(cube, len(cube[2]), cube[2][0] == nil, cube[2][1] == nil)

	arrs := [][2]int{{1, 2}, {3, 4}}
	arrs[0][1] = 50
	for _, v := range arrs {
		v[0] = -1
	}
	matrix := [2][]int{{1}, {2}}
	other := matrix
	other[0][0] = 100
	other[1] = nil
	fmt.Println(arrs, matrix, other)
	type pt struct{ X, Y int }
	fmt.Println([]*pt{{1, 2}, {3, 4}}[1].Y, [][]pt{{{1, 2}}, {}}, map[string][]pt{"k": {{5, 6}}}["k"][0].X, map[pt]string{{1, 2}: "lit"})
	fmt.Println([...][]int{3: {1}}, []int{5: 1, 2, 1: 7}, []string{len(key): "end"}[4])
}
