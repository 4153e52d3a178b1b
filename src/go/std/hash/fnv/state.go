package fnv

import (
	"errors"
	"hash"
)

// A saved state is one of these marks, then the hash.
const (
	mark32   = "fnv\x01"
	mark32a  = "fnv\x02"
	mark64   = "fnv\x03"
	mark64a  = "fnv\x04"
	mark128  = "fnv\x05"
	mark128a = "fnv\x06"
)

// state returns the hash in a saved state of n bytes, as two numbers.
func state(b []byte, mark string, n int) (hi, lo uint64, err error) {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return 0, 0, errors.New("hash/fnv: invalid hash state identifier")
	}
	b = b[len(mark):]
	if len(b) != n {
		return 0, 0, errors.New("hash/fnv: invalid hash state size")
	}
	for _, c := range b {
		hi, lo = hi<<8|lo>>56, lo<<8|uint64(c)
	}
	return hi, lo, nil
}

func (s *sum32) AppendBinary(b []byte) ([]byte, error) {
	return big32(append(b, mark32...), uint32(*s)), nil
}

func (s *sum32) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum32) UnmarshalBinary(b []byte) error {
	_, lo, err := state(b, mark32, 4)
	if err == nil {
		*s = sum32(lo)
	}
	return err
}

func (s *sum32) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

func (s *sum32a) AppendBinary(b []byte) ([]byte, error) {
	return big32(append(b, mark32a...), uint32(*s)), nil
}

func (s *sum32a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum32a) UnmarshalBinary(b []byte) error {
	_, lo, err := state(b, mark32a, 4)
	if err == nil {
		*s = sum32a(lo)
	}
	return err
}

func (s *sum32a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

func (s *sum64) AppendBinary(b []byte) ([]byte, error) {
	return big64(append(b, mark64...), uint64(*s)), nil
}

func (s *sum64) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum64) UnmarshalBinary(b []byte) error {
	_, lo, err := state(b, mark64, 8)
	if err == nil {
		*s = sum64(lo)
	}
	return err
}

func (s *sum64) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

func (s *sum64a) AppendBinary(b []byte) ([]byte, error) {
	return big64(append(b, mark64a...), uint64(*s)), nil
}

func (s *sum64a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum64a) UnmarshalBinary(b []byte) error {
	_, lo, err := state(b, mark64a, 8)
	if err == nil {
		*s = sum64a(lo)
	}
	return err
}

func (s *sum64a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

func (s *sum128) AppendBinary(b []byte) ([]byte, error) {
	return big64(big64(append(b, mark128...), s[0]), s[1]), nil
}

func (s *sum128) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum128) UnmarshalBinary(b []byte) error {
	hi, lo, err := state(b, mark128, 16)
	if err == nil {
		*s = sum128{hi, lo}
	}
	return err
}

func (s *sum128) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

func (s *sum128a) AppendBinary(b []byte) ([]byte, error) {
	return big64(big64(append(b, mark128a...), s[0]), s[1]), nil
}

func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum128a) UnmarshalBinary(b []byte) error {
	hi, lo, err := state(b, mark128a, 16)
	if err == nil {
		*s = sum128a{hi, lo}
	}
	return err
}

func (s *sum128a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}
