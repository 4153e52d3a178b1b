// Inserting into maps and looking up.
package main

func main() {
	sum := 0
	for range 3 {
		m := map[int]int{}
		for i := range 1_000_000 {
			m[i*7] = i
		}
		for i := range 1_000_000 {
			sum += m[i*7]
		}
	}
	println(sum)
}
