package main

import (
	"fmt"
	"time"
)

type id string

type user struct {
	Name id
	Age  int
	Born time.Time
}

func nextID() id                   { return "x" }
func limit(n int, d time.Duration) {}
func apply(f func(int) bool)       {}
func even(n int) bool              { return n%2 == 0 }

const deadline time.Duration = 5
const retries = 3

func pick(a int, b string, u user, done chan bool) (id, int) {
	flag := true
	other := id("y")
	limit(a, deadline)    //@ complete limit( => ^a; complete a, => ^deadline
	b = fmt.Sprint(u.Age) //@ complete = => ^b
	u = user{Name: other} //@ complete Name: => ^nextID; complete = => ^u
	u.Age = a             //@ complete = => ^a
	done <- flag          //@ complete <- => ^even
	apply(even)           //@ complete apply( => ^even
	if u.Name == other {  //@ complete == => ^nextID
		return other, a //@ complete return => ^return
	}
	return u.Name, u.Age //@ complete u.Name, => ^a; complete u. => ^Name; complete ,#1 => ^a
}

func main() {
	pick(1, "", user{}, nil) //@ complete user{}, => ^nil
	time.Sleep(deadline)     //@ complete Sleep( => ^deadline; complete time. => Sleep
}
