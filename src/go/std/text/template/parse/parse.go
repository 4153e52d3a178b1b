package parse

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// A Tree is a parsed template.
type Tree struct {
	Name      string
	ParseName string // of the template it was parsed in, for errors
	Root      *ListNode
	Mode      Mode

	text       string
	funcs      []map[string]any
	lex        *lexer
	ahead      []token // read but not used, the next last
	last       token
	vars       []string
	set        map[string]*Tree
	actionLine int // where the action began that is being read, 0 outside
	rangeDepth int
}

// Mode says how to parse.
type Mode uint

const (
	ParseComments Mode = 1 << iota // keep comments
	SkipFuncCheck                  // accept functions that are not defined
)

// New returns a tree to be parsed into.
func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name, funcs: funcs} }

// Parse parses a template; the result has a tree for it and one for each that it defines.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := map[string]*Tree{}
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

// Copy returns a deep copy.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// ErrorContext returns where a node of the tree is and how it is written.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	text := t.text[:min(int(n.Position()), len(t.text))]
	column := len(text) - (strings.LastIndex(text, "\n") + 1)
	return fmt.Sprintf("%s:%d:%d", t.ParseName, 1+strings.Count(text, "\n"), column), n.String()
}

// Parse parses a template into t, and what it defines into the set.
func (t *Tree) Parse(text, leftDelim, rightDelim string, set map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer func() {
		if e := recover(); e != nil {
			f, ok := e.(failure)
			if !ok {
				panic(e)
			}
			err = f.err
			t.stop()
		}
	}()
	t.ParseName = t.Name
	l := newLexer(text, leftDelim, rightDelim)
	t.start(funcs, l, set)
	l.words = !t.hasFunction("break") && !t.hasFunction("continue")
	t.text = text
	t.document()
	t.add()
	t.stop()
	return t, nil
}

type failure struct{ err error }

func (t *Tree) start(funcs []map[string]any, l *lexer, set map[string]*Tree) {
	t.Root = nil
	t.lex, t.funcs, t.set = l, funcs, set
	t.vars = []string{"$"}
}

func (t *Tree) stop() { t.lex, t.vars, t.funcs, t.set, t.ahead = nil, nil, nil, nil, nil }

// add puts t into the set, unless it is empty and there is one of that name.
func (t *Tree) add() {
	old := t.set[t.Name]
	if old == nil || IsEmptyTree(old.Root) {
		t.set[t.Name] = t
		return
	}
	if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree reports whether the tree has nothing but white space and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *ListNode:
		if n == nil {
			return true
		}
		for _, x := range n.Nodes {
			if !IsEmptyTree(x) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	}
	return false
}

// ---------------------------------------------------------------- tokens and errors

func (t *Tree) next() token {
	if n := len(t.ahead); n > 0 {
		t.last = t.ahead[n-1]
		t.ahead = t.ahead[:n-1]
		return t.last
	}
	t.last = t.lex.next()
	return t.last
}

// push puts tokens back, the first to be read first.
func (t *Tree) push(list ...token) {
	for i := len(list) - 1; i >= 0; i-- {
		t.ahead = append(t.ahead, list[i])
	}
}

func (t *Tree) peek() token {
	x := t.next()
	t.push(x)
	return x
}

func (t *Tree) nextNonSpace() token {
	for {
		if x := t.next(); x.kind != tokenSpace {
			return x
		}
	}
}

func (t *Tree) peekNonSpace() token {
	x := t.nextNonSpace()
	t.push(x)
	return x
}

func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	panic(failure{fmt.Errorf("template: %s:%d: %s", t.ParseName, t.last.line, fmt.Sprintf(format, args...))})
}

func (t *Tree) unexpected(x token, context string) {
	t.last = x
	if x.kind == tokenError {
		extra := ""
		if t.actionLine != 0 && t.actionLine != x.line {
			extra = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
			if strings.HasSuffix(x.text, " action") {
				extra = extra[len(" in action"):]
			}
		}
		t.errorf("%s%s", x, extra)
	}
	t.errorf("unexpected %s in %s", x, context)
}

