package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Writer writes records. Call Flush at the end, then Error.
type Writer struct {
	Comma   rune // between fields
	UseCRLF bool // lines end in \r\n
	w       *bufio.Writer
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record, with quotes where needed.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			if _, err := w.w.WriteRune(w.Comma); err != nil {
				return err
			}
		}
		if !w.needsQuotes(field) {
			if _, err := w.w.WriteString(field); err != nil {
				return err
			}
			continue
		}
		if err := w.quoted(field); err != nil {
			return err
		}
	}
	if w.UseCRLF {
		_, err := w.w.WriteString("\r\n")
		return err
	}
	return w.w.WriteByte('\n')
}

func (w *Writer) quoted(field string) error {
	if err := w.w.WriteByte('"'); err != nil {
		return err
	}
	for i := range len(field) {
		var err error
		switch c := field[i]; {
		case c == '"':
			_, err = w.w.WriteString(`""`)
		case c == '\r' && w.UseCRLF: // the \n behind it brings it back
		case c == '\n' && w.UseCRLF:
			_, err = w.w.WriteString("\r\n")
		default:
			err = w.w.WriteByte(c)
		}
		if err != nil {
			return err
		}
	}
	return w.w.WriteByte('"')
}

func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` { // ends the data for Postgres
		return true
	}
	if strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}

// Flush writes what is buffered.
func (w *Writer) Flush() { w.w.Flush() }

// Error returns an error of a Write or Flush before.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll writes all records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
