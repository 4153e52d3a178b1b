package p

type flag bool

func loops(n int, s string, m map[string]bool, a *[3]int, c chan int, w chan<- int, x any) {
	for i := range n {
		var _ int = i
	}
	for i := range uint8(3) {
		var _ uint8 = i
	}
	for range 1.5 /* ERROR "cannot range over 1.5 (untyped float constant)" */ {
	}
	for i, r := range s {
		var _ int = i
		var _ rune = r
	}
	for k, v := range m {
		var _ string = k
		var _ bool = v
	}
	for i, e := range a {
		_, _ = i, e
	}
	for v, e /* ERROR "range over c (variable of type chan int) permits only one iteration variable" */ := range c {
		_ = v
	}
	for range w /* ERROR "cannot range over w (variable of type chan<- int): receive from send-only channel chan<- int" */ {
	}
	for range x /* ERROR "cannot range over x (variable of interface type any)" */ {
	}
	for i, j /* ERROR "range over n (variable of type int) permits only one iteration variable" */ := range n {
		_ = i
	}
	var str /* ERROR "declared and not used: str" */ string
	for str = range n /* ERROR "cannot use n (variable of type int) as string value in range clause" */ {
	}
	for _ = range n {
	}
	for i /* ERROR "declared and not used: i" */ := range n {
	}
}

func functions(f0 func(func() bool), f2 func(func(int, string) bool), bad func(int), fl func(func() flag)) {
	for range f0 {
	}
	for i /* ERROR "range over f0 (variable of type func(func() bool)) permits no iteration variables" */ := range f0 {
	}
	for i, s := range f2 {
		var _ int = i
		var _ string = s
	}
	for range bad /* ERROR "func must be func(yield func(...) bool): argument is not func" */ {
	}
	for range fl /* ERROR "yield func returns user-defined boolean, not bool" */ {
	}
}
