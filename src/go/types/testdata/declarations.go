package p

import "fmt"

// Constants.
const (
	a = iota
	b
	c, d = iota, "x"
	h2 = 1, 2 /* ERROR "extra init expr 2" */
)

func inherited() {
	const (
		x    = iota
		iota = iota
		y
	)
	assert(x == 0 && y == 1)
}

// Repeated expressions.
const (
	e int8 = 100 * (iota + 1)
	f      /* ERROR "cannot use 100 * (iota + 1) (untyped int constant 200) as int8 value in constant declaration (overflows)" */
)

// Variables.
var g, h = 1, 2, 3 /* ERROR "extra init expr 3" */
var i, j = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
var k = nil /* ERROR "use of untyped nil in variable declaration" */
var l, m int = two()
var n int
var o undefined /* ERROR "undefined: undefined" */

func two() (int, int) { return 1, 2 }
func n /* ERROR "n redeclared in this block" */ () {}

// Structs and interfaces.
type s struct {
	x int
	x /* ERROR "x redeclared" */ string
	* /* ERROR "embedded field type cannot be a pointer to an interface" */ fmt.Stringer
}

type t interface {
	m()
	m /* ERROR "duplicate method m" */ ()
}

func (u) m()   {}
func (u) m /* ERROR "method u.m already declared at declarations.go" */ () {}
func (u) f     /* ERROR "field and method with the same name f" */ () {}
func (int /* ERROR "cannot define new methods on non-local type int" */ ) m() {}
func (v /* ERROR "invalid receiver type v (pointer or interface type)" */ ) m() {}

type u struct{ f int }
type v *int

// What a union has besides an invalid term still counts.
func union[T int | undefined /* ERROR "undefined: undefined" */ ](x T) T { return x + 1 }

// Members.
func members(x s, y u, z *fmt.Stringer) {
	_ = y.F /* ERROR "y.F undefined (type u has no field or method F, but does have method f)" */
	_ = y.none /* ERROR "y.none undefined (type u has no field or method none)" */
	_ = fmt.println /* ERROR "undefined: fmt.println (but have Println)" */
	_ = fmt.pp /* ERROR "undefined: fmt.pp" */
	_ = z.String /* ERROR "z.String undefined (type *fmt.Stringer is pointer to interface, not interface)" */
	_ = u{1, 2 /* ERROR "too many values in struct literal of type u" */ }
	_ = u{g /* ERROR "unknown field g in struct literal of type u" */ : 1}
	y /* ERROR "cannot assign to y.m (neither addressable nor a map index expression)" */ .m = nil
}
