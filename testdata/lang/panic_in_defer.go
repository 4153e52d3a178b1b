// A deferred call panics while another panic is under way: both are shown.
package main

import "fmt"

func cleanup(m map[string]int) {
	fmt.Println("cleanup")
	m["closed"]++
}

func main() {
	var m map[string]int
	defer fmt.Println("still runs")
	defer cleanup(m)
	panic("first")
}
