// want: holds
//
// A task waits for its children in a pool that has no place left for them.
package main

func main() {
	pool := make(chan struct{}, 1)
	done := make(chan bool)
	var run func(depth int)
	run = func(depth int) {
		pool <- struct{}{}
		if depth > 0 {
			child := make(chan bool)
			<-pool
			go func() {
				run(depth - 1)
				child <- true
			}()
			<-child
			pool <- struct{}{}
		}
		<-pool
	}
	go func() {
		run(1)
		done <- true
	}()
	<-done
}
