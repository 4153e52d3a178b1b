// Nobody recovers this panic: its value is an error of our own type that wraps others. The
// deferred calls run, one of them sees the panic and raises it again.
package main

import (
	"errors"
	"fmt"
	"os"
)

var (
	errDisk  = errors.New("disk is full")
	errQuota = errors.New("quota exceeded")
)

type SaveError struct {
	File string
	Code int
	Err  error
}

func (e *SaveError) Error() string {
	return fmt.Sprintf("save %q (code %d): %v", e.File, e.Code, e.Err)
}

func (e *SaveError) Unwrap() error { return e.Err }

func save(file string) error {
	return &SaveError{File: file, Code: 28, Err: errors.Join(errDisk, errQuota)}
}

func mustSave(file string) {
	if err := save(file); err != nil {
		panic(err)
	}
}

func transaction(file string) {
	defer func() {
		v := recover()
		var se *SaveError
		if err, ok := v.(error); ok && errors.As(err, &se) {
			fmt.Println("rolling back", se.File, errors.Is(err, errQuota))
		}
		panic(v)
	}()
	mustSave(file)
}

func main() {
	defer fmt.Fprintln(os.Stderr, "bye")
	defer fmt.Println("cleaning up")
	transaction("notes.txt")
	fmt.Println("never reached")
}
