package fmt

import (
	"io"
	"unicode"
	"unicode/utf8"
)

// A runeReader reads runes from a reader that has only bytes, one byte at a time, so that nothing
// behind the rune is taken. The rune taken back last is lost when the call ends.
type runeReader struct {
	r       io.Reader
	buf     [utf8.UTFMax]byte // bytes read that are not part of the last rune
	pending int               // how many there are
	last    rune
	size    int
	unread  bool
	err     error
}

func (rr *runeReader) ReadRune() (r rune, size int, err error) {
	if rr.unread {
		rr.unread = false
		return rr.last, rr.size, nil
	}
	for !utf8.FullRune(rr.buf[:rr.pending]) {
		n, err := io.ReadFull(rr.r, rr.buf[rr.pending:rr.pending+1])
		if n == 1 {
			rr.pending++
			continue
		}
		if err == io.EOF && rr.pending > 0 {
			break
		}
		return 0, 0, err
	}
	r, size = utf8.DecodeRune(rr.buf[:rr.pending])
	copy(rr.buf[:], rr.buf[size:rr.pending])
	rr.pending -= size
	rr.last, rr.size = r, size
	return r, size, nil
}

func (rr *runeReader) UnreadRune() error {
	rr.unread = true
	return nil
}

// isSpace reports whether r is white space.
func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r)
}

func notSpace(r rune) bool { return !isSpace(r) }
