// want: holds
//
// Returns after the error.
package main

import "errors"

func main() {
	errs, results := make(chan error), make(chan int)
	go func() {
		if err := errors.New("no"); err != nil {
			errs <- err
			return
		}
		results <- 0
	}()
	select {
	case <-errs:
	case <-results:
	}
}
