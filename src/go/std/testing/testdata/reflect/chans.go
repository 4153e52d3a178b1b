package main

import (
	"errors"
	"fmt"
	"reflect"
	"time"
)

type big struct {
	a string
	b []int
	c any
	d int64
	e float32
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func one(c, x any) {
	v := reflect.ValueOf(c)
	fmt.Println(v.Type(), v.Len(), v.Cap(), v.Type().ChanDir(), v.Type().Elem())
	fmt.Println(v.TrySend(reflect.ValueOf(x)))
	fmt.Println(v.Len())
	got, ok := v.TryRecv()
	fmt.Println(got, ok)
	got, ok = v.TryRecv()
	fmt.Println(got.IsValid(), ok)
	go func() {
		v.Send(reflect.ValueOf(x))
		v.Close()
	}()
	got, ok = v.Recv()
	fmt.Println(got, ok)
	got, ok = v.Recv()
	fmt.Println(got, ok, got.IsValid(), got.IsZero())
	got, ok = v.TryRecv()
	fmt.Println(got, ok, got.IsValid())
}

func main() {
	one(make(chan int, 1), 42)
	one(make(chan int8, 1), int8(-3))
	one(make(chan string, 2), "text")
	one(make(chan bool, 1), true)
	one(make(chan error, 1), errors.New("err"))
	one(make(chan any, 1), 3.5)
	one(make(chan struct{}, 1), struct{}{})
	one(make(chan big, 1), big{"a", []int{1, 2}, "c", 1 << 60, 2.5})
	one(make(chan []string, 1), []string{"x", "y"})
	one(make(chan [3]int16, 1), [3]int16{1, 2, 3})
	one(make(chan uint64, 1), uint64(1<<63+5))
	one(make(chan complex128, 1), 1+2i)
	one(reflect.MakeChan(reflect.TypeFor[chan int](), 1).Interface(), 7)

	a, b, c := make(chan int), make(chan string), make(chan float64, 1)
	go func() { a <- 1 }()
	go func() { time.Sleep(time.Millisecond); b <- "two" }()
	go func() { time.Sleep(2 * time.Millisecond); fmt.Println("got", <-c); close(a) }()
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)},
	}
	for range 2 {
		i, v, ok := reflect.Select(cases)
		fmt.Println(i, v, ok)
	}
	cases = append(cases, reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c), Send: reflect.ValueOf(2.5)})
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v.IsValid(), ok)
	cases = cases[:2]
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v, ok)
	cases = []reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)}, {Dir: reflect.SelectRecv}}
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v.IsValid(), ok)
	try(func() { reflect.ValueOf((<-chan int)(a)).Send(reflect.ValueOf(1)) })
	try(func() { reflect.ValueOf((chan<- int)(a)).Recv() })
	try(func() { reflect.ValueOf((<-chan int)(a)).Close() })
	try(func() { reflect.ValueOf(a).Close() })
	try(func() { reflect.ValueOf(b).Send(reflect.ValueOf(1)) })
	try(func() { reflect.ValueOf(1).Recv() })
	try(func() { reflect.Select([]reflect.SelectCase{{}}) })
	try(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(a)}}) })
	d := make(chan int)
	close(d)
	try(func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(d), Send: reflect.ValueOf(1)}})
	})
	for v := range reflect.ValueOf(func() chan int { c := make(chan int, 3); c <- 1; c <- 2; close(c); return c }()).Seq() {
		fmt.Println(v)
	}
}
