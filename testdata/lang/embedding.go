// Embedding: promoted fields and methods by value and by pointer, depth and shadowing,
// embedded interfaces, and method sets that satisfy interfaces.
package main

import "fmt"

type Animal struct {
	Name string
	legs int
}

func (a Animal) Speak() string    { return a.Name + " makes a noise" }
func (a *Animal) Rename(n string) { a.Name = n }
func (a Animal) Legs() int        { return a.legs }
func (a Animal) Describe() string { return a.Speak() + fmt.Sprintf(" on %d legs", a.Legs()) }

type Dog struct {
	Animal
	Breed string
}

func (d Dog) Speak() string { return d.Name + " barks (" + d.Animal.Speak() + ")" }

type Puppy struct {
	*Dog
	Name string // shadows the promoted one
}

type Speaker interface{ Speak() string }
type Renamer interface {
	Speaker
	Rename(string)
}

type Logger struct{ lines []string }

func (l *Logger) Logf(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}

type Service struct {
	*Logger
	Speaker // an interface: its methods are promoted too
	count   int
}

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	B
	Z string
}

type celsius float64

func (c celsius) Hot() bool { return c > 30 }

type Reading struct {
	celsius
	int
	*string
}

type outer struct{ middle }
type middle struct{ *inner }
type inner struct{ v int }

func (i *inner) inc() int { i.v++; return i.v }
func (i inner) get() int  { return i.v }

func main() {
	d := Dog{Animal{"Rex", 4}, "terrier"}
	fmt.Println(d.Name, d.Animal.Name, d.Speak(), "|", d.Describe(), "|", d.Legs())
	d.Rename("Max")
	(&d).Animal.Rename(d.Name + "!")
	fmt.Printf("%v %+v\n", d, d)

	p := Puppy{&d, "pup"}
	p.Rename("Shared")
	q := p
	q.Dog.Name = "Both"
	q.Name = "q"
	fmt.Println(p.Name, p.Dog.Name, d.Name, p.Speak(), q.Name, p.Breed, p.legs)

	var s Speaker = d
	var r Renamer = &d
	r.Rename("Iface")
	fmt.Println(s.Speak(), "|", r.Speak(), "|", Speaker(r).Speak())
	r = p
	r.Rename("ByPuppy")
	_, isRenamer := s.(Renamer)
	fmt.Println(d.Name, isRenamer, Renamer(p).Speak())

	svc := &Service{Logger: &Logger{}, Speaker: &d}
	svc.Logf("%s %d", "x", 1)
	other := *svc
	other.Logf("y")
	svc.Speaker = Animal{Name: "cow"}
	fmt.Println(svc.lines, len(other.lines), svc.Speak(), other.Speak())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		(&Service{}).Speak()
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(Puppy{}.Breed)
	}()

	c := C{A{1, 2}, B{3, 4}, "z"}
	c.A.X++
	fmt.Println(c.A.X, c.B.X, c.Y, c.Z, c.B.Z)

	str := "s"
	rd := Reading{31.5, 7, &str}
	rd.int++
	*rd.string += "!"
	fmt.Println(rd.Hot(), rd.int, str, rd.celsius)

	o := outer{middle{&inner{10}}}
	o2 := o
	o.inc()
	f, g := o.inc, o2.get // get copies *inner now, inc binds the pointer
	f()
	fmt.Println(o.v, o2.v, g(), o2.get(), o.middle.inner.v)

	// Method expressions reach promoted methods.
	fmt.Println(Dog.Legs(d), (*Dog).Legs(&d), Puppy.Speak(p), outer.get(o))
	anon := struct {
		Animal
		extra int
	}{Animal{"anon", 2}, 5}
	anon.Rename("nona")
	fmt.Println(anon.Describe(), anon.extra, Speaker(anon).Speak())
}
