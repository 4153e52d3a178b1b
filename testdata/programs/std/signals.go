// A program that shuts down on a signal, which it sends itself.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func main() {
	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, syscall.SIGINT, syscall.SIGTERM)
	got := make(chan os.Signal)
	go func() { got <- <-sigs }()
	fmt.Println("awaiting signal")
	p, err := os.FindProcess(os.Getpid())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Signal(os.Interrupt))
	fmt.Println("got", <-got)
	signal.Stop(sigs)

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR1)
	defer stop()
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-ctx.Done():
					return
				case <-time.After(time.Duration(i+1) * time.Millisecond):
				}
			}
		})
	}
	time.AfterFunc(10*time.Millisecond, func() { syscall.Kill(syscall.Getpid(), syscall.SIGUSR1) })
	wg.Wait()
	fmt.Println(ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), context.Canceled))
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	signal.Ignore(syscall.SIGHUP)
	syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
}
