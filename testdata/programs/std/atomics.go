// Package sync/atomic: functions, types, a spin lock; and locks that readers share.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type point struct{ x, y int }

type config struct {
	name string
	n    int
}

func main() {
	var i32 int32 = 5
	var u64 uint64 = 1 << 63
	var p unsafe.Pointer
	x := 7
	fmt.Println(atomic.AddInt32(&i32, -7), atomic.LoadInt32(&i32), atomic.SwapInt32(&i32, 9), atomic.CompareAndSwapInt32(&i32, 9, 10), atomic.CompareAndSwapInt32(&i32, 9, 11), i32)
	fmt.Println(atomic.AddUint64(&u64, ^uint64(0)), atomic.OrUint64(&u64, 1<<62), atomic.AndUint64(&u64, 0xff), u64)
	atomic.StorePointer(&p, unsafe.Pointer(&x))
	fmt.Println(*(*int)(atomic.LoadPointer(&p)))
	var ptr atomic.Pointer[point]
	fmt.Println(ptr.Load() == nil, ptr.CompareAndSwap(nil, &point{1, 2}), *ptr.Load(), ptr.Swap(&point{3, 4}).y)
	var b atomic.Bool
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	var v atomic.Value
	v.Store(config{"a", 1})
	fmt.Println(v.Load().(config).n, v.CompareAndSwap(config{"a", 1}, config{"b", 2}), v.Load())
	var u atomic.Uintptr
	u.Add(3)
	fmt.Println(u.Load(), u.Or(4), u.And(6), u.Load())
	var n atomic.Int64
	var spin atomic.Bool
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 1000 {
				for !spin.CompareAndSwap(false, true) {
				}
				n.Store(n.Load() + 1)
				spin.Store(false)
			}
		})
	}
	wg.Wait()
	fmt.Println(n.Load())
	var ready atomic.Bool
	go func() { time.Sleep(time.Millisecond); ready.Store(true) }()
	for !ready.Load() {
		time.Sleep(100 * time.Microsecond)
	}
	fmt.Println("ready")
	var rw sync.RWMutex
	l := rw.RLocker()
	l.Lock()
	l.Lock()
	l.Unlock()
	done := make(chan bool)
	go func() { rw.Lock(); rw.Unlock(); done <- true }()
	time.Sleep(time.Millisecond)
	fmt.Println(rw.TryRLock())
	l.Unlock()
	<-done
	fmt.Println(rw.TryRLock())
}
