// An unrecovered index error in a nested call of a function value.
package main

import "fmt"

func apply(f func(int) int, from, to int) (sum int) {
	for i := from; i <= to; i++ {
		sum += f(i)
	}
	return sum
}

func main() {
	primes := []int{2, 3, 5, 7}
	get := func(i int) int { return primes[i] }
	fmt.Println(apply(get, 0, 3))
	fmt.Println(apply(get, 1, 4))
}