func (t *Tree) expect(kind tokenKind, context string) token {
	x := t.nextNonSpace()
	if x.kind != kind {
		t.unexpected(x, context)
	}
	return x
}

// ---------------------------------------------------------------- actions

// document parses a whole text, with the templates it defines.
func (t *Tree) document() {
	t.Root = &ListNode{NodeType: NodeList, Pos: t.peek().pos}
	for t.peek().kind != tokenEOF {
		if left := t.peek(); left.kind == tokenLeft {
			left = t.next()
			if x := t.nextNonSpace(); x.kind == tokenDefine {
				d := New("definition")
				d.text, d.Mode, d.ParseName = t.text, t.Mode, t.ParseName
				d.start(t.funcs, t.lex, t.set)
				d.ahead = t.ahead
				d.last = x
				d.definition()
				t.ahead = d.ahead
				d.lex, d.ahead = nil, nil
				continue
			} else {
				t.push(left, x)
			}
		}
		switch n := t.textOrAction(); n.Type() {
		case nodeEnd, nodeElse:
			t.errorf("unexpected %s", n)
		default:
			t.Root.Nodes = append(t.Root.Nodes, n)
		}
	}
}

// definition parses {{define "name"}} ... {{end}}, of which the word has been read.
func (t *Tree) definition() {
	const context = "define clause"
	name := t.nextNonSpace()
	if name.kind != tokenString && name.kind != tokenRawString {
		t.unexpected(name, context)
	}
	t.Name = t.unquote(name)
	t.expect(tokenRight, context)
	var end Node
	t.Root, end = t.list()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
}

func (t *Tree) unquote(x token) string {
	s, err := strconv.Unquote(x.text)
	if err != nil {
		t.errorf("%s", err)
	}
	return s
}

// list parses up to {{end}} or {{else}}.
func (t *Tree) list() (list *ListNode, next Node) {
	list = &ListNode{NodeType: NodeList, Pos: t.peekNonSpace().pos}
	for t.peekNonSpace().kind != tokenEOF {
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			return list, n
		}
		list.Nodes = append(list.Nodes, n)
	}
	t.errorf("unexpected EOF")
	return nil, nil
}

func (t *Tree) textOrAction() Node {
	switch x := t.nextNonSpace(); x.kind {
	case tokenText:
		return &TextNode{NodeText, x.pos, []byte(x.text)}
	case tokenLeft:
		t.actionLine = x.line
		defer func() { t.actionLine = 0 }()
		return t.action()
	case tokenComment:
		if t.Mode&ParseComments == 0 {
			return &TextNode{NodeType: NodeText, Pos: x.pos}
		}
		return &CommentNode{NodeComment, x.pos, x.text}
	default:
		t.unexpected(x, "input")
	}
	return nil
}

func (t *Tree) action() Node {
	x := t.nextNonSpace()
	switch x.kind {
	case tokenBlock:
		return t.block()
	case tokenBreak, tokenContinue:
		if y := t.nextNonSpace(); y.kind != tokenRight {
			t.unexpected(y, x.String()[1:len(x.text)+1])
		}
		if t.rangeDepth == 0 {
			t.last = x
			t.errorf("{{%s}} outside {{range}}", x.text)
		}
		if x.kind == tokenBreak {
			return &BreakNode{NodeBreak, x.pos, x.line}
		}
		return &ContinueNode{NodeContinue, x.pos, x.line}
	case tokenElse:
		y := t.peekNonSpace()
		if y.kind == tokenIf || y.kind == tokenWith {
			return &elseNode{nodeElse, y.pos, y.line}
		}
		x = t.expect(tokenRight, "else")
		return &elseNode{nodeElse, x.pos, x.line}
	case tokenEnd:
		return &endNode{nodeEnd, t.expect(tokenRight, "end").pos}
	case tokenIf:
		return &IfNode{t.branch(NodeIf, "if")}
	case tokenRange:
		return &RangeNode{t.branch(NodeRange, "range")}
	case tokenWith:
		return &WithNode{t.branch(NodeWith, "with")}
	case tokenTemplate:
		return t.template()
	}
	t.push(x)
	first := t.peek()
	return &ActionNode{NodeAction, first.pos, first.line, t.pipeline("command", tokenRight)}
}

