// Which points of the plane stay near: floating point without memory.
package main

func inside(cx, cy float64) bool {
	x, y := 0.0, 0.0
	for i := 0; i < 50; i++ {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return false
		}
		x, y = xx-yy+cx, 2*x*y+cy
	}
	return true
}

func main() {
	const n = 1000
	count := 0
	for row := 0; row < n; row++ {
		for col := 0; col < n; col++ {
			if inside(2*float64(col)/n-1.5, 2*float64(row)/n-1) {
				count++
			}
		}
	}
	println(count)
}
