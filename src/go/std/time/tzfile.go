package time

import "errors"

var errBadData = errors.New("malformed time zone information")

// LoadLocationFromTZData returns a place with the given name and the zones that data, a file of the
// IANA time zone database (RFC 8536), describes.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	r := tzReader{rest: data}
	h := r.header()
	wide := h.version > 0
	if wide {
		// What follows is for those who know only the first version; then comes the same again
		// with times of 8 bytes.
		r.bytes(h.size(4))
		h = r.header()
	}
	width := 4
	if wide {
		width = 8
	}
	times := r.bytes(h.times * width)
	indices := r.bytes(h.times)
	types := r.bytes(h.types * 6)
	names := r.bytes(h.chars)
	r.bytes(h.leaps * (width + 4))
	r.bytes(h.standard)
	r.bytes(h.utc)
	if r.bad || h.types == 0 {
		return nil, errBadData
	}
	l := &Location{name: name}
	for i := 0; i < h.types; i++ {
		entry := types[6*i:]
		z := zone{offset: int(int32(bigEndian(entry[:4]))), dst: entry[4] != 0}
		from := int(entry[5])
		if from >= len(names) {
			return nil, errBadData
		}
		end := from
		for end < len(names) && names[end] != 0 {
			end++
		}
		z.name = string(names[from:end])
		l.zones = append(l.zones, z)
	}
	for i := 0; i < h.times; i++ {
		c := change{index: int(indices[i])}
		if wide {
			c.when = int64(bigEndian(times[8*i : 8*i+8]))
		} else {
			c.when = int64(int32(bigEndian(times[4*i : 4*i+4])))
		}
		if c.index >= h.types {
			return nil, errBadData
		}
		l.changes = append(l.changes, c)
	}
	if h.times == 0 {
		l.changes = append(l.changes, change{when: beginning})
	}
	if rule := r.rest; wide && len(rule) > 2 && rule[0] == '\n' && rule[len(rule)-1] == '\n' {
		l.rule = string(rule[1 : len(rule)-1])
	}
	return l, nil
}

// A tzHeader is how many of each thing a file has.
type tzHeader struct {
	version                                   byte
	utc, standard, leaps, times, types, chars int
}

// size returns the length of what follows the header, with times of the given width.
func (h *tzHeader) size(width int) int {
	return h.times*(width+1) + h.types*6 + h.chars + h.leaps*(width+4) + h.standard + h.utc
}

// A tzReader reads a file; bad is set when that cannot go on.
type tzReader struct {
	rest []byte
	bad  bool
}

func (r *tzReader) bytes(n int) []byte {
	if r.bad || n < 0 || n > len(r.rest) {
		r.bad = true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *tzReader) header() (h tzHeader) {
	b := r.bytes(44)
	if r.bad || string(b[:4]) != "TZif" || b[4] != 0 && b[4] != '2' && b[4] != '3' {
		r.bad = true
		return h
	}
	h.version = b[4]
	for i, n := range [...]*int{&h.utc, &h.standard, &h.leaps, &h.times, &h.types, &h.chars} {
		*n = int(bigEndian(b[20+4*i : 24+4*i]))
	}
	return h
}
