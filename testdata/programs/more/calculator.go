// A tokenizer and a recursive-descent calculator with variables, reading lines from stdin.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type token struct {
	kind byte // 'n'umber, 'i'dentifier, 'e'nd, or the operator itself
	text string
	col  int
}

func tokenize(line string) (tokens []token) {
	class := func(c byte) byte {
		switch {
		case c == '.' || '0' <= c && c <= '9':
			return 'n'
		case unicode.IsLetter(rune(c)):
			return 'i'
		}
		return c
	}
	for i := 0; i < len(line); {
		start, kind := i, class(line[i])
		for i++; i < len(line) && (kind == 'n' || kind == 'i') && class(line[i]) == kind; i++ {
		}
		if kind != ' ' {
			tokens = append(tokens, token{kind, line[start:i], start + 1})
		}
	}
	return append(tokens, token{'e', "end", len(line) + 1})
}

type parser struct {
	tokens []token
	vars   map[string]float64
}

var errDivision = errors.New("division by zero")

func (p *parser) peek() token { return p.tokens[0] }

func (p *parser) got(kinds string) (token, bool) {
	t := p.peek()
	if strings.IndexByte(kinds, t.kind) < 0 {
		return t, false
	}
	p.tokens = p.tokens[1:]
	return t, true
}

func (p *parser) unexpected() error {
	return fmt.Errorf("column %d: unexpected %s", p.peek().col, p.peek().text)
}

// binary parses operands joined by left-associative operators of one precedence.
func (p *parser) binary(operators string, operand func() (float64, error)) (float64, error) {
	v, err := operand()
	for err == nil {
		op, ok := p.got(operators)
		if !ok {
			break
		}
		var w float64
		if w, err = operand(); err != nil {
			break
		}
		switch op.kind {
		case '+':
			v += w
		case '-':
			v -= w
		case '*':
			v *= w
		case '/':
			if w == 0 {
				return 0, fmt.Errorf("column %d: %w", op.col, errDivision)
			}
			v /= w
		}
	}
	return v, err
}

func (p *parser) expr() (float64, error) { return p.binary("+-", p.term) }
func (p *parser) term() (float64, error) { return p.binary("*/", p.power) }

// power = unary [ "^" power ] .
func (p *parser) power() (float64, error) {
	v, err := p.unary()
	if _, ok := p.got("^"); err == nil && ok {
		var e float64
		e, err = p.power()
		v = math.Pow(v, e)
	}
	return v, err
}

func (p *parser) unary() (float64, error) {
	t, ok := p.got("ni(-")
	if !ok {
		return 0, p.unexpected()
	}
	switch t.kind {
	case '-':
		v, err := p.unary()
		return -v, err
	case 'n':
		return strconv.ParseFloat(t.text, 64)
	case 'i':
		if v, ok := p.vars[t.text]; ok {
			return v, nil
		}
		return 0, fmt.Errorf("column %d: %s has no value", t.col, t.text)
	}
	v, err := p.expr()
	if err != nil {
		return 0, err
	}
	if _, ok := p.got(")"); !ok {
		return 0, p.unexpected()
	}
	return v, nil
}

// line = [ ident "=" ] expr .
func (p *parser) line() (float64, error) {
	name := ""
	if len(p.tokens) > 2 && p.tokens[0].kind == 'i' && p.tokens[1].kind == '=' {
		name, p.tokens = p.tokens[0].text, p.tokens[2:]
	}
	v, err := p.expr()
	if err == nil && p.peek().kind != 'e' {
		err = p.unexpected()
	}
	if err == nil && name != "" {
		p.vars[name] = v
	}
	return v, err
}

func main() {
	vars := map[string]float64{"pi": math.Pi}
	in := bufio.NewScanner(os.Stdin)
	for n := 1; in.Scan(); n++ {
		p := &parser{tokenize(in.Text()), vars}
		if v, err := p.line(); err != nil {
			fmt.Printf("%d: error: %v (division: %t)\n", n, err, errors.Is(err, errDivision))
		} else {
			fmt.Printf("%d: %g\n", n, v)
		}
	}
}
