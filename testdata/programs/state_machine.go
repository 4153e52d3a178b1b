// A state machine in three styles: a transition table, state functions, and an iota type
// with a String method.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

type State int

const (
	Red State = iota
	Green
	Yellow
	Flashing
	numStates
)

var stateNames = [numStates]string{Red: "red", Green: "green", Yellow: "yellow", Flashing: "flashing"}

func (s State) String() string {
	if s < 0 || s >= numStates {
		return fmt.Sprintf("State(%d)", int(s))
	}
	return stateNames[s]
}

type Event string

type transition struct {
	from State
	on   Event
}

var table = map[transition]State{
	{Red, "timer"}:      Green,
	{Green, "timer"}:    Yellow,
	{Yellow, "timer"}:   Red,
	{Red, "fault"}:      Flashing,
	{Green, "fault"}:    Flashing,
	{Yellow, "fault"}:   Flashing,
	{Flashing, "reset"}: Red,
}

func run(s State, events ...Event) State {
	for _, e := range events {
		next, ok := table[transition{s, e}]
		if !ok {
			fmt.Printf("  %v ignores %q\n", s, e)
			continue
		}
		fmt.Printf("  %-8v --%s--> %v\n", s, e, next)
		s = next
	}
	return s
}

// A stateFn handles some input and returns the next state, in the manner of a lexer.
type stateFn func(*lexer) stateFn

type lexer struct {
	input []rune
	pos   int
	items []string
}

func (l *lexer) emit(kind string, start int) {
	l.items = append(l.items, fmt.Sprintf("%s:%s", kind, string(l.input[start:l.pos])))
}

func (l *lexer) take(accept func(rune) bool) (start int) {
	start = l.pos
	for l.pos < len(l.input) && accept(l.input[l.pos]) {
		l.pos++
	}
	return start
}

func lexAny(l *lexer) stateFn {
	l.take(unicode.IsSpace)
	switch {
	case l.pos == len(l.input):
		return nil
	case unicode.IsDigit(l.input[l.pos]):
		return lexNumber
	case unicode.IsLetter(l.input[l.pos]):
		return lexWord
	}
	l.pos++
	l.emit("other", l.pos-1)
	return lexAny
}

func lexNumber(l *lexer) stateFn {
	l.emit("number", l.take(unicode.IsDigit))
	return lexAny
}

func lexWord(l *lexer) stateFn {
	l.emit("word", l.take(unicode.IsLetter))
	return lexAny
}

func main() {
	fmt.Println("traffic light")
	end := run(Red, "timer", "timer", "reset", "fault", "timer", "reset")
	fmt.Printf("ends in %v (%d); unknown: %v\n", end, end, State(9))

	l := &lexer{input: []rune("größe = 12*x + 7")}
	for state := stateFn(lexAny); state != nil; {
		state = state(l)
	}
	fmt.Println(strings.Join(l.items, " "))
}
