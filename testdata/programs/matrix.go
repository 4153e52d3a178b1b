// Matrix multiplication three ways: arrays as values, slices row by row in goroutines, and a
// generic type; fast powers give Fibonacci numbers.
package main

import (
	"fmt"
	"sync"
)

type Number interface {
	~int | ~int64 | ~float64
}

// Matrix stores its rows one after the other.
type Matrix[T Number] struct {
	rows, cols int
	data       []T
}

func NewMatrix[T Number](rows, cols int, f func(r, c int) T) *Matrix[T] {
	m := &Matrix[T]{rows, cols, make([]T, rows*cols)}
	for i := range m.data {
		m.data[i] = f(i/cols, i%cols)
	}
	return m
}

func (m *Matrix[T]) At(r, c int) T { return m.data[r*m.cols+c] }

func (m *Matrix[T]) row(r int) []T { return m.data[r*m.cols : (r+1)*m.cols : (r+1)*m.cols] }

// Mul computes each row of the product in its own goroutine.
func (m *Matrix[T]) Mul(n *Matrix[T]) (*Matrix[T], error) {
	if m.cols != n.rows {
		return nil, fmt.Errorf("cannot multiply %dx%d by %dx%d", m.rows, m.cols, n.rows, n.cols)
	}
	out := &Matrix[T]{m.rows, n.cols, make([]T, m.rows*n.cols)}
	var wg sync.WaitGroup
	for r := range m.rows {
		wg.Add(1)
		go func() {
			defer wg.Done()
			row := out.row(r)
			for k, v := range m.row(r) {
				for c := range row {
					row[c] += v * n.At(k, c)
				}
			}
		}()
	}
	wg.Wait()
	return out, nil
}

type M2 [2][2]uint64

func (a M2) times(b M2) (c M2) {
	for i := range 2 {
		for j := range 2 {
			c[i][j] = a[i][0]*b[0][j] + a[i][1]*b[1][j]
		}
	}
	return c
}

func (a M2) power(n int) M2 {
	result := M2{{1, 0}, {0, 1}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result = result.times(a)
		}
		a = a.times(a)
	}
	return result
}

func main() {
	a := NewMatrix(3, 4, func(r, c int) float64 { return float64(r) + float64(c)/2 })
	b := NewMatrix(4, 2, func(r, c int) float64 { return float64(r*c) - 1.25 })
	p, err := a.Mul(b)
	if err != nil {
		panic(err)
	}
	for r := range p.rows {
		fmt.Printf("%6.2f\n", p.row(r))
	}
	_, err = b.Mul(b)
	fmt.Println("error:", err)

	ints := NewMatrix(20, 20, func(r, c int) int { return (r*7+c*3)%10 - 4 })
	sq, _ := ints.Mul(ints)
	trace := 0
	for i := range sq.rows {
		trace += sq.At(i, i)
	}
	fmt.Println("trace of the square:", trace)

	base := M2{{1, 1}, {1, 0}}
	for _, n := range []int{1, 10, 50, 90} {
		fmt.Printf("fib(%d) = %d\n", n, base.power(n)[0][1])
	}
	fmt.Println("base is unchanged:", base == M2{{1, 1}, {1, 0}})
}