// branch parses if, range and with behind the word.
func (t *Tree) branch(kind NodeType, context string) BranchNode {
	b := BranchNode{NodeType: kind}
	defer func(n int) { t.vars = t.vars[:n] }(len(t.vars))
	b.Pipe = t.pipeline(context, tokenRight)
	b.Pos, b.Line = b.Pipe.Position(), b.Pipe.Line
	if kind == NodeRange {
		t.rangeDepth++
	}
	var next Node
	b.List, next = t.list()
	if kind == NodeRange {
		t.rangeDepth--
	}
	if next.Type() == nodeEnd {
		return b
	}
	// {{else if}} is short for {{else}}{{if}} with one {{end}}; {{else with}} likewise.
	switch word := t.peek(); {
	case kind == NodeIf && word.kind == tokenIf:
		t.next()
		b.ElseList = &ListNode{NodeType: NodeList, Pos: next.Position()}
		b.ElseList.Nodes = []Node{&IfNode{t.branch(NodeIf, "if")}}
		return b
	case kind == NodeWith && word.kind == tokenWith:
		t.next()
		b.ElseList = &ListNode{NodeType: NodeList, Pos: next.Position()}
		b.ElseList.Nodes = []Node{&WithNode{t.branch(NodeWith, "with")}}
		return b
	case word.kind == tokenIf || word.kind == tokenWith:
		t.unexpected(t.next(), "else")
	}
	b.ElseList, next = t.list()
	if next.Type() != nodeEnd {
		t.errorf("expected end; found %s", next)
	}
	return b
}

// block parses {{block "name" pipeline}} ... {{end}}: a definition and its use.
func (t *Tree) block() Node {
	const context = "block clause"
	x := t.nextNonSpace()
	name := t.templateName(x, context)
	pipe := t.pipeline(context, tokenRight)
	b := New(name)
	b.text, b.Mode, b.ParseName = t.text, t.Mode, t.ParseName
	b.start(t.funcs, t.lex, t.set)
	b.ahead, b.last = t.ahead, t.last
	var end Node
	b.Root, end = b.list()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	b.add()
	t.ahead, t.last = b.ahead, b.last
	b.lex, b.ahead = nil, nil
	return &TemplateNode{NodeTemplate, x.pos, x.line, name, pipe}
}

func (t *Tree) template() Node {
	const context = "template clause"
	x := t.nextNonSpace()
	name := t.templateName(x, context)
	var pipe *PipeNode
	if t.nextNonSpace().kind != tokenRight {
		t.push(t.last)
		pipe = t.pipeline(context, tokenRight)
	}
	return &TemplateNode{NodeTemplate, x.pos, x.line, name, pipe}
}

func (t *Tree) templateName(x token, context string) string {
	if x.kind != tokenString && x.kind != tokenRawString {
		t.unexpected(x, context)
	}
	return t.unquote(x)
}

// ---------------------------------------------------------------- pipelines

func (t *Tree) pipeline(context string, end tokenKind) *PipeNode {
	first := t.peekNonSpace()
	p := &PipeNode{NodeType: NodePipe, Pos: first.pos, Line: first.line}
	t.declarations(p, context)
	for {
		switch x := t.nextNonSpace(); x.kind {
		case end:
			t.checkPipeline(p, context)
			return p
		case tokenBool, tokenCharConstant, tokenDot, tokenField, tokenIdentifier, tokenNumber, tokenNil, tokenRawString,
			tokenString, tokenVariable, tokenLeftParen:
			t.push(x)
			p.Cmds = append(p.Cmds, t.command())
		default:
			t.unexpected(x, context)
		}
	}
}

