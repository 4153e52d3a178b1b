// Package main draws shapes.
package main

import (
	"errors"
	"fmt"         //@ hover "fmt" => package fmt ("fmt")
	str "strings" //@ mark str => strImport; hover str => package strings ("strings"); rename str => text 3
	_ "unicode/utf8"
)

// Shape is anything with an area.
type Shape interface { //@ mark Shape => Shape; hover Shape => type Shape interface {…; doc Shape => anything with an area; refs Shape => 4
	// Area in square units.
	Area() float64 //@ mark Area => ifaceArea; hover Area => func (Shape) Area() float64; doc Area => square units; rename Area => Size !no longer implement
	Name() string
}

// Point is a place.
type Point struct { //@ mark Point => Point; refs Point => 3
	X, Y float64 // coordinates //@ mark X => X; mark Y => Y; hover X => field X float64; doc Y => coordinates; rename X => Y !has a field Y already; rename X => East 3
}

// Circle is round.
type Circle struct { //@ mark Circle => Circle; rename Circle => Disc 5
	Point          //@ mark Point => embedded; def Point => Point; hover Point => type Point struct {…
	Radius float64 //@ mark Radius => Radius; refs Radius => 4; rename Radius => Area !has a method Area already
	tags   []string
}

// Area of the circle.
func (c Circle) Area() float64 { //@ mark Area => circleArea; hover c => var c Circle; rename Area => Size !would no longer implement; mark c => recvC
	return pi * c.Radius * c.Radius //@ def pi => pi; def c => recvC; def Radius => Radius; hover pi => const pi untyped float = 3.14159; complete c. => Radius, X, Y, Point, Area, Name, tags, String
}

func (c Circle) Name() string { return "circle" }

// String implements fmt.Stringer.
func (c *Circle) String() string { //@ rename String => Text !fmt.Stringer
	return fmt.Sprintf("%s at %v", c.Name(), c.Point) //@ hover Sprintf => func fmt.Sprintf(format string, a ...any) string; def Sprintf => fmt.Sprintf; def Point => embedded; hover Point => field Point Point; doc Sprintf => Printf
}

const pi = 3.14159 //@ mark pi => pi; rename pi => Pi 2; rename pi => Circle !already declared

const (
	small  = iota     // zero //@ hover small => const small untyped int = 0; doc small => zero
	medium            //@ hover medium => const medium untyped int = 1
	large  size   = 7 //@ hover large => const large size = 7; def size => size
)

type size int //@ mark size => size; hover size => type size int; hover int => type int

var errEmpty = errors.New("no shapes") //@ mark errEmpty => errEmpty; hover errEmpty => var errEmpty error; def New => errors.New; hover New => func errors.New(text string) error; refs errEmpty => 2

// total adds up areas.
//
// It fails when there are no shapes:
//   - nil
//   - empty
func total(shapes []Shape) (sum float64, err error) { //@ mark total => total; mark shapes => shapes; mark sum => sum; doc total => - nil; def Shape => Shape; rename shapes => sum !already declared; rename sum => s !would mean
	if len(shapes) == 0 { //@ hover len => func len(v Type) int; doc len => length; def shapes => shapes
		return 0, errEmpty //@ def errEmpty => errEmpty
	}
	for i, s := range shapes { //@ mark i => i; mark s => s; hover s => var s Shape; hover i => var i int; rename s => sum !would then mean; rename i => n 2
		sum += s.Area()               //@ def Area => ifaceArea; hover Area => func (Shape) Area() float64; def sum => sum; complete s. => Area, Name, !Radius
		fmt.Println(i, s.Name(), sum) //@ def i => i; def s#1 => s; hover Println => func fmt.Println(a ...any) (n int, err error); def Println => fmt.Println; sig Println( => Println(a ...any) (n int, err error) #0; sig i, => Println(a ...any) (n int, err error) #0
	}
	return sum, nil //@ hover nil => var nil Type // Type must be a pointer, channel, func, interface, map, or slice type; hover sum => var sum float64
}

func describe(v any) string { //@ hover any => type any; complete any => any
	switch x := v.(type) { //@ mark x => x; hover v => var v any; refs x => 4; rename x => y 4
	case int:
		return fmt.Sprint(x + 1) //@ hover x => var x int; def x => x
	case Shape:
		return x.Name() //@ hover x => var x Shape; def x => x; complete x. => Area, Name
	case error:
		return x.Error() //@ hover Error => func (error) Error() string
	}
	return str.ToUpper("unknown") + str.Repeat("!", 3) //@ hover ToUpper => func strings.ToUpper(s string) string; def str => strImport; complete str. => ToUpper, Split, Builder, !New; complete str.To => ToUpper, ToLower, !Split; sig "!", => Repeat(s string, count int) string #1
}

func main() { //@ rename main => start !starts in main
	c := Circle{Point: Point{X: 1, Y: 2}, Radius: 3} //@ mark c => localC; def Circle => Circle; def Point#2 => Point; def X => X; def Radius => Radius; hover Radius => field Radius float64; complete Circle{ => Point, tags, !Radius; complete 1, => Y, !X
	p := &c                                          //@ mark p => p; hover p => var p *Circle; hover c => var c Circle
	p.X += 1                                         //@ def X => X; hover X => field X float64; complete p. => X, Radius, Area, String
	n := 42                                          //@ hover 42 => int = 42; mark n => n; hover n => var n int
	fmt.Println(p, describe(n), Shape(c).Area())     //@ complete describe => describe; def n => n
	defer func() {                                   //@ complete defer => defer
		if r := recover(); r != nil { //@ hover r => var r …; hover recover => func recover() any
			fmt.Println(r, circleCount[small])
		}
	}()
outer: //@ mark outer => outer; hover outer => label outer; rename outer => loop 3
	for {
		for {
			if n > 1 {
				continue outer //@ def outer => outer; complete outer => outer
			}
			break outer //@ refs outer => 3
		}
	}
}

var circleCount = map[size]int{small: 1, large: 2} //@ hover circleCount => var circleCount map[size]int; def size => size; hover large => const large size = 7
