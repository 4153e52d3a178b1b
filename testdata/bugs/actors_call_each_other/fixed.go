// want: holds
//
// While an actor waits for an answer, it goes on taking questions.
package main

type actor struct {
	box   chan chan int
	other *actor
}

func (a *actor) answer() int { return 1 }

func (a *actor) sum() int {
	reply := make(chan int, 1)
	for {
		select {
		case a.other.box <- reply:
			return a.wait(reply)
		case q := <-a.box:
			q <- a.answer()
		}
	}
}

func (a *actor) wait(reply chan int) int {
	for {
		select {
		case n := <-reply:
			return n + a.answer()
		case q := <-a.box:
			q <- a.answer()
		}
	}
}

func main() {
	a, b := &actor{box: make(chan chan int)}, &actor{box: make(chan chan int)}
	a.other, b.other = b, a
	done := make(chan int)
	quit := make(chan bool)
	for _, x := range []*actor{a, b} {
		go func() {
			done <- x.sum()
			for {
				select {
				case q := <-x.box:
					q <- x.answer()
				case <-quit:
					done <- 0
					return
				}
			}
		}()
	}
	<-done
	<-done
	close(quit)
	<-done
	<-done
}
