// sync.Once and its relatives: many goroutines ask, one initialises.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type config struct {
	Host string
	Port int
}

// registry loads its config at the first call of get.
type registry struct {
	once  sync.Once
	conf  *config
	loads int
}

func (r *registry) get() *config {
	r.once.Do(r.load)
	return r.conf
}

func (r *registry) load() {
	r.loads++
	r.conf = &config{Host: "localhost", Port: 8080}
}

var answer = sync.OnceValue(func() int {
	fmt.Println("computing the answer")
	return 6 * 7
})

var settings = sync.OnceValues(func() (map[string]bool, error) {
	fmt.Println("reading settings")
	return nil, errors.New("no settings file")
})

func main() {
	var r registry
	results := make([]*config, 10)
	var wg sync.WaitGroup
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = r.get()
		}()
	}
	wg.Wait()
	same := true
	for _, c := range results {
		same = same && c == results[0]
	}
	fmt.Printf("%+v loaded %d time(s), same pointer: %t\n", *results[0], r.loads, same)

	fmt.Println("before the first call")
	fmt.Println(answer(), answer())
	for range 2 {
		m, err := settings()
		fmt.Println(m["debug"], len(m), err)
	}

	// A Once counts a call that panics as done.
	var once sync.Once
	for attempt := 1; attempt <= 2; attempt++ {
		func() {
			defer func() {
				if v := recover(); v != nil {
					fmt.Printf("attempt %d: recovered %v\n", attempt, v)
				}
			}()
			once.Do(func() { panic("first try failed") })
			fmt.Printf("attempt %d: nothing happened\n", attempt)
		}()
	}

	// OnceFunc panics again with the same value on every call.
	f := sync.OnceFunc(func() { panic("broken") })
	for range 2 {
		func() {
			defer func() { fmt.Println("OnceFunc:", recover()) }()
			f()
		}()
	}
}
