// Floating point in nested loops over slices of slices.
package main

func matrix(n int, f func(i, j int) float64) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = f(i, j)
		}
	}
	return m
}

func main() {
	const n = 300
	a := matrix(n, func(i, j int) float64 { return float64(i * j % 7) })
	b := matrix(n, func(i, j int) float64 { return float64(i + j) })
	c := matrix(n, func(i, j int) float64 { return 0 })
	for range 6 {
		for i := range n {
			for j := range n {
				sum := 0.0
				for k := range n {
					sum += a[i][k] * b[k][j]
				}
				c[i][j] = sum
			}
		}
	}
	println(int(c[17][33]))
}
