// An unrecovered panic with a value that is no error: String is used when there is one.
package main

import "fmt"

type level int

func (l level) String() string { return fmt.Sprint("level ", int(l)) }

func main() {
	panic(level(7))
}
