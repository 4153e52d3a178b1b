// The spectral norm of an infinite matrix, by power iteration: floating point with divisions.
package main

import "math"

func entry(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func times(v, out []float64) {
	for i := range out {
		sum := 0.0
		for j, x := range v {
			sum += entry(i, j) * x
		}
		out[i] = sum
	}
}

func timesTransposed(v, out []float64) {
	for i := range out {
		sum := 0.0
		for j, x := range v {
			sum += entry(j, i) * x
		}
		out[i] = sum
	}
}

func main() {
	const n = 1000
	u, v, t := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range u {
		u[i] = 1
	}
	for i := 0; i < 10; i++ {
		times(u, t)
		timesTransposed(t, v)
		times(v, t)
		timesTransposed(t, u)
	}
	uv, vv := 0.0, 0.0
	for i := range u {
		uv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	println(int(math.Sqrt(uv/vv) * 1e9))
}
