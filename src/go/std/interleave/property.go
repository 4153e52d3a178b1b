package interleave

import "runtime"

// A property is what must be true when main returns.
type property struct {
	holds func() bool
	file  string
	line  int
}

var atExit []property

// AtExit asks that f be true when function main returns; otherwise the program fails, and says where the
// property stands. f is called by goroutine main, in the order of the calls of AtExit, as if main
// ended with it: what it reads must be ordered after what others write, or it is a data race.
func AtExit(f func() bool) {
	_, file, line, _ := runtime.Caller(1)
	if atExit == nil {
		onMainReturn(checkAtExit)
	}
	atExit = append(atExit, property{f, file, line})
}

func checkAtExit() {
	for _, p := range atExit {
		if !p.holds() {
			panic(failed("interleave: the property at " + base(p.file) + ":" + decimal(p.line) + " does not hold at exit"))
		}
	}
}

// failed is what a property that does not hold panics with.
type failed string

func (f failed) Error() string { return string(f) }

func base(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

func decimal(n int) string {
	s := ""
	for {
		s = string(rune('0'+n%10)) + s
		if n /= 10; n == 0 {
			return s
		}
	}
}

//interleave:linkname runtime.onMainReturn
func onMainReturn(f func())
