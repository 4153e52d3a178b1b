package p

import (
	"errors"
	"fmt"
	"log"
	"os"
)

type point struct{ x, y int }
type stringer struct{}

func (stringer) String() string { return "" }

type recursive int

func (r recursive) String() string  { return fmt.Sprintf("%v", r) }
func (r *point) Error() string      { return fmt.Sprint(r) }

type formatter struct{}

func (formatter) Format(f fmt.State, c rune) {}

func calls(n int, s string, b bool, f float64, p *int, e error, a any, pt point, list []string, fn func(), c chan int, m map[string]int) {
	fmt.Printf("%d %s %t %f %p %v\n", n, s, b, f, p, e)
	fmt.Printf("%d\n", s)
	fmt.Printf("%s\n", n)
	fmt.Printf("%t\n", n)
	fmt.Printf("%f\n", n)
	fmt.Printf("%x %X %q %c %U\n", s, n, s, 'a', 'b')
	fmt.Printf("%d %d\n", n)
	fmt.Printf("%d\n", n, n)
	fmt.Printf("none\n", n)
	fmt.Printf("%z\n", n)
	fmt.Printf("%", n)
	fmt.Printf("%d %s\n", pt, pt)
	fmt.Printf("%s %d\n", list, list)
	fmt.Printf("%s\n", fn)
	fmt.Printf("%v\n", fn)
	fmt.Printf("%d %s\n", c, m)
	fmt.Printf("%s %v\n", stringer{}, stringer{})
	fmt.Printf("%d\n", stringer{})
	fmt.Printf("%d\n", formatter{})
	fmt.Printf("%*d %.*f\n", n, n, n, f)
	fmt.Printf("%*d\n", s, n)
	fmt.Printf("%[2]d %[1]s\n", s, n)
	fmt.Printf("%[3]d\n", n)
	fmt.Printf("%[x]d\n", n)
	fmt.Printf("%w\n", e)
	fmt.Printf("%d %v\n", a, a)
	fmt.Printf("%-5d|%+d|%#x|%05d|% d\n", n, n, n, n, n)
	fmt.Printf("%#s %.2d\n", s, n)
	fmt.Printf("%%\n")
	fmt.Printf(s)
	fmt.Printf(s, n)
	fmt.Println("%d", n)
	fmt.Println("line\n")
	fmt.Println(fn)
	fmt.Print("a\n")
	fmt.Fprintf(os.Stdout, "%d\n", s)
	fmt.Fprintln(os.Stderr, "x\n")
	fmt.Println(os.Stderr, "x")
	_ = fmt.Errorf("%w %w", e, e)
	_ = fmt.Errorf("%w", s)
	_ = fmt.Errorf("%s", e)
	_ = fmt.Errorf(s)
	_ = fmt.Sprintf("%s", 'x')
	_ = fmt.Sprint("%s")
	log.Printf("%d", s)
	log.Fatalf("%s", n)
	log.Println("x\n")
	wrapper("%d", s)
	printer("x %d", n)
	(&logger{}).logf("%s", n)
	_ = errors.New("%d")
	fmt.Sprintf("unused %d", n)
	fmt.Printf("%s", nil)
	fmt.Printf("%d", nil)
	fmt.Printf("%s %s", []byte("x"), [3]byte{})
	fmt.Printf("%p %p", list, n)
	fmt.Printf("%s", &pt)
	fmt.Printf("%d", &pt)
	fmt.Printf("%d", struct{ a, b any }{})
}

func wrapper(format string, args ...any) { fmt.Printf(format, args...) }
func printer(args ...any)                { fmt.Println(args...) }

type logger struct{}

func (l *logger) logf(format string, args ...interface{}) string { return fmt.Sprintf(format, args...) }
