// Loops over a slice of booleans.
package main

func main() {
	const n = 5_000_000
	count := 0
	for round := 0; round < 8; round++ {
		composite := make([]bool, n)
		count = 0
		for i := 2; i < n; i++ {
			if composite[i] {
				continue
			}
			count++
			for j := i * 2; j < n; j += i {
				composite[j] = true
			}
		}
	}
	println(count)
}
