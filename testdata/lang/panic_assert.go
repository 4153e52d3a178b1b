// An unrecovered failed type assertion.
package main

import "fmt"

type shape interface{ area() float64 }
type square struct{ side float64 }

func (s *square) area() float64 { return s.side * s.side }

func total(values []any) (sum float64) {
	for _, v := range values {
		sum += v.(shape).area()
	}
	return sum
}

func main() {
	fmt.Println(total([]any{&square{2}}))
	fmt.Println(total([]any{&square{2}, square{3}}))
}
