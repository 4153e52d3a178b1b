// A panic in an init function ends the program before main.
package main

import "fmt"

var table = build(3)

func build(n int) map[int]string {
	m := make(map[int]string)
	for i := range n {
		m[i] = fmt.Sprint("v", i)
	}
	return m
}

func init() {
	fmt.Println("init", len(table))
	if _, ok := table[3]; !ok {
		panic("table is incomplete")
	}
}

func main() {
	fmt.Println("never")
}
