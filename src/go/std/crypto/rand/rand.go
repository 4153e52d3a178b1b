// Package rand gives random numbers. In this library they come from the run time's generator, a
// function of the run's seed, so that a run can be repeated: they are no secrets.
package rand

import (
	"internal/rt"
	"io"
)

// Reader gives random bytes without end.
var Reader io.Reader = &reader{}

type reader struct{}

func (*reader) Read(b []byte) (n int, err error) {
	for i := range b {
		if i%8 == 0 {
			x := rt.Rand64()
			for k := i; k < min(i+8, len(b)); k++ {
				b[k] = byte(x)
				x >>= 8
			}
		}
	}
	return len(b), nil
}

// Read fills b with random bytes from Reader. It never returns an error.
func Read(b []byte) (n int, err error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		panic("crypto/rand: failed to read random data (see https://go.dev/issue/66821): " + err.Error())
	}
	return len(b), nil
}

// Text returns 26 random characters of the base32 alphabet.
func Text() string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	b := make([]byte, 26)
	Read(b)
	for i := range b {
		b[i] = alphabet[b[i]%32]
	}
	return string(b)
}
