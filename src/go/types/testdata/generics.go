package p

type number interface{ ~int | ~float64 }
type my int

func sum[T number](list ...T) (t T) { return }
func apply[T, U any](list []T, f func(T) U) []U { return nil }
func id[T any](x T) T { return x }
func keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }

func inference(s []string) {
	_ = sum(1, 2.5)
	_ = sum(my(1), 2)
	_ = sum[string /* ERROR "string does not satisfy number (string missing in ~int | ~float64)" */ ]()
	_ = sum( /* ERROR "string does not satisfy number (string missing in ~int | ~float64)" */ s[0])
	_ = sum( /* ERROR "in call to sum, cannot infer T (declared at generics.go:6:10)" */ )
	var _ []int = apply(s, func(string) int { return 0 })
	_ = apply(s, id[string])
	_ = apply(s, id)
	_ = apply(s, func /* ERROR "in call to apply, type func(int) int of func(int) int {…} does not match inferred type func(string) U for func(T) U" */ (int) int { return 0 })
	var _ func(int) int = id
	var _ func(int) string = id /* ERROR "inferred type func(x int) int for func(x T) T does not match type func(int) string of _" */
	_ = id /* ERROR "cannot use generic function id without instantiation" */
	_ = keys(map[string]int{})
	_ = keys( /* ERROR "in call to keys, M (type []string) does not satisfy ~map[K]V" */ s)
	_ = id[int, string /* ERROR "got 2 type arguments but id has 1 type parameters" */ ]
	id(1)
}

// Instances.
type pair[K comparable, V any] struct {
	k K
	v V
}

var _ pair[string, int]
var _ pair /* ERROR "not enough type arguments for type pair: have 1, want 2" */ [string]
var _ pair /* ERROR "too many type arguments for type pair: have 3, want 2" */ [string, int, int]
var _ pair[[ /* ERROR "[]int does not satisfy comparable" */ ]int, int]
var _ pair /* ERROR "cannot use generic type pair[K comparable, V any] without instantiation" */
var _ int /* ERROR "invalid operation: int[string] (int is not a generic type)" */ [string]

func (p pair[K, V]) get() V { return p.v }
func (p pair /* ERROR "receiver declares 1 type parameter, but receiver base type declares 2" */ [K]) bad() {}
func (p *pair[K, V]) set(v V) { p.v = v }

// Constraints may name their own type parameters, also those of the type they constrain.
type ordered[T ordered[T]] interface{ less(T) bool }
type ints []int
func (ints) less(ints) bool { return true }
var _ = func() { use[ints](); use[my /* ERROR "my does not satisfy ordered[my] (missing method less)" */ ]() }
func use[T ordered[T]]() {}

func methods[P interface{ get() V }, V any](p P) V { return p.get() }
var _ int = methods(pair[string, int]{})

// Infinitely many instances.
type alias[T any] = []T
var _ alias[int] = []int{1}

func operations[T int | string, P *int | *string, C chan int | <-chan int](t T, p P, c C) {
	_ = t + t
	_ = t /* ERROR "operator - not defined on t (variable of type T constrained by int | string)" */ - t
	_ = t < t
	_ = *p /* ERROR "pointers of p (variable of type P constrained by *int | *string) must have identical base types" */
	_ = <-c
	c /* ERROR "cannot send to c (variable of type C constrained by chan int | <-chan int): receive-only channel <-chan int" */ <- 1
	for range t /* ERROR "cannot range over t (variable of type T constrained by int | string): int and string have different underlying types" */ {
	}
	t /* ERROR "invalid operation: cannot call t (variable of type T constrained by int | string): int is not a function" */ ()
	_ = T(1)
	var _ T = "a" /* ERROR "cannot use \"a\" (untyped string constant) as T value in variable declaration" */
	_ = t /* ERROR "cannot use type assertion on type parameter value t" */ .(int)
}
