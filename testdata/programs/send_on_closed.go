// The receiver closes the channel and the sender does not know: the next send panics.
package main

import "fmt"

// Log is a sink that is closed by its reader, which is the wrong end.
type Log struct {
	lines chan string
}

func (l *Log) Write(line string) {
	l.lines <- line
}

func (l *Log) ReadAndClose(n int) {
	for range n {
		fmt.Println("read:", <-l.lines)
	}
	close(l.lines)
}

func main() {
	defer fmt.Println("deferred calls still run")

	log := &Log{lines: make(chan string)}
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		log.ReadAndClose(2)
	}()

	for i, line := range []string{"one", "two", "three"} {
		if i == 2 {
			<-closed // be sure that the reader has given up
		}
		log.Write(line)
	}
	fmt.Println("not reached")
}
