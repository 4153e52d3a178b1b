// os.Exit ends the program at once from any goroutine: no deferred call runs.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never: main's deferred call")
	fmt.Println("start")
	go func() {
		defer fmt.Println("never: the goroutine's deferred call")
		defer func() { recover() }()
		fmt.Fprintln(os.Stderr, "exiting with 3")
		os.Exit(3)
	}()
	select {}
}
