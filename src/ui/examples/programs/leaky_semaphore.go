package main

import (
	"errors"
	"fmt"
	"sync"
)

var slots = make(chan struct{}, 2)

func fetch(page int) error {
	slots <- struct{}{}
	if page%2 == 0 {
		return errors.New("not found") // the slot is not given back
	}
	<-slots
	return nil
}

func main() {
	var wg sync.WaitGroup
	for page := range 5 {
		wg.Go(func() { fmt.Println(page, fetch(page)) })
	}
	wg.Wait()
}