// declarations parses $x := and the like at the start of a pipeline.
func (t *Tree) declarations(p *PipeNode, context string) {
	for {
		v := t.peekNonSpace()
		if v.kind != tokenVariable {
			return
		}
		t.nextNonSpace()
		space := t.peek()
		var skipped []token
		if space.kind == tokenSpace {
			skipped = append(skipped, t.next())
		}
		next := t.peek()
		switch {
		case next.kind == tokenAssign || next.kind == tokenDeclare:
			p.IsAssign = next.kind == tokenAssign
			t.nextNonSpace()
			p.Decl = append(p.Decl, &VariableNode{NodeVariable, v.pos, strings.Split(v.text, ".")})
			t.vars = append(t.vars, v.text)
			return
		case next.kind == tokenChar && next.text == ",":
			t.nextNonSpace()
			p.Decl = append(p.Decl, &VariableNode{NodeVariable, v.pos, strings.Split(v.text, ".")})
			t.vars = append(t.vars, v.text)
			if context == "range" && len(p.Decl) < 2 {
				switch t.peekNonSpace().kind {
				case tokenVariable, tokenRight, tokenRightParen:
					continue // the second variable
				}
				t.errorf("range can only initialize variables")
			}
			t.errorf("too many declarations in %s", context)
		default:
			t.push(append([]token{v}, skipped...)...)
			return
		}
	}
}

func (t *Tree) checkPipeline(p *PipeNode, context string) {
	if len(p.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range p.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

// command parses operands up to a pipe or the end of the pipeline.
func (t *Tree) command() *CommandNode {
	c := &CommandNode{NodeType: NodeCommand, Pos: t.peekNonSpace().pos}
	for {
		t.peekNonSpace()
		if x := t.operand(); x != nil {
			c.Args = append(c.Args, x)
		}
		switch x := t.next(); x.kind {
		case tokenSpace:
			continue
		case tokenRight, tokenRightParen:
			t.push(x)
		case tokenPipe:
		default:
			t.unexpected(x, "operand")
		}
		break
	}
	if len(c.Args) == 0 {
		t.errorf("empty command")
	}
	return c
}

// operand parses a term and the fields selected from it.
func (t *Tree) operand() Node {
	n := t.term()
	if n == nil || t.peek().kind != tokenField {
		return n
	}
	chain := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, Node: n}
	for t.peek().kind == tokenField {
		chain.Add(t.next().text)
	}
	switch n.Type() {
	case NodeField:
		return &FieldNode{NodeField, chain.Pos, strings.Split(chain.String()[1:], ".")}
	case NodeVariable:
		return &VariableNode{NodeVariable, chain.Pos, strings.Split(chain.String(), ".")}
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		t.errorf("unexpected . after term %q", n.String())
	}
	return chain
}

func (t *Tree) term() Node {
	x := t.nextNonSpace()
	switch x.kind {
	case tokenIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(x.text) {
			t.errorf("function %q not defined", x.text)
		}
		return NewIdentifier(x.text).SetTree(t).SetPos(x.pos)
	case tokenDot:
		return &DotNode{NodeDot, x.pos}
	case tokenNil:
		return &NilNode{NodeNil, x.pos}
	case tokenVariable:
		for _, v := range t.vars {
			if v == x.text {
				return &VariableNode{NodeVariable, x.pos, []string{x.text}}
			}
		}
		t.errorf("undefined variable %q", x.text)
	case tokenField:
		return &FieldNode{NodeField, x.pos, []string{x.text[1:]}}
	case tokenBool:
		return &BoolNode{NodeBool, x.pos, x.text == "true"}
	case tokenCharConstant, tokenNumber:
		n, err := newNumber(x)
		if err != nil {
			t.errorf("%s", err)
		}
		return n
	case tokenLeftParen:
		return t.pipeline("parenthesized pipeline", tokenRightParen)
	case tokenString, tokenRawString:
		return &StringNode{NodeString, x.pos, x.text, t.unquote(x)}
	}
	t.push(x)
	return nil
}

func (t *Tree) hasFunction(name string) bool {
	for _, m := range t.funcs {
		if m != nil && m[name] != nil {
			return true
		}
	}
	return false
}
