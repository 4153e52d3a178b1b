package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a piece of a template.
type token struct {
	kind tokenKind
	pos  Pos
	line int
	text string
}

type tokenKind int

const (
	tokenError tokenKind = iota
	tokenEOF
	tokenText
	tokenComment
	tokenLeft  // left delimiter
	tokenRight // right delimiter
	tokenSpace
	tokenPipe
	tokenAssign  // =
	tokenDeclare // :=
	tokenChar    // any other character
	tokenLeftParen
	tokenRightParen
	tokenBool
	tokenCharConstant
	tokenNumber
	tokenString
	tokenRawString
	tokenField
	tokenVariable
	tokenIdentifier
	tokenDot
	tokenNil
	tokenBlock // the first of the words that begin an action
	tokenBreak
	tokenContinue
	tokenDefine
	tokenElse
	tokenEnd
	tokenIf
	tokenRange
	tokenTemplate
	tokenWith
)

var keywords = map[string]tokenKind{
	"block": tokenBlock, "break": tokenBreak, "continue": tokenContinue, "define": tokenDefine, "else": tokenElse,
	"end": tokenEnd, "if": tokenIf, "range": tokenRange, "nil": tokenNil, "template": tokenTemplate, "with": tokenWith,
}

// String returns the token as error messages show it.
func (t token) String() string {
	switch {
	case t.kind == tokenEOF:
		return "EOF"
	case t.kind == tokenError:
		return t.text
	case t.kind == tokenNil || t.kind >= tokenBlock:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

// A lexer cuts a template into tokens.
type lexer struct {
	text        string
	left, right string
	words       bool // break and continue are keywords: there are no functions of these names
	pos         int
	line        int
	inAction    bool
	parens      int
	failed      bool
}

func newLexer(text, left, right string) *lexer {
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	return &lexer{text: text, left: left, right: right, line: 1}
}

// emit returns the token that ends at end and goes on behind it.
func (l *lexer) emit(kind tokenKind, end int) token {
	t := token{kind, Pos(l.pos), l.line, l.text[l.pos:end]}
	l.line += strings.Count(t.text, "\n")
	l.pos = end
	return t
}

func (l *lexer) fail(format string, args ...any) token {
	l.failed = true
	return token{tokenError, Pos(l.pos), l.line, fmt.Sprintf(format, args...)}
}

const spaces = " \t\r\n"

// skip passes over text that makes no token.
func (l *lexer) skip(end int) { l.emit(tokenText, end) }

// next returns the next token. After an error or the end there are no more.
func (l *lexer) next() token {
	if l.failed {
		return token{tokenEOF, Pos(l.pos), l.line, ""}
	}
	if l.inAction {
		return l.action()
	}
	return l.plain()
}

// plain reads the text up to an action, or the action's left delimiter.
func (l *lexer) plain() token {
	at := strings.Index(l.text[l.pos:], l.left)
	if at < 0 {
		if l.pos < len(l.text) {
			return l.emit(tokenText, len(l.text))
		}
		return token{tokenEOF, Pos(l.pos), l.line, ""}
	}
	at += l.pos
	inside := at + len(l.left)
	trim := hasTrim(l.text[inside:])
	end := at
	if trim {
		end = l.pos + len(strings.TrimRight(l.text[l.pos:at], spaces))
	}
	if end > l.pos {
		return l.emit(tokenText, end)
	}
	l.skip(at)
	if trim {
		inside++ // the marker; what follows it is white space
	}
	after := inside
	if trim {
		after = inside + 1
	}
	if strings.HasPrefix(l.text[after:], "/*") {
		return l.comment(after)
	}
	t := l.emit(tokenLeft, inside)
	l.inAction, l.parens = true, 0
	return t
}

// hasTrim reports whether an action that goes on with s trims the text before it.
func hasTrim(s string) bool {
	return len(s) >= 2 && s[0] == '-' && strings.IndexByte(spaces, s[1]) >= 0
}

// comment reads a comment, which starts at `at`, with its delimiters.
func (l *lexer) comment(at int) token {
	n := strings.Index(l.text[at:], "*/")
	if n < 0 {
		return l.fail("unclosed comment")
	}
	end := at + n + 2
	rest := l.text[end:]
	trim := len(rest) >= 2 && strings.IndexByte(spaces, rest[0]) >= 0 && rest[1] == '-' && strings.HasPrefix(rest[2:], l.right)
	if trim {
		rest = rest[2:]
	}
	if !strings.HasPrefix(rest, l.right) {
		return l.fail("comment ends before closing delimiter")
	}
	t := token{tokenComment, Pos(at), l.line, l.text[at:end]}
	l.close(len(l.text)-len(rest), trim)
	return t
}

// close passes over a right delimiter, and the white space behind it.
func (l *lexer) close(at int, trim bool) token {
	l.skip(at)
	t := l.emit(tokenRight, at+len(l.right))
	if trim {
		l.skip(len(l.text) - len(strings.TrimLeft(l.text[l.pos:], spaces)))
	}
	l.inAction = false
	return t
}

// atRight reports whether a right delimiter is next.
func (l *lexer) atRight() (is, trim bool) {
	rest := l.text[l.pos:]
	if len(rest) >= 2 && strings.IndexByte(spaces, rest[0]) >= 0 && rest[1] == '-' && strings.HasPrefix(rest[2:], l.right) {
		return true, true
	}
	return strings.HasPrefix(rest, l.right), false
}

// action reads a token inside an action.
func (l *lexer) action() token {
	if is, trim := l.atRight(); is {
		if l.parens > 0 {
			return l.fail("unclosed left paren")
		}
		if trim {
			return l.close(l.pos+2, true)
		}
		return l.close(l.pos, false)
	}
	if l.pos >= len(l.text) {
		return l.fail("unclosed action")
	}
	rest := l.text[l.pos:]
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case strings.IndexByte(spaces, rest[0]) >= 0:
		end := l.pos
		for end < len(l.text) && strings.IndexByte(spaces, l.text[end]) >= 0 {
			// The last space before a trimming delimiter belongs to that.
			if l.text[end] != '\n' && strings.HasPrefix(l.text[end+1:], "-"+l.right) && end > l.pos {
				break
			}
			end++
		}
		return l.emit(tokenSpace, end)
	case r == '=':
		return l.emit(tokenAssign, l.pos+1)
	case r == ':':
		if !strings.HasPrefix(rest, ":=") {
			return l.fail("expected :=")
		}
		return l.emit(tokenDeclare, l.pos+2)
	case r == '|':
		return l.emit(tokenPipe, l.pos+1)
	case r == '"':
		return l.quoted('"', tokenString, "unterminated quoted string")
	case r == '\'':
		return l.quoted('\'', tokenCharConstant, "unterminated character constant")
	case r == '`':
		end := strings.IndexByte(rest[1:], '`')
		if end < 0 {
			return l.fail("unterminated raw quoted string")
		}
		return l.emit(tokenRawString, l.pos+end+2)
	case r == '$':
		return l.name(tokenVariable, l.pos+1)
	case r == '.' && !(len(rest) > 1 && '0' <= rest[1] && rest[1] <= '9'):
		return l.name(tokenField, l.pos+1)
	case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
		return l.number()
	case isAlphaNumeric(r):
		return l.word()
	case r == '(':
		l.parens++
		return l.emit(tokenLeftParen, l.pos+1)
	case r == ')':
		l.parens--
		if l.parens < 0 {
			return l.fail("unexpected right paren")
		}
		return l.emit(tokenRightParen, l.pos+1)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.emit(tokenChar, l.pos+size)
	}
	return l.fail("unrecognized character in action: %#U", r)
}

func (l *lexer) quoted(quote byte, kind tokenKind, unterminated string) token {
	for i := l.pos + 1; i < len(l.text) && l.text[i] != '\n'; i++ {
		switch l.text[i] {
		case '\\':
			i++
		case quote:
			return l.emit(kind, i+1)
		}
	}
	return l.fail("%s", unterminated)
}

func isAlphaNumeric(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// endOfWord returns where the letters and digits from i on end.
func (l *lexer) endOfWord(i int) int {
	for i < len(l.text) {
		r, size := utf8.DecodeRuneInString(l.text[i:])
		if !isAlphaNumeric(r) {
			break
		}
		i += size
	}
	return i
}

// terminated reports whether what is at end may follow a word.
func (l *lexer) terminated(end int) bool {
	rest := l.text[end:]
	return rest == "" || strings.HasPrefix(rest, l.right) || strings.IndexByte(spaces+".,|:()", rest[0]) >= 0
}

// name reads a field or variable whose name starts at start.
func (l *lexer) name(kind tokenKind, start int) token {
	end := l.endOfWord(start)
	if end == start && l.terminated(end) {
		if kind == tokenField {
			return l.emit(tokenDot, end)
		}
		return l.emit(tokenVariable, end)
	}
	return l.ended(kind, end)
}

// ended is emit, if the word that ends at end is not followed by nonsense.
func (l *lexer) ended(kind tokenKind, end int) token {
	if !l.terminated(end) {
		r, _ := utf8.DecodeRuneInString(l.text[end:])
		return l.fail("bad character %#U", r)
	}
	return l.emit(kind, end)
}

func (l *lexer) word() token {
	end := l.endOfWord(l.pos)
	kind := tokenIdentifier
	text := l.text[l.pos:end]
	if k, ok := keywords[text]; ok && (l.words || k != tokenBreak && k != tokenContinue) {
		kind = k
	} else if text == "true" || text == "false" {
		kind = tokenBool
	}
	return l.ended(kind, end)
}

func (l *lexer) number() token {
	i := l.pos
	if l.text[i] == '+' || l.text[i] == '-' {
		i++
	}
	start := i
	hex := strings.HasPrefix(strings.ToLower(l.text[i:]), "0x")
	dots := 0
	for i < len(l.text) {
		c := l.text[i]
		switch {
		case c == '.' && dots == 0:
			dots++
		case (c == '+' || c == '-') && i > start && (hex && strings.IndexByte("pP", l.text[i-1]) >= 0 || !hex && strings.IndexByte("eE", l.text[i-1]) >= 0):
		case (c == '+' || c == '-') && i > start && strings.IndexByte("0123456789.", l.text[i-1]) >= 0:
			dots = 0 // the imaginary part of a complex constant: 1+2i
		case isAlphaNumeric(rune(c)):
		default:
			return l.endNumber(start, i)
		}
		i++
	}
	return l.endNumber(start, i)
}

func (l *lexer) endNumber(start, i int) token {
	if i == start || !l.terminated(i) {
		return l.fail("bad number syntax: %q", l.text[l.pos:min(i+1, len(l.text))])
	}
	return l.emit(tokenNumber, i)
}
