package p

// Instantiation that never ends, alone in its file: it is looked for in correct programs only.
func f[T /* ERROR "instantiation cycle" */ any](n int, x T) {
	if n > 0 {
		f[[]T](n-1, nil)
	}
}
