package fmt

import (
	"errors"
	"internal/stdio"
	"io"
	"strings"
)

// A ScanState is the scanner as a Scanner sees it.
type ScanState interface {
	// ReadRune reads a rune. Within Scanln, Fscanln and Sscanln it reports the end after the first
	// newline; also behind the width of the directive.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes the last rune back.
	UnreadRune() error
	// SkipSpace skips white space; newlines as the operation at hand has it.
	SkipSpace()
	// Token returns the run of runes that f holds for, nil being all but white space; when
	// skipSpace, from behind white space on. The next call may overwrite it.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width, in runes, and whether the directive has one.
	Width() (wid int, ok bool)
	// Read must not be called; it is there because a Reader is asked for.
	Read(buf []byte) (n int, err error)
}

// A Scanner reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values that white space separates, newlines included, from standard input to what
// the operands point to. It returns how many it read; when that is not all, the error says why.
func Scan(a ...any) (n int, err error) { return Fscan(stdio.Stdin(), a...) }

// Scanln is Scan but ends at a newline, which must come behind the last value.
func Scanln(a ...any) (n int, err error) { return Fscanln(stdio.Stdin(), a...) }

// Scanf reads from standard input as format says; newlines must match.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(stdio.Stdin(), format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(strings.NewReader(str), a...) }

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(strings.NewReader(str), a...) }

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(strings.NewReader(str), format, a...)
}

// Fscan is Scan from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineIsSpace = true
	return s.scan(a)
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineIsEnd = true
	return s.scan(a)
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScanner(r).scanf(format, a)
}

// A scanner does the work of one call. It is also the ScanState that a Scanner gets.
type scanner struct {
	in  io.RuneScanner
	buf []byte // the token at hand
	// count is how many runes have been read; at limit the input counts as ended.
	count, limit int
	width        int // of the directive, in runes; noWidth if it has none
	atEOF        bool
	// What a newline is: space, the end, or neither.
	newlineIsSpace, newlineIsEnd bool
}

const (
	eof     = -1
	noWidth = 1 << 30
)

func newScanner(r io.Reader) *scanner {
	in, ok := r.(io.RuneScanner)
	if !ok {
		in = &runeReader{r: r}
	}
	return &scanner{in: in, limit: noWidth, width: noWidth}
}

// A failure is what a scanner panics with to end the call with an error.
type failure struct{ err error }

func (s *scanner) fail(err error)       { panic(failure{err}) }
func (s *scanner) failText(text string) { panic(failure{errors.New(text)}) }

// caught stores the error that ended the call in *err.
func caught(err *error) {
	switch e := recover().(type) {
	case nil:
	case failure:
		*err = e.err
	default:
		panic(e)
	}
}

// scan reads values that space separates.
func (s *scanner) scan(a []any) (n int, err error) {
	defer caught(&err)
	for _, arg := range a {
		s.value('v', arg)
		n++
	}
	if s.newlineIsEnd {
		for {
			r := s.getRune()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.failText("expected newline")
			}
		}
	}
	return n, nil
}

// ReadRune implements ScanState.
func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.in.ReadRune()
	if err == nil {
		s.count++
		s.atEOF = s.newlineIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

// UnreadRune implements ScanState.
func (s *scanner) UnreadRune() error {
	s.in.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

// Width implements ScanState.
func (s *scanner) Width() (wid int, ok bool) {
	if s.width == noWidth {
		return 0, false
	}
	return s.width, true
}

// Read implements ScanState.
func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// Token implements ScanState.
func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer caught(&err)
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.token(skipSpace, f), nil
}

// SkipSpace implements ScanState.
func (s *scanner) SkipSpace() {
	for {
		r := s.getRune()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n' && s.newlineIsSpace:
		case r == '\n':
			s.failText("unexpected newline")
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

// getRune reads a rune, eof at the end.
func (s *scanner) getRune() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.fail(err)
	}
	return r
}

// mustGetRune reads a rune; the end is an error.
func (s *scanner) mustGetRune() rune {
	r := s.getRune()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF fails at the end of the input.
func (s *scanner) notEOF() {
	if s.getRune() == eof {
		s.fail(io.EOF)
	}
	s.UnreadRune()
}

// peek reports whether the next rune is in set.
func (s *scanner) peek(set string) bool {
	r := s.getRune()
	if r != eof {
		s.UnreadRune()
	}
	return strings.ContainsRune(set, r)
}

// accept adds the next rune to the token and reports true if it is in set.
func (s *scanner) accept(set string) bool {
	r := s.getRune()
	if r == eof {
		return false
	}
	if strings.ContainsRune(set, r) {
		s.add(r)
		return true
	}
	s.UnreadRune()
	return false
}

func (s *scanner) add(r rune) { s.buf = append(s.buf, string(r)...) }

// token adds the runes that f holds for to the token.
func (s *scanner) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.getRune()
		if r == eof {
			return s.buf
		}
		if !f(r) {
			s.UnreadRune()
			return s.buf
		}
		s.add(r)
	}
}
