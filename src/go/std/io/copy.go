package io

// CopyN copies n bytes from src to dst, or fewer with an error: EOF when src ends before.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written == n {
		return n, nil
	}
	if written < n && err == nil {
		err = EOF
	}
	return written, err
}

// Copy copies from src to dst until src ends or an error occurs. The end is no error.
func Copy(dst Writer, src Reader) (written int64, err error) { return transfer(dst, src, nil) }

// CopyBuffer is Copy by way of buf, which must not be empty; nil has it make one.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return transfer(dst, src, buf)
}

// transfer leaves the copying to src or dst when one of them knows how; else it copies by way of
// buf.
func transfer(dst Writer, src Reader, buf []byte) (int64, error) {
	if from, ok := src.(WriterTo); ok {
		return from.WriteTo(dst)
	}
	if to, ok := dst.(ReaderFrom); ok {
		return to.ReadFrom(src)
	}
	if buf == nil {
		buf = make([]byte, bufferSize(src))
	}
	var total int64
	for {
		n, readErr := src.Read(buf)
		if n > 0 {
			m, err := dst.Write(buf[:n])
			if m < 0 || m > n {
				m = 0
				if err == nil {
					err = errInvalidWrite
				}
			}
			total += int64(m)
			if err != nil {
				return total, err
			}
			if m < n {
				return total, ErrShortWrite
			}
		}
		if readErr == EOF {
			return total, nil
		}
		if readErr != nil {
			return total, readErr
		}
	}
}

// bufferSize returns the size of a buffer for copying src: less than usual when src is limited to
// less.
func bufferSize(src Reader) int {
	const usual = 32 * 1024
	l, ok := src.(*LimitedReader)
	if !ok || l.N >= usual {
		return usual
	}
	return int(max(1, l.N))
}

// Discard drops what is written to it.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error)       { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8192)
	for {
		m, err := r.Read(buf)
		n += int64(m)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}
