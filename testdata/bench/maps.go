// Inserting into maps and looking up.
package main

func main() {
	sum := 0
	for round := 0; round < 3; round++ {
		m := map[int]int{}
		for i := 0; i < 1_000_000; i++ {
			m[i*7] = i
		}
		for i := 0; i < 1_000_000; i++ {
			sum += m[i*7]
		}
	}
	println(sum)
}
