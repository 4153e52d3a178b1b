package time

import "errors"

// This file has the forms in which times are stored: RFC 3339 as text and in JSON, and 15 or 16
// bytes. They keep the offset from UTC, not the name of the zone.

// MarshalText returns t in the layout RFC3339Nano.
func (t Time) MarshalText() ([]byte, error) { return t.appendStrict(nil, "Time.MarshalText: ") }

// AppendText appends what MarshalText returns.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendStrict(b, "Time.AppendText: ") }

// MarshalJSON returns t in the layout RFC3339Nano, in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict([]byte{'"'}, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// appendStrict appends t in the layout RFC3339Nano if that makes valid RFC 3339.
func (t Time) appendStrict(b []byte, where string) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, errors.New(where + "year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*secondsPerHour || offset >= 24*secondsPerHour {
		return nil, errors.New(where + "timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

// UnmarshalText sets *t to the time in the layout RFC3339.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// UnmarshalJSON sets *t to the time in the layout RFC3339, in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// The binary form: a version, the seconds since year 1 (8 bytes), the nanoseconds (4), the offset
// in minutes (2), -1 standing for UTC, and, in version 2, its seconds (1). Big-endian.
const (
	binaryMinutes = 1
	binarySeconds = 2

	utcMinutes = -1
)

// MarshalBinary returns the binary form of t.
func (t Time) MarshalBinary() ([]byte, error) { return t.appendBinary(nil, "Time.MarshalBinary: ") }

// AppendBinary appends the binary form of t.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	return t.appendBinary(b, "Time.AppendBinary: ")
}

// GobEncode returns the binary form of t.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

func (t Time) appendBinary(b []byte, where string) ([]byte, error) {
	version := byte(binaryMinutes)
	minutes, seconds := utcMinutes, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -32768 || minutes == utcMinutes || minutes > 32767 {
			return b, errors.New(where + "unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBigEndian(b, uint64(t.sec()), 8)
	b = appendBigEndian(b, uint64(t.nsec()), 4)
	b = appendBigEndian(b, uint64(minutes), 2)
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func appendBigEndian(b []byte, v uint64, bytes int) []byte {
	for bytes--; bytes >= 0; bytes-- {
		b = append(b, byte(v>>(8*bytes)))
	}
	return b
}

// UnmarshalBinary sets *t to the time with the given binary form.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryMinutes && version != binarySeconds {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	sec := int64(bigEndian(data[1:9]))
	nsec := bigEndian(data[9:13])
	offset := int(int16(bigEndian(data[13:15]))) * 60
	if version == binarySeconds {
		offset += int(data[15])
	}
	*t = Time{wall: nsec & nsecMask, ext: sec}
	if offset == utcMinutes*60 {
		t.setLoc(&utcLoc)
	} else if offset == Local.lookup(t.Unix()).offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }

func bigEndian(b []byte) (v uint64) {
	for _, c := range b {
		v = v<<8 | uint64(c)
	}
	return v
}
