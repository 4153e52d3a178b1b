// The types of package sync with goroutines: WaitGroup.Go, Mutex.TryLock, RWMutex, Once,
// Cond with Broadcast, Pool and Map.
package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

type account struct {
	sync.RWMutex
	balance int
}

func (a *account) add(n int) {
	a.Lock()
	defer a.Unlock()
	a.balance += n
}

func (a *account) get() int {
	a.RLock()
	defer a.RUnlock()
	return a.balance
}

func main() {
	var wg sync.WaitGroup
	var a account
	for i := range 50 {
		wg.Go(func() {
			a.add(i)
			if a.get() < i {
				panic("lost")
			}
		})
	}
	wg.Wait()
	fmt.Println(a.get())
	wg.Add(2)
	go func() { defer wg.Done(); wg.Go(func() { a.add(1) }) }()
	go func() { defer wg.Done(); a.add(2) }()
	wg.Wait()
	fmt.Println(a.balance)

	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	mu.Lock()
	locked := make(chan bool)
	go func() { locked <- mu.TryLock() }()
	fmt.Println(<-locked)
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	func() {
		l := rw.RLocker()
		l.Lock()
		defer l.Unlock()
		fmt.Println(rw.TryLock())
	}()

	// A mutex may be unlocked by another goroutine than the one that locked it.
	mu.Lock()
	go func() {
		time.Sleep(10 * time.Millisecond)
		mu.Unlock()
	}()
	mu.Lock()
	fmt.Println("handed over")
	mu.Unlock()

	var once sync.Once
	runs := 0
	for range 5 {
		wg.Go(func() { once.Do(func() { runs++ }) })
	}
	wg.Wait()
	fmt.Println(runs)

	cond := sync.NewCond(&mu)
	round, waiting := 0, 0
	for range 4 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			waiting++
			for round == 0 {
				cond.Wait()
			}
			round++
		})
	}
	for {
		mu.Lock()
		all := waiting == 4
		if all {
			round = 1
			cond.Broadcast()
		}
		mu.Unlock()
		if all {
			break
		}
		time.Sleep(time.Millisecond)
	}
	wg.Wait()
	fmt.Println(round, waiting)

	pool := sync.Pool{New: func() any { return new([]int) }}
	s := pool.Get().(*[]int)
	*s = append(*s, 1)
	pool.Put(s)
	fmt.Println(len(*s), pool.Get() != nil, (&sync.Pool{}).Get())

	var m sync.Map
	for i := range 5 {
		wg.Go(func() { m.Store(i, i*i) })
	}
	wg.Wait()
	v, ok := m.Load(3)
	_, none := m.Load(30)
	old, loaded := m.LoadOrStore(3, "new")
	fresh, was := m.LoadOrStore("k", "new")
	fmt.Println(v, ok, none, old, loaded, fresh, was)
	gone, had := m.LoadAndDelete(0)
	prev, swapped := m.Swap(1, 100)
	fmt.Println(gone, had, prev, swapped, m.CompareAndSwap(1, 100, 200), m.CompareAndSwap(1, 100, 300), m.CompareAndDelete(2, 5))
	m.Delete("k")
	var keys []int
	m.Range(func(k, _ any) bool { keys = append(keys, k.(int)); return true })
	slices.Sort(keys)
	m.Clear()
	m.Range(func(any, any) bool { panic("not empty") })
	fmt.Println(keys)

	try := func(name string, f func()) {
		defer func() { fmt.Println(name, recover()) }()
		f()
	}
	try("negative:", func() { var wg sync.WaitGroup; wg.Add(1); wg.Done(); wg.Done() })
	try("once panics:", func() { var o sync.Once; o.Do(func() { panic("in once") }) })
}
