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
	for round := 0; round < 6; round++ {
		for i := 0; i < n; i++ {
			for j := 0; j < n; j++ {
				sum := 0.0
				for k := 0; k < n; k++ {
					sum += a[i][k] * b[k][j]
				}
				c[i][j] = sum
			}
		}
	}
	println(int(c[17][33]))
}
