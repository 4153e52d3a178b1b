package bufio

import (
	"errors"
	"io"
)

// A SplitFunc finds the next token at the start of data; atEOF says that there is no more behind
// it. It returns how far to advance and the token, nil for none yet. An error ends the scan;
// ErrFinalToken does so without being one.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken, returned by a SplitFunc, makes the token that comes with it the last one.
var ErrFinalToken = errors.New("final token")

const (
	// MaxScanTokenSize is the largest buffer that a Scanner makes unless told otherwise.
	MaxScanTokenSize = 64 * 1024

	firstSize = 4096
)

// A Scanner divides input into tokens: lines unless told otherwise.
type Scanner struct {
	r         io.Reader
	split     SplitFunc
	maxSize   int
	token     []byte
	buf       []byte // what is not scanned yet is buf[start:end]
	start     int
	end       int
	err       error
	empties   int  // empty tokens in a row, without an advance
	scanning  bool // Scan was called
	exhausted bool // there are no more tokens
}

// NewScanner returns a Scanner of r.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxSize: MaxScanTokenSize}
}

// Err returns the first error other than io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token that Scan found; the next Scan may overwrite it.
func (s *Scanner) Bytes() []byte { return s.token }

// Text returns the token that Scan found.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer gives the first buffer, and the size that it may grow to.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanning {
		panic("Buffer called after Scan")
	}
	s.buf = buf[:cap(buf)]
	s.maxSize = max
}

// Split sets what finds the tokens.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanning {
		panic("Split called after Scan")
	}
	s.split = split
}

// Scan goes to the next token and reports whether there is one.
func (s *Scanner) Scan() bool {
	if s.exhausted {
		return false
	}
	s.scanning = true
	for {
		if s.end > s.start || s.err != nil {
			if found, over := s.next(); found || over {
				return found
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			s.token = nil
			return false
		}
		if !s.makeRoom() {
			s.fail(ErrTooLong)
			return false
		}
		s.read()
	}
}

// next asks for a token in what is buffered. over is set when Scan must return false.
func (s *Scanner) next() (found, over bool) {
	advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
	if err != nil {
		if err == ErrFinalToken {
			s.token = token
			s.exhausted = true
			return token != nil, true
		}
		s.fail(err)
		return false, true
	}
	if advance < 0 {
		s.fail(ErrNegativeAdvance)
		return false, true
	}
	if advance > s.end-s.start {
		s.fail(ErrAdvanceTooFar)
		return false, true
	}
	s.start += advance
	s.token = token
	if token == nil {
		return false, false
	}
	if s.err == nil || advance > 0 {
		s.empties = 0
	} else if s.empties++; s.empties > emptyReads {
		panic("bufio.Scan: too many empty tokens without progressing")
	}
	return true, false
}

// fail sets the error unless there is one before it.
func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// makeRoom makes that the buffer has room at its end; false when it must not grow any more.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.maxSize || len(s.buf) > (1<<63-1)/2 {
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = firstSize
	}
	buf := make([]byte, min(size, s.maxSize))
	s.end = copy(buf, s.buf[s.start:s.end])
	s.start = 0
	s.buf = buf
	return true
}

// read reads to the room at the end of the buffer, at least something or an error.
func (s *Scanner) read() {
	for tries := 0; ; tries++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || n > len(s.buf)-s.end {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if tries == emptyReads {
			s.fail(io.ErrNoProgress)
			return
		}
	}
}
