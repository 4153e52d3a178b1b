// A generic LRU cache on its own doubly linked ring, without container/list.
package main

import (
	"fmt"
	"strings"
)

type node[K comparable, V any] struct {
	key        K
	value      V
	prev, next *node[K, V]
}

// LRU keeps the capacity entries that were used last. The root of the ring is not an entry:
// root.next is the newest, root.prev the oldest.
type LRU[K comparable, V any] struct {
	capacity int
	root     node[K, V]
	index    map[K]*node[K, V]
	onEvict  func(K, V)
}

func New[K comparable, V any](capacity int, onEvict func(K, V)) *LRU[K, V] {
	c := &LRU[K, V]{
		capacity: capacity,
		index:    make(map[K]*node[K, V], capacity),
		onEvict:  onEvict,
	}
	c.root.prev, c.root.next = &c.root, &c.root
	return c
}

func (n *node[K, V]) unlink() {
	n.prev.next, n.next.prev = n.next, n.prev
}

func (c *LRU[K, V]) pushFront(n *node[K, V]) {
	n.prev, n.next = &c.root, c.root.next
	n.prev.next, n.next.prev = n, n
}

func (c *LRU[K, V]) Get(key K) (value V, ok bool) {
	n, ok := c.index[key]
	if !ok {
		return
	}
	n.unlink()
	c.pushFront(n)
	return n.value, true
}

func (c *LRU[K, V]) Put(key K, value V) {
	if n, ok := c.index[key]; ok {
		n.value = value
		n.unlink()
		c.pushFront(n)
		return
	}
	if len(c.index) == c.capacity {
		oldest := c.root.prev
		oldest.unlink()
		delete(c.index, oldest.key)
		if c.onEvict != nil {
			c.onEvict(oldest.key, oldest.value)
		}
	}
	n := &node[K, V]{key: key, value: value}
	c.index[key] = n
	c.pushFront(n)
}

func (c *LRU[K, V]) String() string {
	var parts []string
	for n := c.root.next; n != &c.root; n = n.next {
		parts = append(parts, fmt.Sprintf("%v:%v", n.key, n.value))
	}
	return "[" + strings.Join(parts, " ") + "]"
}

func main() {
	c := New(3, func(k string, v int) { fmt.Printf("evict %s=%d\n", k, v) })
	for i, key := range strings.Split("a b c a d e a f", " ") {
		if v, ok := c.Get(key); ok {
			fmt.Println("hit", key, v)
			continue
		}
		c.Put(key, i)
		fmt.Println("put", key, c)
	}
	c.Put("a", 100)
	fmt.Println(c, len(c.index))

	points := New[struct{ X, Y int }, []byte](1, nil)
	points.Put(struct{ X, Y int }{1, 2}, []byte("one"))
	points.Put(struct{ X, Y int }{3, 4}, []byte("two"))
	_, ok := points.Get(struct{ X, Y int }{1, 2})
	fmt.Println(ok, points)
}
