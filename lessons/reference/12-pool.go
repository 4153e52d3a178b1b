package main

import (
	"bytes"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func render(name string, done chan string) {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset() // as it was put in, so it comes out
	b.WriteString("hello " + name)
	done <- b.String()
	buffers.Put(b)
}

func main() {
	done := make(chan string, 2)
	go render("Ann", done)
	go render("Ben", done)
	fmt.Println(len(<-done) + len(<-done))
}
