package regexp

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// The machine runs a program on a text: all threads that are possible go on together, rune by rune,
// those of higher priority first, so that time is bounded by the text's length times the program's.

// A thread is at an instruction and has the positions of groups.
type thread struct {
	pc  uint32
	cap []int
}

// A queue is a set of threads in the order of priority.
type queue struct {
	sparse []uint32 // where an instruction's thread is in dense, if it is
	dense  []thread
}

func (q *queue) has(pc uint32) bool {
	i := q.sparse[pc]
	return int(i) < len(q.dense) && q.dense[i].pc == pc
}

type machine struct {
	re      *Regexp
	text    string
	ncap    int // positions that are wanted
	matched bool
	match   []int
}

// run searches text from pos on and returns the positions of the first ncap/2 groups; nil when there
// is no match. At pos the runes before count for ^ and \b.
func (re *Regexp) run(text string, pos, ncap int) []int {
	m := &machine{re: re, text: text, ncap: ncap, match: make([]int, ncap)}
	if m.search(pos) {
		return m.match
	}
	return nil
}

func (m *machine) search(pos int) bool {
	prog := m.re.prog
	if m.re.cond == ^syntax.EmptyOp(0) || m.re.cond&syntax.EmptyBeginText != 0 && pos > 0 {
		return false
	}
	n := len(prog.Inst)
	now := &queue{sparse: make([]uint32, n)}
	next := &queue{sparse: make([]uint32, n)}
	before := rune(-1)
	if pos > 0 {
		before, _ = utf8.DecodeLastRuneInString(m.text[:pos])
	}
	for {
		if len(now.dense) == 0 {
			if m.matched || m.re.cond&syntax.EmptyBeginText != 0 && pos > 0 {
				break
			}
			if m.re.prefix != "" { // nothing can start before it
				i := strings.Index(m.text[pos:], m.re.prefix)
				if i < 0 {
					break
				}
				if i > 0 {
					pos += i
					before, _ = utf8.DecodeLastRuneInString(m.text[:pos])
				}
			}
		}
		r, width := rune(-1), 0
		if pos < len(m.text) {
			r, width = utf8.DecodeRuneInString(m.text[pos:])
		}
		cond := syntax.EmptyOpContext(before, r)
		if !m.matched && (pos == 0 || m.re.cond&syntax.EmptyBeginText == 0) {
			cap := make([]int, m.ncap)
			for i := range cap {
				cap[i] = -1
			}
			if m.ncap > 0 {
				cap[0] = pos
			}
			m.add(now, uint32(prog.Start), pos, cond, cap)
		}
		m.step(now, next, pos, pos+width, r)
		if width == 0 {
			break
		}
		if m.ncap == 0 && m.matched {
			break // that there is a match is all that is wanted
		}
		before = r
		pos += width
		now, next = next, now
		next.dense = next.dense[:0]
		// The threads of now were added without knowing what comes behind: see add.
		m.expand(now, pos, before)
	}
	return m.matched
}

// expand follows the instructions that read nothing, of the threads that step has put in q.
func (m *machine) expand(q *queue, pos int, before rune) {
	r := rune(-1)
	if pos < len(m.text) {
		r, _ = utf8.DecodeRuneInString(m.text[pos:])
	}
	cond := syntax.EmptyOpContext(before, r)
	pending := append([]thread(nil), q.dense...)
	q.dense = q.dense[:0]
	for _, t := range pending {
		m.add(q, t.pc, pos, cond, t.cap)
	}
}

// add adds a thread at pc to q, with those that it becomes before it reads a rune.
func (m *machine) add(q *queue, pc uint32, pos int, cond syntax.EmptyOp, cap []int) {
	if pc == 0 || q.has(pc) {
		return
	}
	q.sparse[pc] = uint32(len(q.dense))
	q.dense = append(q.dense, thread{pc, nil})
	at := len(q.dense) - 1
	switch i := &m.re.prog.Inst[pc]; i.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		m.add(q, i.Out, pos, cond, cap)
		m.add(q, i.Arg, pos, cond, cap)
	case syntax.InstEmptyWidth:
		if syntax.EmptyOp(i.Arg)&^cond == 0 {
			m.add(q, i.Out, pos, cond, cap)
		}
	case syntax.InstNop:
		m.add(q, i.Out, pos, cond, cap)
	case syntax.InstCapture:
		if int(i.Arg) < m.ncap {
			cap = append([]int(nil), cap...)
			cap[i.Arg] = pos
		}
		m.add(q, i.Out, pos, cond, cap)
	case syntax.InstFail:
	default:
		q.dense[at].cap = cap
		if cap == nil {
			q.dense[at].cap = []int{}
		}
	}
}

// step moves the threads of now over the rune r at pos to next, which ends at end.
func (m *machine) step(now, next *queue, pos, end int, r rune) {
	for _, t := range now.dense {
		if t.cap == nil { // it only led to others
			continue
		}
		i := &m.re.prog.Inst[t.pc]
		if m.re.longest && m.matched && m.ncap > 0 && m.match[0] < t.cap[0] {
			continue
		}
		if i.Op == syntax.InstMatch {
			if m.ncap > 0 && (!m.re.longest || !m.matched || m.match[1] < pos) {
				copy(m.match, t.cap)
				m.match[1] = pos
			}
			m.matched = true
			if !m.re.longest {
				break // threads of lower priority do not count
			}
			continue
		}
		if r >= 0 && i.MatchRune(r) && !next.has(i.Out) {
			next.sparse[i.Out] = uint32(len(next.dense))
			next.dense = append(next.dense, thread{i.Out, t.cap})
		}
	}
	now.dense = now.dense[:0]
}
