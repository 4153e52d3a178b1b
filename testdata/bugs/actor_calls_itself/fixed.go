// want: holds
//
// The actor calls its own method in place of sending to its mailbox.
package main

type request struct {
	name  string
	reply chan int
}

type actor struct{ box chan request }

func (a *actor) ask(name string) int {
	r := request{name, make(chan int)}
	a.box <- r
	return <-r.reply
}

func (a *actor) size() int { return 1 }

func (a *actor) run() {
	for r := range a.box {
		switch r.name {
		case "size":
			r.reply <- a.size()
		case "double":
			r.reply <- 2 * a.size()
		}
	}
}

func main() {
	a := &actor{make(chan request)}
	done := make(chan bool)
	go func() {
		a.run()
		done <- true
	}()
	a.ask("double")
	close(a.box)
	<-done
}
