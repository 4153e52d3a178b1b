package syntax

import "unicode"

// A hole is a place in the program where the number of the next instruction is still to be filled
// in: Out of instruction hole/2, or Arg when hole is odd.
type hole uint32

// A frag is a part of a program that is not linked to what follows.
type frag struct {
	start    uint32
	out      []hole
	nullable bool // it can match nothing
}

type compiler struct{ p *Prog }

// Compile makes a program of a regular expression. Counted repetitions must have been simplified.
func Compile(re *Regexp) (*Prog, error) {
	c := &compiler{&Prog{NumCap: 2}}
	c.inst(Inst{Op: InstFail})
	f := c.node(re)
	c.patch(f.out, c.inst(Inst{Op: InstMatch}))
	c.p.Start = int(f.start)
	return c.p, nil
}

func (c *compiler) inst(i Inst) uint32 {
	c.p.Inst = append(c.p.Inst, i)
	return uint32(len(c.p.Inst) - 1)
}

func (c *compiler) patch(holes []hole, to uint32) {
	for _, h := range holes {
		if i := &c.p.Inst[h/2]; h%2 == 0 {
			i.Out = to
		} else {
			i.Arg = to
		}
	}
}

// one returns a part of one instruction.
func (c *compiler) one(i Inst, nullable bool) frag {
	pc := c.inst(i)
	return frag{pc, []hole{hole(pc) * 2}, nullable}
}

func (c *compiler) empty(op EmptyOp) frag {
	return c.one(Inst{Op: InstEmptyWidth, Arg: uint32(op)}, true)
}

func (c *compiler) runes(r []rune, flags Flags) frag {
	i := Inst{Op: InstRune, Rune: r}
	flags &= FoldCase
	if len(r) != 1 || unicode.SimpleFold(r[0]) == r[0] {
		flags = 0
	}
	i.Arg = uint32(flags)
	switch {
	case len(r) == 1 && flags == 0, len(r) == 2 && r[0] == r[1]:
		i.Op, i.Rune = InstRune1, r[:1]
	case len(r) == 2 && r[0] == 0 && r[1] == unicode.MaxRune:
		i.Op = InstRuneAny
	case len(r) == 4 && r[0] == 0 && r[1] == '\n'-1 && r[2] == '\n'+1 && r[3] == unicode.MaxRune:
		i.Op = InstRuneAnyNotNL
	}
	return c.one(i, false)
}

func (c *compiler) cat(a, b frag) frag {
	if a.start == 0 || b.start == 0 {
		return frag{}
	}
	c.patch(a.out, b.start)
	return frag{a.start, b.out, a.nullable && b.nullable}
}

func (c *compiler) alt(a, b frag) frag {
	if a.start == 0 {
		return b
	}
	if b.start == 0 {
		return a
	}
	pc := c.inst(Inst{Op: InstAlt, Out: a.start, Arg: b.start})
	return frag{pc, append(a.out, b.out...), a.nullable || b.nullable}
}

// choice makes an alternative of f and going on. It returns the number and the hole.
func (c *compiler) choice(f frag, nonGreedy bool) (uint32, hole) {
	if nonGreedy {
		pc := c.inst(Inst{Op: InstAlt, Arg: f.start})
		return pc, hole(pc) * 2
	}
	pc := c.inst(Inst{Op: InstAlt, Out: f.start})
	return pc, hole(pc)*2 + 1
}

func (c *compiler) quest(f frag, nonGreedy bool) frag {
	pc, h := c.choice(f, nonGreedy)
	return frag{pc, append([]hole{h}, f.out...), true}
}

func (c *compiler) plus(f frag, nonGreedy bool) frag {
	pc, h := c.choice(f, nonGreedy)
	c.patch(f.out, pc)
	return frag{f.start, []hole{h}, f.nullable}
}

func (c *compiler) star(f frag, nonGreedy bool) frag {
	if f.nullable { // (x+)? has the right priority where x matches nothing
		return c.quest(c.plus(f, nonGreedy), nonGreedy)
	}
	pc, h := c.choice(f, nonGreedy)
	c.patch(f.out, pc)
	return frag{pc, []hole{h}, true}
}

func (c *compiler) node(re *Regexp) frag {
	nonGreedy := re.Flags&NonGreedy != 0
	switch re.Op {
	case OpNoMatch:
		return frag{}
	case OpEmptyMatch:
		return c.one(Inst{Op: InstNop}, true)
	case OpLiteral:
		if len(re.Rune) == 0 {
			return c.one(Inst{Op: InstNop}, true)
		}
		f := c.runes(re.Rune[:1], re.Flags)
		for i := 1; i < len(re.Rune); i++ {
			f = c.cat(f, c.runes(re.Rune[i:i+1], re.Flags))
		}
		return f
	case OpCharClass:
		if len(re.Rune) == 0 {
			return frag{}
		}
		return c.runes(re.Rune, 0)
	case OpAnyCharNotNL:
		return c.one(Inst{Op: InstRuneAnyNotNL}, false)
	case OpAnyChar:
		return c.one(Inst{Op: InstRuneAny}, false)
	case OpBeginLine:
		return c.empty(EmptyBeginLine)
	case OpEndLine:
		return c.empty(EmptyEndLine)
	case OpBeginText:
		return c.empty(EmptyBeginText)
	case OpEndText:
		return c.empty(EmptyEndText)
	case OpWordBoundary:
		return c.empty(EmptyWordBoundary)
	case OpNoWordBoundary:
		return c.empty(EmptyNoWordBoundary)
	case OpCapture:
		c.p.NumCap = max(c.p.NumCap, 2*re.Cap+2)
		begin := c.one(Inst{Op: InstCapture, Arg: uint32(2 * re.Cap)}, true)
		sub := c.node(re.Sub[0])
		end := c.one(Inst{Op: InstCapture, Arg: uint32(2*re.Cap + 1)}, true)
		return c.cat(c.cat(begin, sub), end)
	case OpStar, OpPlus, OpQuest:
		f := c.node(re.Sub[0])
		switch {
		case f.start == 0 && re.Op == OpPlus:
			return f
		case f.start == 0:
			return c.one(Inst{Op: InstNop}, true)
		case re.Op == OpStar:
			return c.star(f, nonGreedy)
		case re.Op == OpPlus:
			return c.plus(f, nonGreedy)
		}
		return c.quest(f, nonGreedy)
	case OpConcat:
		if len(re.Sub) == 0 {
			return c.one(Inst{Op: InstNop}, true)
		}
		f := c.node(re.Sub[0])
		for _, s := range re.Sub[1:] {
			f = c.cat(f, c.node(s))
		}
		return f
	case OpAlternate:
		var f frag
		for _, s := range re.Sub {
			f = c.alt(f, c.node(s))
		}
		return f
	}
	panic("regexp: unhandled case in compile")
}
