// want: leak
//
// Sends its error and then its result to a reader that takes only one.
package main

import "errors"

func main() {
	errs, results := make(chan error), make(chan int)
	go func() {
		if err := errors.New("no"); err != nil {
			errs <- err
		}
		results <- 0
	}()
	select {
	case <-errs:
	case <-results:
	}
}
