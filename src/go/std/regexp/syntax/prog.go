package syntax

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
)

// A Prog is a program for an abstract machine that runs all alternatives at once, by priority.
type Prog struct {
	Inst   []Inst
	Start  int
	NumCap int // twice the number of groups
}

// An InstOp is what an instruction does.
type InstOp uint8

const (
	InstAlt InstOp = iota // go on at Out or, with less priority, at Arg
	InstAltMatch
	InstCapture // note the position in slot Arg
	InstEmptyWidth
	InstMatch
	InstFail
	InstNop
	InstRune // a rune in the ranges Rune
	InstRune1
	InstRuneAny
	InstRuneAnyNotNL
)

var instNames = [...]string{"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail", "InstNop",
	"InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL"}

func (i InstOp) String() string {
	if int(i) < len(instNames) {
		return instNames[i]
	}
	return ""
}

// An Inst is an instruction.
type Inst struct {
	Op   InstOp
	Out  uint32 // what is next
	Arg  uint32
	Rune []rune
}

// An EmptyOp is a set of conditions on a place in the text.
type EmptyOp uint8

const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// EmptyOpContext returns the conditions that hold between two runes, -1 being the ends of the text.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyNoWordBoundary
	if IsWordChar(r1) != IsWordChar(r2) {
		op = EmptyWordBoundary
	}
	switch {
	case r1 == '\n':
		op |= EmptyBeginLine
	case r1 < 0:
		op |= EmptyBeginText | EmptyBeginLine
	}
	switch {
	case r2 == '\n':
		op |= EmptyEndLine
	case r2 < 0:
		op |= EmptyEndText | EmptyEndLine
	}
	return op
}

// IsWordChar reports whether r is a word character to \b: an ASCII letter, digit or underscore.
func IsWordChar(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
}

// MatchRune reports whether the instruction matches r.
func (i *Inst) MatchRune(r rune) bool { return i.MatchRunePos(r) >= 0 }

// MatchRunePos returns which range of Rune has r, -1 when none has.
func (i *Inst) MatchRunePos(r rune) int {
	switch i.Op {
	case InstRuneAny:
		return 0
	case InstRuneAnyNotNL:
		if r == '\n' {
			return -1
		}
		return 0
	}
	if len(i.Rune) == 1 {
		if r == i.Rune[0] {
			return 0
		}
		if Flags(i.Arg)&FoldCase != 0 {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				if f == i.Rune[0] {
					return 0
				}
			}
		}
		return -1
	}
	k := sort.Search(len(i.Rune)/2, func(k int) bool { return i.Rune[2*k+1] >= r })
	if k < len(i.Rune)/2 && i.Rune[2*k] <= r {
		return k
	}
	return -1
}

// MatchEmptyWidth reports whether the conditions of the instruction hold between two runes.
func (i *Inst) MatchEmptyWidth(before rune, after rune) bool {
	return EmptyOp(i.Arg)&^EmptyOpContext(before, after) == 0
}

func (p *Prog) skipNop(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// Prefix returns the text that all matches begin with, and whether that is all of a match.
func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skipNop(uint32(p.Start))
	var b strings.Builder
	for (i.Op == InstRune || i.Op == InstRune1) && len(i.Rune) == 1 && Flags(i.Arg)&FoldCase == 0 && i.Rune[0] != unicode.ReplacementChar {
		b.WriteRune(i.Rune[0])
		i = p.skipNop(i.Out)
	}
	return b.String(), i.Op == InstMatch
}

// StartCond returns the conditions that hold where a match begins; all bits when there can be none.
func (p *Prog) StartCond() EmptyOp {
	var op EmptyOp
	for i := &p.Inst[p.Start]; ; i = &p.Inst[i.Out] {
		switch i.Op {
		case InstEmptyWidth:
			op |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return op
		}
	}
}

// String returns the program, an instruction a line.
func (p *Prog) String() string {
	var b strings.Builder
	for i := range p.Inst {
		mark := "   "
		if i == p.Start {
			mark = "  *"
		}
		b.WriteString(mark + strconv.Itoa(i) + "\t" + p.Inst[i].String() + "\n")
	}
	return b.String()
}

// String returns the instruction.
func (i *Inst) String() string {
	out, arg := strconv.Itoa(int(i.Out)), strconv.Itoa(int(i.Arg))
	switch i.Op {
	case InstAlt:
		return "alt -> " + out + ", " + arg
	case InstAltMatch:
		return "altmatch -> " + out + ", " + arg
	case InstCapture:
		return "cap " + arg + " -> " + out
	case InstEmptyWidth:
		return "empty " + arg + " -> " + out
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop -> " + out
	case InstRune:
		suffix := ""
		if Flags(i.Arg)&FoldCase != 0 {
			suffix = "/i"
		}
		return "rune " + strconv.QuoteToASCII(string(i.Rune)) + suffix + " -> " + out
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + " -> " + out
	case InstRuneAny:
		return "any -> " + out
	case InstRuneAnyNotNL:
		return "anynotnl -> " + out
	}
	return ""
}
