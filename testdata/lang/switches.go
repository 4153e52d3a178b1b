// Expression switches: no tag, init statements, fallthrough, default anywhere, several values,
// evaluation order, break, strings, interfaces, duplicate-free constants.
package main

import "fmt"

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	case n >= 70:
		return "C"
	}
}

func falls(n int) (out []string) {
	switch n {
	case 1:
		out = append(out, "one")
		fallthrough
	case 2:
		out = append(out, "two")
		fallthrough
	default:
		out = append(out, "default")
		fallthrough
	case 3:
		out = append(out, "three")
	case 4, 5, 6:
		out = append(out, "four to six")
	}
	return
}

func v(n int) int { fmt.Print("v", n, " "); return n }

type color string
type day int

func classify(r rune) string {
	switch r {
	case 'a', 'e', 'i', 'o', 'u':
		return "vowel"
	case ' ', '\t':
		return "space"
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return "digit"
	}
	if 'a' <= r && r <= 'z' {
		return "consonant"
	}
	return "other"
}

func dense(n int) int {
	switch n {
	case 0:
		return 10
	case 1:
		return 11
	case 2:
		return 22
	case 3:
		return 33
	case 4:
		return 44
	case 5:
		return 55
	case 7:
		return 77
	case 8:
		return 88
	case -9223372036854775808:
		return -1
	case 1 << 40:
		return 40
	}
	return 0
}

func main() {
	fmt.Println(grade(95), grade(85), grade(75), grade(5))
	for n := range 6 {
		fmt.Print(falls(n), " ")
	}
	fmt.Println()

	// Cases are evaluated from the top until one matches; the tag once.
	switch v(3) {
	case v(1), v(2):
		fmt.Println("no")
	case v(3), v(4):
		fmt.Println("yes")
	case v(5):
		fmt.Println("no")
	}
	switch x := v(7); {
	case x > v(5) && x < v(6):
		fmt.Println("no")
	case x == 7:
		fmt.Println("seven")
	}
	switch x, y := 1, 2; x + y {
	case 3:
		x := "shadow"
		fmt.Println(x, y)
	}
	switch {
	}
	switch v(8) {
	}
	switch v(9); {
	default:
		fmt.Println("only default")
	}

	for _, s := range []color{"red", "green", "", "blue"} {
		switch s {
		case "red", "green":
			fmt.Print("paint ")
		case "":
			fmt.Print("empty ")
		default:
			fmt.Print(s, " ")
		}
	}
	fmt.Println()
	for _, r := range "a b9é" {
		fmt.Print(classify(r), " ")
	}
	fmt.Println()
	for _, n := range []int{-1, 0, 3, 6, 8, 1 << 40, -1 << 63} {
		fmt.Print(dense(n), " ")
	}
	fmt.Println()

	// Interfaces, bools, floats, structs, arrays, pointers and variables as cases.
	var e any = 2
	two := 2
	switch e {
	case "2", 2.0, int8(2):
		fmt.Println("wrong type")
	case two:
		fmt.Println("right type")
	}
	switch b := two == 2; b {
	case true:
		fmt.Println("true")
	case false:
		fmt.Println("false")
	}
	switch p := [2]int{1, two}; p {
	case [2]int{1, 1}, [2]int{1, 2}:
		fmt.Println("array")
	}
	switch q := &two; q {
	case nil:
	case &two:
		fmt.Println("same pointer")
	}
	switch f := 0.5; 2 * f {
	case 1:
		fmt.Println("one")
	}
	switch day(3) {
	case 3:
		if two == 2 {
			break
		}
		fmt.Println("not reached")
	}
outer:
	for i := range 5 {
		switch i {
		case 1:
			continue
		case 3:
			break outer
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}
