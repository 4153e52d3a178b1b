// Semaphores by channels, worker pools with results, rate limits, and errors of groups.
package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

func pool(workers, jobs int) []int {
	in := make(chan int)
	out := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range in {
				out <- j * j
			}
		})
	}
	go func() {
		for j := range jobs {
			in <- j
		}
		close(in)
		wg.Wait()
		close(out)
	}()
	var results []int
	for r := range out {
		results = append(results, r)
	}
	sort.Ints(results)
	return results
}

func bounded(limit, tasks int) int32 {
	slots := make(chan struct{}, limit)
	var running, most atomic.Int32
	var wg sync.WaitGroup
	for range tasks {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			n := running.Add(1)
			for {
				m := most.Load()
				if n <= m || most.CompareAndSwap(m, n) {
					break
				}
			}
			time.Sleep(time.Millisecond)
			running.Add(-1)
		})
	}
	wg.Wait()
	return most.Load()
}

func firstError(tasks []func() error) error {
	var once sync.Once
	var first error
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Go(func() {
			if err := task(); err != nil {
				once.Do(func() { first = err })
			}
		})
	}
	wg.Wait()
	return first
}

func main() {
	fmt.Println(pool(3, 8))
	fmt.Println(bounded(3, 12) <= 3)
	boom := errors.New("boom")
	err := firstError([]func() error{
		func() error { return nil },
		func() error { return fmt.Errorf("task: %w", boom) },
		func() error { time.Sleep(20 * time.Millisecond); return errors.New("later") },
	})
	fmt.Println(err, errors.Is(err, boom))

	start := time.Now()
	limiter := time.Tick(10 * time.Millisecond)
	for range 3 {
		<-limiter
	}
	fmt.Println(time.Since(start) >= 30*time.Millisecond)

	var m sync.Map
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			actual, _ := m.LoadOrStore(i%3, new(atomic.Int64))
			actual.(*atomic.Int64).Add(int64(i))
		})
	}
	wg.Wait()
	for i := range 3 {
		v, ok := m.Load(i)
		fmt.Println(i, v.(*atomic.Int64).Load(), ok)
	}
	_, loaded := m.LoadAndDelete(5)
	fmt.Println(m.CompareAndDelete(0, nil), loaded)
	n := 0
	m.Range(func(k, v any) bool { n++; return true })
	m.Clear()
	_, ok := m.Load(1)
	fmt.Println(n, ok)

	pooled := sync.Pool{New: func() any { return new([64]byte) }}
	b := pooled.Get().(*[64]byte)
	b[0] = 7
	pooled.Put(b)
	fmt.Println(len(pooled.Get().(*[64]byte)))

	get := sync.OnceValues(func() (int, error) { fmt.Println("computing"); return 42, nil })
	for range 3 {
		v, err := get()
		fmt.Println(v, err)
	}

	var rw sync.RWMutex
	values := map[string]int{}
	for i := range 5 {
		wg.Go(func() {
			rw.Lock()
			values[fmt.Sprint("k", i)] = i
			rw.Unlock()
		})
		wg.Go(func() {
			rw.RLock()
			_ = values["k0"]
			rw.RUnlock()
		})
	}
	wg.Wait()
	fmt.Println(len(values), rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
}
