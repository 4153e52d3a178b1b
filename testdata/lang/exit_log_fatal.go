// log.Fatal writes to standard error, without a date when the flags are zero, and exits with 1.
package main

import (
	"log"
	"os"
)

func main() {
	defer os.Stdout.WriteString("never\n")
	log.SetFlags(0)
	log.Println("plain")
	log.SetPrefix("app: ")
	log.Printf("with prefix %d", 1)
	l := log.New(os.Stdout, "[out] ", log.Lmsgprefix)
	l.Print("to stdout")
	func() {
		defer func() { l.Println("recovered:", recover()) }()
		log.Panicln("a", 2)
	}()
	log.Fatalf("fatal: %v", os.ErrNotExist)
}
