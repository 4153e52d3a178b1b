// Structures of textbooks: a crawler with a lock, equivalent trees, a sieve, a pipeline with errors.
package main

import (
	"errors"
	"fmt"
	"math/rand"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

type Fetcher interface {
	Fetch(url string) (body string, urls []string, err error)
}

type page struct {
	body string
	urls []string
}

type fakeFetcher map[string]*page

var errNotFound = errors.New("not found")

func (f fakeFetcher) Fetch(url string) (string, []string, error) {
	time.Sleep(time.Duration(rand.Intn(3)) * time.Millisecond)
	if p, ok := f[url]; ok {
		return p.body, p.urls, nil
	}
	return "", nil, fmt.Errorf("%s: %w", url, errNotFound)
}

type crawler struct {
	mu      sync.Mutex
	visited map[string]error
	wg      sync.WaitGroup
}

func (c *crawler) crawl(url string, depth int, f Fetcher) {
	defer c.wg.Done()
	if depth <= 0 {
		return
	}
	c.mu.Lock()
	if _, ok := c.visited[url]; ok {
		c.mu.Unlock()
		return
	}
	c.visited[url] = nil
	c.mu.Unlock()
	_, urls, err := f.Fetch(url)
	if err != nil {
		c.mu.Lock()
		c.visited[url] = err
		c.mu.Unlock()
		return
	}
	for _, u := range urls {
		c.wg.Add(1)
		go c.crawl(u, depth-1, f)
	}
}

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func walk(t *tree, ch chan<- int, quit <-chan struct{}) bool {
	if t == nil {
		return true
	}
	if !walk(t.left, ch, quit) {
		return false
	}
	select {
	case ch <- t.value:
	case <-quit:
		return false
	}
	return walk(t.right, ch, quit)
}

func same(a, b *tree) bool {
	quit := make(chan struct{})
	defer close(quit)
	c1, c2 := make(chan int), make(chan int)
	go func() { walk(a, c1, quit); close(c1) }()
	go func() { walk(b, c2, quit); close(c2) }()
	for {
		v1, ok1 := <-c1
		v2, ok2 := <-c2
		if ok1 != ok2 || v1 != v2 {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func generate(limit int) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := 2; i < limit; i++ {
			ch <- i
		}
	}()
	return ch
}

func sieve(limit int) []int {
	var primes []int
	ch := generate(limit)
	for {
		p, ok := <-ch
		if !ok {
			return primes
		}
		primes = append(primes, p)
		next := make(chan int)
		go func(in <-chan int) {
			defer close(next)
			for v := range in {
				if v%p != 0 {
					next <- v
				}
			}
		}(ch)
		ch = next
	}
}

type stage func(<-chan string) <-chan string

func transform(f func(string) string) stage {
	return func(in <-chan string) <-chan string {
		out := make(chan string)
		go func() {
			defer close(out)
			for s := range in {
				out <- f(s)
			}
		}()
		return out
	}
}

func merge(chans ...<-chan string) <-chan string {
	out := make(chan string)
	var wg sync.WaitGroup
	for _, c := range chans {
		wg.Go(func() {
			for s := range c {
				out <- s
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	f := fakeFetcher{
		"a/": {"page a", []string{"b/", "c/"}},
		"b/": {"page b", []string{"a/", "d/"}},
		"c/": {"page c", []string{"missing/", "b/"}},
		"d/": {"page d", nil},
	}
	c := &crawler{visited: map[string]error{}}
	c.wg.Add(1)
	go c.crawl("a/", 4, f)
	c.wg.Wait()
	var urls []string
	for u, err := range c.visited {
		urls = append(urls, fmt.Sprint(u, " ", err))
	}
	sort.Strings(urls)
	fmt.Println(strings.Join(urls, ", "))

	var t1, t2, t3 *tree
	for _, v := range rand.Perm(20) {
		t1 = t1.insert(v)
	}
	for _, v := range rand.Perm(20) {
		t2 = t2.insert(v)
		t3 = t3.insert(v + 1)
	}
	fmt.Println(same(t1, t2), same(t1, t3), same(nil, nil))
	fmt.Println(sieve(60))

	in := make(chan string)
	go func() {
		defer close(in)
		for _, w := range []string{"x", "y", "z"} {
			in <- w
		}
	}()
	upper := transform(strings.ToUpper)
	var lines []string
	source := upper(in)
	workers := make([]<-chan string, 3)
	for i := range workers {
		workers[i] = transform(func(s string) string { return s + "!" })(source)
	}
	for s := range merge(workers...) {
		lines = append(lines, s)
	}
	sort.Strings(lines)
	fmt.Println(lines)

	before := runtime.NumGoroutine()
	stop := make(chan struct{})
	for range 4 {
		go func() { <-stop }()
	}
	fmt.Println(runtime.NumGoroutine() - before)
	close(stop)
	for runtime.NumGoroutine() > before {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine() == before)
	defer os.Exit(0)
	defer fmt.Println("deferred before exit")
}
