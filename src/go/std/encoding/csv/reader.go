// Package csv reads (reader.go) and writes (writer.go) comma-separated values (RFC 4180).
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// A ParseError says where a text is no CSV. Lines count from 1, columns from 1 in bytes.
type ParseError struct {
	StartLine int // of the record
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// Unwrap returns the cause.
func (e *ParseError) Unwrap() error { return e.Err }

var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")

	// ErrTrailingComma is not used any more.
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errInvalidDelim = errors.New("csv: invalid field or comment delimiter")

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// A Reader reads records. Its fields may be changed before the first one.
type Reader struct {
	Comma   rune // between fields
	Comment rune // at the start of a line that is left out; 0 is none
	// FieldsPerRecord is how many fields a record must have: 0 is as many as the first one, negative
	// any number.
	FieldsPerRecord  int
	LazyQuotes       bool // quotes may be within fields
	TrimLeadingSpace bool
	ReuseRecord      bool // Read may return the slice of the call before
	// TrailingComma is not used any more.
	TrailingComma bool

	r          *bufio.Reader
	line       int    // lines read
	offset     int64  // bytes read
	long       []byte // a line longer than the buffer
	record     []byte // the fields of the record, one after the other
	ends       []int  // where they end in record
	positions  []position
	lastRecord []string
}

type position struct{ line, col int }

// NewReader returns a Reader of r, for fields separated by commas.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read reads a record: the fields of a line that is not empty.
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.read(nil)
	}
	record, err = r.read(r.lastRecord)
	r.lastRecord = record
	return record, err
}

// ReadAll reads all records.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.read(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos returns where a field of the last record starts.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.positions) {
		panic("out of range index passed to FieldPos")
	}
	p := r.positions[field]
	return p.line, p.col
}

// InputOffset returns how many bytes have been read.
func (r *Reader) InputOffset() int64 { return r.offset }

// readLine reads a line; its end is \n, or nothing at the end of the input.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.long = append(r.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			r.long = append(r.long, line...)
		}
		line = r.long
	}
	size := len(line)
	if size > 0 && err == io.EOF {
		err = nil
		if line[size-1] == '\r' {
			line = line[:size-1]
		}
	}
	r.line++
	r.offset += int64(size)
	if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

func newlineLen(b []byte) int {
	if n := len(b); n > 0 && b[n-1] == '\n' {
		return 1
	}
	return 0
}

// nextLine reads the first line of a record.
func (r *Reader) nextLine() ([]byte, error) {
	for {
		line, err := r.readLine()
		if r.Comment != 0 {
			if c, _ := utf8.DecodeRune(line); c == r.Comment {
				if err == nil {
					continue
				}
				line = nil
			}
		}
		if err == nil && len(line) == newlineLen(line) {
			continue
		}
		return line, err
	}
}

func (r *Reader) read(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line, err := r.nextLine()
	if err == io.EOF {
		return nil, err
	}
	start := r.line
	r.record, r.ends, r.positions = r.record[:0], r.ends[:0], r.positions[:0]
	if bad := r.fields(line, start, err); bad != nil {
		err = bad
	} else {
		err = nil
	}

	text := string(r.record)
	if cap(dst) < len(r.ends) {
		dst = make([]string, len(r.ends))
	}
	dst = dst[:len(r.ends)]
	from := 0
	for i, end := range r.ends {
		dst[i] = text[from:end]
		from = end
	}
	switch {
	case r.FieldsPerRecord > 0 && len(dst) != r.FieldsPerRecord && err == nil:
		err = &ParseError{start, start, 1, ErrFieldCount}
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(dst)
	}
	return dst, err
}

// fields divides a record that starts with line. readErr is what reading the line met.
func (r *Reader) fields(line []byte, start int, readErr error) error {
	pos := position{r.line, 1}
	comma := utf8.RuneLen(r.Comma)
	for {
		if r.TrimLeadingSpace {
			i := bytes.IndexFunc(line, func(c rune) bool { return !unicode.IsSpace(c) })
			if i < 0 {
				i = len(line)
				pos.col -= newlineLen(line)
			}
			line = line[i:]
			pos.col += i
		}
		if len(line) == 0 || line[0] != '"' {
			i := bytes.IndexRune(line, r.Comma)
			field := line
			if i >= 0 {
				field = field[:i]
			} else {
				field = field[:len(field)-newlineLen(field)]
			}
			if !r.LazyQuotes {
				if j := bytes.IndexByte(field, '"'); j >= 0 {
					return &ParseError{start, r.line, pos.col + j, ErrBareQuote}
				}
			}
			r.record = append(r.record, field...)
			r.end(pos)
			if i < 0 {
				return readErr
			}
			line = line[i+comma:]
			pos.col += i + comma
			continue
		}
		fieldPos := pos
		line = line[1:]
		pos.col++
		more := false
		for !more {
			i := bytes.IndexByte(line, '"')
			switch {
			case i >= 0:
				r.record = append(r.record, line[:i]...)
				line = line[i+1:]
				pos.col += i + 1
				switch c, _ := utf8.DecodeRune(line); {
				case c == '"':
					r.record = append(r.record, '"')
					line = line[1:]
					pos.col++
				case c == r.Comma:
					line = line[comma:]
					pos.col += comma
					r.end(fieldPos)
					more = true
				case newlineLen(line) == len(line):
					r.end(fieldPos)
					return readErr
				case r.LazyQuotes:
					r.record = append(r.record, '"')
				default:
					return &ParseError{start, r.line, pos.col - 1, ErrQuote}
				}
			case len(line) > 0: // the field goes on in the next line
				r.record = append(r.record, line...)
				if readErr != nil {
					return readErr
				}
				pos.col += len(line)
				line, readErr = r.readLine()
				if len(line) > 0 {
					pos.line++
					pos.col = 1
				}
				if readErr == io.EOF {
					readErr = nil
				}
			default: // the input ends
				if !r.LazyQuotes && readErr == nil {
					return &ParseError{start, pos.line, pos.col, ErrQuote}
				}
				r.end(fieldPos)
				return readErr
			}
		}
	}
}

// end ends a field.
func (r *Reader) end(pos position) {
	r.ends = append(r.ends, len(r.record))
	r.positions = append(r.positions, pos)
}
