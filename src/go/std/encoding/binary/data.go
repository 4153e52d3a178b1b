package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// sizeOf returns the size of a value of the type; -1 when that is not fixed.
func sizeOf(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := sizeOf(t.Elem()); n >= 0 {
			return n * t.Len()
		}
		return -1
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			n := sizeOf(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Bool, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64,
		reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

func dataSize(v reflect.Value) int {
	if v.Kind() == reflect.Slice {
		if n := sizeOf(v.Type().Elem()); n >= 0 {
			return n * v.Len()
		}
		return -1
	}
	if !v.IsValid() {
		return -1
	}
	return sizeOf(v.Type())
}

// Size returns how many bytes Write would write for v; -1 when its size is not fixed.
func Size(v any) int { return dataSize(reflect.Indirect(reflect.ValueOf(v))) }

// Read reads a value of fixed size, or a slice of such, to what data points to.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).decode(v)
	return nil
}

// Decode is Read from buf; it returns the number of bytes.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		return 0, errors.New("binary.Decode: invalid type " + reflect.TypeOf(data).String())
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf}).decode(v)
	return size, nil
}

// target returns what data, a pointer or slice, lets be set, and its size.
func target(data any) (v reflect.Value, size int) {
	v = reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		return v, dataSize(v)
	case reflect.Slice:
		return v, dataSize(v)
	}
	return v, -1
}

// Write writes the value, of fixed size, or a slice of or pointer to such.
func Write(w io.Writer, order ByteOrder, data any) error {
	buf, err := appendData(nil, order, data, "Write")
	if err != nil {
		return err
	}
	_, err = w.Write(buf)
	return err
}

// Append is Write to the end of buf.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	return appendData(buf, order, data, "Append")
}

func appendData(buf []byte, order ByteOrder, data any, function string) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return nil, unfixed(data, function)
	}
	n := len(buf)
	buf = append(buf, make([]byte, size)...)
	(&coder{order, buf[n:]}).encode(v)
	return buf, nil
}

func unfixed(data any, function string) error {
	return errors.New("binary." + function + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
}

// Encode is Write to buf; it returns the number of bytes.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return 0, unfixed(data, "Encode")
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf}).encode(v)
	return size, nil
}

// A coder goes through bytes.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) number(size int) uint64 {
	b := c.buf[:size]
	c.buf = c.buf[size:]
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *coder) putNumber(x uint64, size int) {
	b := c.buf[:size]
	c.buf = c.buf[size:]
	switch size {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) float(size int) float64 {
	if size == 4 {
		return float64(math.Float32frombits(uint32(c.number(4))))
	}
	return math.Float64frombits(c.number(8))
}

func (c *coder) putFloat(f float64, size int) {
	if size == 4 {
		c.putNumber(uint64(math.Float32bits(float32(f))), 4)
	} else {
		c.putNumber(math.Float64bits(f), 8)
	}
}

func (c *coder) decode(v reflect.Value) {
	size := int(v.Type().Size())
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i := range v.Len() {
			c.decode(v.Index(i))
		}
	case k == reflect.Struct:
		for i := range v.NumField() {
			// Blank fields are passed over.
			if f := v.Field(i); f.CanSet() || v.Type().Field(i).Name != "_" {
				c.decode(f)
			} else {
				c.buf = c.buf[sizeOf(f.Type()):]
			}
		}
	case k == reflect.Bool:
		v.SetBool(c.number(1) != 0)
	case v.CanInt():
		unused := 64 - 8*size
		v.SetInt(int64(c.number(size)) << unused >> unused)
	case v.CanUint():
		v.SetUint(c.number(size))
	case v.CanFloat():
		v.SetFloat(c.float(size))
	default:
		re := c.float(size / 2)
		v.SetComplex(complex(re, c.float(size/2)))
	}
}

func (c *coder) encode(v reflect.Value) {
	size := int(v.Type().Size())
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i := range v.Len() {
			c.encode(v.Index(i))
		}
	case k == reflect.Struct:
		for i := range v.NumField() {
			f := v.Field(i)
			if v.Type().Field(i).Name != "_" {
				c.encode(f)
				continue
			}
			n := sizeOf(f.Type())
			clear(c.buf[:n])
			c.buf = c.buf[n:]
		}
	case k == reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.putNumber(x, 1)
	case v.CanInt():
		c.putNumber(uint64(v.Int()), size)
	case v.CanUint():
		c.putNumber(v.Uint(), size)
	case v.CanFloat():
		c.putFloat(v.Float(), size)
	default:
		x := v.Complex()
		c.putFloat(real(x), size/2)
		c.putFloat(imag(x), size/2)
	}
}
