// Package tabwriter aligns text in columns by Nick Gustafsson's elastic tabstops: cells in adjacent
// lines that end in tabs are a column, as wide as the widest of them.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// Flags of a Writer.
const (
	// FilterHTML passes tags without giving them width; an entity is as wide as one character.
	FilterHTML uint = 1 << iota
	// StripEscape leaves the Escape characters out.
	StripEscape
	// AlignRight puts the padding before the text.
	AlignRight
	// DiscardEmptyColumns leaves out columns that have only empty cells ended by vertical tabs.
	DiscardEmptyColumns
	// TabIndent pads empty cells at the start of a line with tabs.
	TabIndent
	// Debug prints a | between columns.
	Debug
)

// Escape, before and behind a text, has it go unchanged.
const Escape = '\xff'

// A cell is a part of a line.
type cell struct {
	size  int  // in bytes
	width int  // in characters
	tab   bool // it ended in a tab rather than a vertical tab
}

// A Writer writes text to another writer with tabs expanded. All columns of a block must be known,
// so text is kept until the block ends, or Flush.
type Writer struct {
	output                      io.Writer
	minWidth, tabWidth, padding int
	padChar                     byte
	flags                       uint

	buf     []byte // text of all cells
	pos     int    // buf[:pos] has been counted in cell.width
	cell    cell   // at the end of the last line, not complete
	endChar byte   // what ends the escaped text at hand, 0 when there is none
	lines   [][]cell
	widths  []int // of the columns to the left
	out     []byte
}

// NewWriter returns a new Writer; the parameters are Init's.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init makes b a Writer to output: columns are at least minwidth wide, with padding between them.
// When padchar is a tab, columns end at multiples of tabwidth.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' { // tabs can only be behind the text
		flags &^= AlignRight
	}
	*b = Writer{output: output, minWidth: minwidth, tabWidth: tabwidth, padding: padding, padChar: padchar, flags: flags}
	b.reset()
	return b
}

// reset drops the text that has been written out.
func (b *Writer) reset() {
	b.buf, b.pos = b.buf[:0], 0
	b.cell, b.endChar = cell{}, 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

func (b *Writer) has(flag uint) bool { return b.flags&flag != 0 }

// add adds text to the current cell.
func (b *Writer) add(text []byte) {
	b.buf = append(b.buf, text...)
	b.cell.size += len(text)
}

// count adds the text not counted yet to the current cell's width.
func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.buf[b.pos:])
	b.pos = len(b.buf)
}

// endCell ends the current cell and returns how many its line has.
func (b *Writer) endCell(tab bool) int {
	b.cell.tab = tab
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, b.cell)
	b.cell = cell{}
	return len(*line)
}

func (b *Writer) startEscape(c byte) {
	switch c {
	case Escape:
		b.endChar = Escape
	case '<':
		b.endChar = '>'
	case '&':
		b.endChar = ';'
	}
}

func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.count()
		if !b.has(StripEscape) {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.pos = len(b.buf)
	b.endChar = 0
}

// Write takes text. What is complete is written out.
func (b *Writer) Write(buf []byte) (n int, err error) {
	n = 0 // buf[:n] has been taken
	for i, c := range buf {
		if b.endChar != 0 {
			if c == b.endChar {
				end := i + 1
				if c == Escape && b.has(StripEscape) {
					end = i
				}
				b.add(buf[n:end])
				n = i + 1
				b.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			b.add(buf[n:i])
			b.count()
			n = i + 1
			cells := b.endCell(c == '\t')
			if c == '\t' || c == '\v' {
				continue
			}
			b.lines = append(b.lines, nil)
			// The last cell of a line is in no column, so a line of one cell ends all columns.
			if c == '\f' || cells == 1 {
				b.flush()
				if c == '\f' && b.has(Debug) {
					b.out = append(b.out, "---\n"...)
				}
				if err := b.emit(); err != nil {
					return n, err
				}
			}
		case Escape:
			b.add(buf[n:i])
			b.count()
			n = i
			if b.has(StripEscape) {
				n++
			}
			b.startEscape(c)
		case '<', '&':
			if b.has(FilterHTML) {
				b.add(buf[n:i])
				b.count()
				n = i
				b.startEscape(c)
			}
		}
	}
	b.add(buf[n:])
	return len(buf), nil
}

// Flush writes out all text, as if the current cell was complete.
func (b *Writer) Flush() error {
	b.flush()
	return b.emit()
}

func (b *Writer) flush() {
	if b.cell.size > 0 {
		if b.endChar != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	b.reset()
}

// emit writes what has been formatted.
func (b *Writer) emit() error {
	if len(b.out) == 0 {
		return nil
	}
	n, err := b.output.Write(b.out)
	if err == nil && n != len(b.out) {
		err = io.ErrShortWrite
	}
	b.out = b.out[:0]
	return err
}

// format formats lines[from:to], whose text starts at buf[pos], and returns where it ends. The
// columns to the left are in widths: it looks for the blocks of the next one.
func (b *Writer) format(pos, from, to int) int {
	column := len(b.widths)
	for this := from; this < to; this++ {
		if column >= len(b.lines[this])-1 {
			continue
		}
		pos = b.writeLines(pos, from, this)
		from = this
		width, discardable := b.minWidth, true
		for ; this < to && column < len(b.lines[this])-1; this++ {
			c := b.lines[this][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.tab {
				discardable = false
			}
		}
		if discardable && b.has(DiscardEmptyColumns) {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, from, this)
		b.widths = b.widths[:column]
		from = this
	}
	return b.writeLines(pos, from, to)
}

// writeLines formats lines[from:to], all of whose columns are in widths.
func (b *Writer) writeLines(pos, from, to int) int {
	for i := from; i < to; i++ {
		useTabs := b.has(TabIndent)
		for j, c := range b.lines[i] {
			if j > 0 && b.has(Debug) {
				b.out = append(b.out, '|')
			}
			inColumn := j < len(b.widths)
			if c.size > 0 {
				useTabs = false
			}
			if inColumn && c.size > 0 && b.has(AlignRight) {
				b.pad(c.width, b.widths[j], useTabs)
			}
			b.out = append(b.out, b.buf[pos:pos+c.size]...)
			pos += c.size
			if inColumn && (c.size == 0 || !b.has(AlignRight)) {
				b.pad(c.width, b.widths[j], useTabs)
			}
		}
		if i+1 == len(b.lines) { // the last line has no newline yet
			b.out = append(b.out, b.buf[pos:pos+b.cell.size]...)
			pos += b.cell.size
		} else {
			b.out = append(b.out, '\n')
		}
	}
	return pos
}

// pad fills a cell with text of the given width.
func (b *Writer) pad(text, cell int, useTabs bool) {
	c, n := b.padChar, cell-text
	if c == '\t' || useTabs {
		if b.tabWidth == 0 {
			return
		}
		cell = (cell + b.tabWidth - 1) / b.tabWidth * b.tabWidth
		c, n = '\t', (cell-text+b.tabWidth-1)/b.tabWidth
	}
	for range n {
		b.out = append(b.out, c)
	}
}
