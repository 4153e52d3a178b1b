// want: leak
//
// Returns at the first error while the other workers still send.
package main

import "errors"

func work(i int) error {
	if i == 1 {
		return errors.New("bad")
	}
	return nil
}

func all() error {
	errs := make(chan error)
	for i := range 3 {
		go func() { errs <- work(i) }()
	}
	for range 3 {
		if err := <-errs; err != nil {
			return err
		}
	}
	return nil
}

func main() { all() }
