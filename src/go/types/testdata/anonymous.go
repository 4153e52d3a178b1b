package p

// These are the only errors, or gc would not look for them.
type I interface /* ERROR "anonymous interface refers to itself" */ {
	m() interface{ I }
}

type J interface {
	m() J
}

type K interface /* ERROR "invalid recursive type: anonymous interface refers to itself" */ {
	m(map[string]func() *interface{ L })
}

type L interface {
	m(map[string]func() *interface{ K })
}
