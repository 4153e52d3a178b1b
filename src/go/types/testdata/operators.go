package p

type S struct{ x int }
type N int

func mismatches(i int, s string, p *int, e error, a any, n N, f func(), st S) {
	_ = i /* ERROR "invalid operation: i + s (mismatched types int and string)" */ + s
	_ = i == s /* ERROR "invalid operation: i == s (mismatched types int and string)" */
	_ = p == 0 /* ERROR "mismatched types *int and untyped int" */
	_ = p /* ERROR "mismatched types *int and untyped int" */ + 1
	_ = e == 1 /* ERROR "mismatched types error and untyped int" */
	_ = a == 1
	_ = a /* ERROR "mismatched types any and untyped int" */ + 1
	_ = a /* ERROR "operator < not defined on interface" */ < a
	_ = f < 1 /* ERROR "mismatched types func() and untyped int" */
	_ = f /* ERROR "invalid operation: f == f (func can only be compared to nil)" */ == f
	_ = f == nil
	_ = nil == nil /* ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)" */
	_ = st == S{1}
	_ = i /* ERROR "mismatched types int and N" */ * n
	_ = i + 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = s /* ERROR "operator - not defined on s (variable of type string)" */ - s
	_ = !i /* ERROR "operator ! not defined on i (variable of type int)" */
	i /* ERROR "invalid operation: i += s (mismatched types int and string)" */ += s
	s /* ERROR "invalid operation: s++ (non-numeric type string)" */ ++
}

func constants() {
	const big = 1 << 100
	assert(big>>98 == 4)
	var _ int8 = 128 /* ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)" */
	_ = int8(300 /* ERROR "constant 300 overflows int8" */)
	_ = uint8(- /* ERROR "constant -1 overflows uint8" */ 1)
	_ = int(1.5 /* ERROR "cannot convert 1.5 (untyped float constant) to type int" */)
	_ = 1 / 0 /* ERROR "invalid operation: division by zero" */
	_ = 1.0 / 0.0 /* ERROR "invalid operation: division by zero" */
	_ = 1 << - /* ERROR "negative shift count -1" */ 1
	_ = 1.5 /* ERROR "shifted operand 1.5 (untyped float constant) must be integer" */ << 1
	assert(7/2 == 3)
	assert(7/2.0 == 3.5)
	assert(-7%3 == -1)
	assert('a'+1 == 'b')
	assert("a"+"b" == "ab")
	assert(1i*1i == -1)
}

func shifts(s uint) {
	var _ float64 = 1 /* ERROR "shifted operand 1 (type float64) must be integer" */ << s
	var _ = 1 << s
	var _ int64 = 1 << s
	var _ = uint8(1<<s) + 1
	_ = 1 << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
}

func channels(c chan int, r <-chan int, w chan<- int, n int) {
	<-c
	c <- 1
	r /* ERROR "cannot send to receive-only channel <-chan int r (variable of type <-chan int)" */ <- 1
	<-w /* ERROR "cannot receive from send-only channel chan<- int w" */
	<-n /* ERROR "cannot receive from non-channel int n" */
}

func assign(m map[string]S, c S) {
	m /* ERROR "cannot assign to struct field m["a"].x in map" */ ["a"].x = 1
	f /* ERROR "cannot assign to f() (neither addressable nor a map index expression)" */ () = 1
	"a" /* ERROR "cannot assign to "a" (neither addressable nor a map index expression)" */ = "b"
	_ = nil /* ERROR "use of untyped nil in assignment to _ identifier" */
	c.x, _ = 1, 2
	var _, _ = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
}

func f() int { return 0 }
