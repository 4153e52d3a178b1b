// Ten objects that change, and ten that can never be put right. What do those cost the others?
package main

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"lesson/workqueue"
)

const ms = time.Millisecond

func measure(name string, base, most time.Duration) {
	q := workqueue.New(base, most)
	var mu sync.Mutex
	changed := map[string]time.Time{} // when an object began to differ from what is declared
	var late, failed atomic.Int64

	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for key, ok := q.Get(); ok; key, ok = q.Get() {
				mu.Lock()
				since := changed[key]
				delete(changed, key) // what changes from here on is for the next look
				mu.Unlock()
				time.Sleep(2 * ms) // a look, and perhaps a call
				if strings.HasPrefix(key, "broken") {
					failed.Add(1)
					q.Retry(key) // its image does not exist
				} else {
					q.Forget(key)
					late.Store(max(late.Load(), time.Since(since).Milliseconds()))
				}
				q.Done(key)
			}
		})
	}
	for n := range 10 {
		q.Add(fmt.Sprint("broken-", n))
	}
	for at := 0; at < 400; at++ {
		key := fmt.Sprint("object-", at%10)
		mu.Lock()
		if _, already := changed[key]; !already {
			changed[key] = time.Now()
		}
		mu.Unlock()
		q.Add(key) // one change each millisecond; two workers can do just that
		time.Sleep(ms)
		if at%20 == 19 {
			fmt.Println("#point failed", name, at+1, failed.Load())
			fmt.Println("#point late", name, at+1, late.Swap(0))
		}
	}
	q.Close()
	workers.Wait()
	fmt.Println(name, "- looks at broken objects:", failed.Load())
}

func main() {
	fmt.Println("#plot failed: ms, looks at broken objects")
	fmt.Println("#plot late: ms, ms that the slowest of ten objects waited")
	measure("at-once", 0, 0)
	measure("backoff", 5*ms, 1000*time.Second)
}
