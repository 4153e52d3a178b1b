// want: incomplete
// Waits for a signal, which is no deadlock; exploring sends none.
package main

import (
	"fmt"
	"os"
	"os/signal"
)

func main() {
	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, os.Interrupt)
	done := make(chan bool)
	go func() { s := <-sigs; fmt.Println(s); done <- true }()
	<-done
}
