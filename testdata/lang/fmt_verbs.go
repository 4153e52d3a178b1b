// The verbs of fmt over all kinds of values: flags, widths, precision, nesting, errors in the
// format, and types with String, Error, GoString and Format methods.
// vet: wrong formats are part of the point.
package main

import (
	"errors"
	"fmt"
	"time"
)

type point struct {
	X, Y int
	name string
}
type inner struct {
	P *point
	S []point
	M map[string]int
	E error
	A any
	F func()
}
type str struct{ v int }
type ptrStr struct{ v int }
type gostr struct{}
type formatter struct{}
type list []str
type kind uint8
type raw []byte

func (s str) String() string     { return fmt.Sprintf("str<%d>", s.v) }
func (s *ptrStr) String() string { return "ptr" }
func (gostr) GoString() string   { return "gostr!" }
func (formatter) Format(s fmt.State, verb rune) {
	w, hasW := s.Width()
	p, hasP := s.Precision()
	fmt.Fprintf(s, "F(%c %d %t %d %t %t %t)", verb, w, hasW, p, hasP, s.Flag('+'), s.Flag('#'))
}
func (k kind) String() string { return "kind" }

type panicky struct{ n *int }

func (p panicky) String() string { return fmt.Sprint(*p.n) }

func main() {
	p := point{1, -2, "n"}
	fmt.Printf("%v %+v %#v %T\n", p, p, p, p)
	fmt.Printf("%v %+v\n", &p, &p)
	in := inner{S: []point{p}, M: map[string]int{"b": 1, "a": 2}, E: errors.New("e"), A: 5}
	fmt.Printf("%v\n%+v\n", in, in)
	fmt.Printf("%#v\n", []any{1, "a", nil, 2.5, 1e6, true, 'x', []byte("b"), [2]bool{true}, map[string]int{"k": 1}, struct{ A any }{3}, uint8(7), kind(1), (*int)(nil), []string(nil)})
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%O|%b|%c|%q|%U|%#U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42)
	fmt.Printf("%d|%x|%b|%08.3f|%+.2e|%x|% 5d|%+05d|%-05d|\n", -42, -42, -42, -3.14159, -12345.678, -255, -7, -7, -7)
	fmt.Printf("%s|%10s|%-10s|%.2s|%10.3s|%q|%#q|%x|%X|% x|%#x|%+q\n", "héllo", "héllo", "héllo", "héllo", "héllo", "hé\n", "hé", "hé", "hé", "hé", "hé", "hé")
	fmt.Printf("%s|%v|%d|%x|%q|%s|%v\n", []byte("ab"), []byte("ab"), []byte("ab"), []byte("ab"), []byte("ab"), raw("r"), raw("r"))
	fmt.Printf("%t|%5t|%v|%v|%p\n", true, false, true, nil, nil)
	fmt.Printf("%d %s %q %x %v %5.1f|%6v|%-4v|%04v\n", []int{1, 2}, []string{"a", "b"}, []string{"a b", "c"}, []string{"hi"}, [2][]int{{1}, nil}, []float64{1, 2.25}, []int{1, 2}, []int{3}, []int{4, 5})
	fmt.Printf("%v %s %d %+v %v %v\n", str{1}, str{2}, str{3}, list{{4}}, []any{str{5}, &str{6}}, map[str]str{{7}: {8}})
	fmt.Printf("%v %v %s %v\n", ptrStr{1}, &ptrStr{1}, &ptrStr{2}, []*point(nil))
	fmt.Printf("%#v %v %v|%+8.3v|%#x|%s\n", gostr{}, gostr{}, formatter{}, formatter{}, formatter{}, []formatter{{}})
	fmt.Printf("%v %s %d %x\n", errors.New("err"), fmt.Errorf("w: %w", errors.New("in")), time.Second, time.Duration(10))
	fmt.Printf("%v %v %v %v\n", 1500*time.Millisecond, time.Duration(0), -time.Hour, 36*time.Hour+5*time.Nanosecond)
	fmt.Printf("%*d|%-*d|%.*f|%[2]*[1]d|%[3]v %[1]v %v|%%|%c\n", 5, 42, 4, 7, 2, 3.14159, 'é')
	fmt.Printf("%6.2f|%-8.3f|%08.2f|%+.1f|%e|%E|%g|%G|%.3g|%10.2e|%x\n", 3.14159, 2.5, 3.14159, 2.0, 123456.789, 0.00012, 1e21, 1e-7, 1234.5678, 1.5, 1.0)
	fmt.Printf("%v %.2f %8.1f %+v\n", 1+2i, 1.234-5.678i, 1i, complex64(3))
	bad := fmt.Sprintf
	fmt.Println(bad("%d %s", "str", 5), bad("%d"), bad("%d", 1, 2), bad("%!"), bad("%z", 3), bad("%"), bad("%[5]d", 1), bad("%s", nil), bad("%d", nil), bad("%*d", "x", 1), bad("%.*f", -1, 2.0))
	fmt.Println(bad("%s %v", panicky{}, (*ptrStr)(nil)), bad("%s", error(nil)), bad("%t", 1), bad("%s", true), bad("%x", 1.5), bad("%s", []any{1, "a", nil}))
	fmt.Println("a", 1, 2, "b", "c", 3.0, nil, []string{}, map[int]bool{}, struct{}{}, [0]int{}, 'a', "tail")
	fmt.Print("a", 1, 2, "b", "c", 3, 4.5, nil, true, "\n")
	fmt.Print(1, 2, "\n", str{9}, str{10}, "\n")
	fmt.Println(fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("end", 1) == "end 1\n", fmt.Sprint(), fmt.Sprint(nil, nil))
	fmt.Printf("%v %v %v %v\n", struct{}{}, struct{ a, b any }{nil, "x"}, [3]bool{}, map[point]string{{1, 2, "z"}: "v", {1, 1, "a"}: "u"})
	fmt.Printf("%q %v %c %d %x\n", 'x', 'x', 'x', 'x', "☺")
	fmt.Printf("%3c|%-3c|%03d|%+q|%#q|%q\n", 'a', 'b', 7, 'é', 'x', []rune("ab"))
	fmt.Printf("%v %d %s\n", kind(3), kind(3), []kind{1, 2})
	var np *point
	var ni error
	fmt.Printf("%v %+v %v %d %s|%v\n", np, np, ni, []any{nil}, np, [][]int{{1}, {}})
	fmt.Printf("%08b %o %x %X %#08x %+x\n", 5, 64, "hello", []byte{1, 171}, 255, 10)
	fmt.Printf("%10v|%-10v|%10v|%-6v|%6v|\n", p, str{1}, []int{1}, true, nil)
}
