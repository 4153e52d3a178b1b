// Panics that are recovered and raised again, as they are and wrapped in another error.
package main

import (
	"errors"
	"fmt"
)

var errBase = errors.New("base")

func inner() {
	defer func() {
		panic(recover())
	}()
	panic(errBase)
}

func outer() {
	defer func() {
		if err, ok := recover().(error); ok {
			panic(fmt.Errorf("outer: %w", err))
		}
	}()
	inner()
}

func main() {
	defer func() {
		fmt.Println("last deferred call sees nothing to do")
	}()
	outer()
}
