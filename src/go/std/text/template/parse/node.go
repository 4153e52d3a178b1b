// Package parse makes trees of the templates of text/template.
//
// lex.go cuts text into tokens, node.go has what trees are made of, parse.go makes them.
package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// A Node is an element of a tree.
type Node interface {
	Type() NodeType
	String() string
	// Copy returns a deep copy.
	Copy() Node
	Position() Pos
}

// NodeType says which kind of node a node is.
type NodeType int

// Type returns t: embedded, it gives nodes the method.
func (t NodeType) Type() NodeType { return t }

// Pos is a place in the template, in bytes.
type Pos int

// Position returns p: embedded, it gives nodes the method.
func (p Pos) Position() Pos { return p }

const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// ListNode holds nodes one after the other.
type ListNode struct {
	NodeType
	Pos
	Nodes []Node
}

func (l *ListNode) String() string {
	var b strings.Builder
	for _, n := range l.Nodes {
		b.WriteString(n.String())
	}
	return b.String()
}

// CopyList is Copy with the list's own type.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	n := &ListNode{NodeType: NodeList, Pos: l.Pos}
	for _, x := range l.Nodes {
		n.Nodes = append(n.Nodes, x.Copy())
	}
	return n
}

func (l *ListNode) Copy() Node { return l.CopyList() }

// TextNode is plain text.
type TextNode struct {
	NodeType
	Pos
	Text []byte
}

func (t *TextNode) String() string { return string(t.Text) }
func (t *TextNode) Copy() Node {
	return &TextNode{NodeText, t.Pos, append([]byte{}, t.Text...)}
}

// CommentNode is a comment, kept in the mode ParseComments.
type CommentNode struct {
	NodeType
	Pos
	Text string
}

func (c *CommentNode) String() string { return "{{" + c.Text + "}}" }
func (c *CommentNode) Copy() Node     { n := *c; return &n }

// PipeNode is a pipeline, with the variables it declares or assigns to.
type PipeNode struct {
	NodeType
	Pos
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string {
	var b strings.Builder
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	if len(p.Decl) > 0 {
		if p.IsAssign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// CopyPipe is Copy with the pipeline's own type.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	n := &PipeNode{NodeType: NodePipe, Pos: p.Pos, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		n.Decl = append(n.Decl, v.Copy().(*VariableNode))
	}
	for _, c := range p.Cmds {
		n.Cmds = append(n.Cmds, c.Copy().(*CommandNode))
	}
	return n
}

func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode is an action that is no control structure.
type ActionNode struct {
	NodeType
	Pos
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) String() string { return "{{" + a.Pipe.String() + "}}" }
func (a *ActionNode) Copy() Node     { return &ActionNode{NodeAction, a.Pos, a.Line, a.Pipe.CopyPipe()} }

// CommandNode is an element of a pipeline.
type CommandNode struct {
	NodeType
	Pos
	Args []Node
}

func (c *CommandNode) String() string {
	var b strings.Builder
	for i, a := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		if p, ok := a.(*PipeNode); ok {
			b.WriteString("(" + p.String() + ")")
		} else {
			b.WriteString(a.String())
		}
	}
	return b.String()
}

func (c *CommandNode) Copy() Node {
	n := &CommandNode{NodeType: NodeCommand, Pos: c.Pos}
	for _, a := range c.Args {
		n.Args = append(n.Args, a.Copy())
	}
	return n
}

// IdentifierNode is a function's name.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

// NewIdentifier returns the node for a name.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the node's place and returns the node.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode { i.Pos = pos; return i }

// SetTree sets the tree that the node is in and returns the node.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode { i.tr = t; return i }
func (i *IdentifierNode) String() string                  { return i.Ident }
func (i *IdentifierNode) Copy() Node                      { n := *i; return &n }

// VariableNode is a variable, perhaps with fields: $x.A.B.
type VariableNode struct {
	NodeType
	Pos
	Ident []string
}

func (v *VariableNode) String() string { return strings.Join(v.Ident, ".") }
func (v *VariableNode) Copy() Node {
	return &VariableNode{NodeVariable, v.Pos, append([]string{}, v.Ident...)}
}

// DotNode is the dot.
type DotNode struct {
	NodeType
	Pos
}

func (d *DotNode) Type() NodeType { return NodeDot }
func (d *DotNode) String() string { return "." }
func (d *DotNode) Copy() Node     { n := *d; return &n }

// NilNode is nil.
type NilNode struct {
	NodeType
	Pos
}

func (n *NilNode) Type() NodeType { return NodeNil }
func (n *NilNode) String() string { return "nil" }
func (n *NilNode) Copy() Node     { c := *n; return &c }

// FieldNode is a field, or fields of fields: .A.B.
type FieldNode struct {
	NodeType
	Pos
	Ident []string
}

func (f *FieldNode) String() string { return "." + strings.Join(f.Ident, ".") }
func (f *FieldNode) Copy() Node {
	return &FieldNode{NodeField, f.Pos, append([]string{}, f.Ident...)}
}

// ChainNode is a term followed by fields: (expr).A.B.
type ChainNode struct {
	NodeType
	Pos
	Node  Node
	Field []string
}

// Add adds a field, written with its dot.
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	if field = field[1:]; field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

func (c *ChainNode) String() string {
	s := c.Node.String()
	if _, ok := c.Node.(*PipeNode); ok {
		s = "(" + s + ")"
	}
	for _, f := range c.Field {
		s += "." + f
	}
	return s
}

func (c *ChainNode) Copy() Node {
	return &ChainNode{NodeChain, c.Pos, c.Node, append([]string{}, c.Field...)}
}

// BoolNode is true or false.
type BoolNode struct {
	NodeType
	Pos
	True bool
}

func (b *BoolNode) String() string { return strconv.FormatBool(b.True) }
func (b *BoolNode) Copy() Node     { n := *b; return &n }

// NumberNode is a number, with its value in each kind that can hold it.
type NumberNode struct {
	NodeType
	Pos
	IsInt, IsUint, IsFloat, IsComplex bool
	Int64                             int64
	Uint64                            uint64
	Float64                           float64
	Complex128                        complex128
	Text                              string // as it was written
}

func (n *NumberNode) String() string { return n.Text }
func (n *NumberNode) Copy() Node     { c := *n; return &c }

func newNumber(t token) (*NumberNode, error) {
	n := &NumberNode{NodeType: NodeNumber, Pos: t.pos, Text: t.text}
	if t.kind == tokenCharConstant {
		r, _, rest, err := strconv.UnquoteChar(t.text[1:], t.text[0])
		if err != nil {
			return nil, err
		}
		if rest != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", t.text)
		}
		n.IsInt, n.IsUint, n.IsFloat = true, true, true
		n.Int64, n.Uint64, n.Float64 = int64(r), uint64(r), float64(r)
		return n, nil
	}
	if strings.HasSuffix(t.text, "i") {
		c, err := strconv.ParseComplex(t.text, 128)
		if err != nil {
			return nil, fmt.Errorf("bad number syntax: %q", t.text)
		}
		n.IsComplex, n.Complex128 = true, c
		if imag(c) == 0 {
			n.setFloat(real(c))
		}
		return n, nil
	}
	if u, err := strconv.ParseUint(t.text, 0, 64); err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	if i, err := strconv.ParseInt(t.text, 0, 64); err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 {
			n.IsUint = true
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			return nil, fmt.Errorf("bad number syntax: %q", t.text)
		}
		if !strings.ContainsAny(t.text, ".eEpP") {
			return nil, fmt.Errorf("integer overflow: %q", t.text)
		}
		n.setFloat(f)
	}
	return n, nil
}

// setFloat sets the value, of the integer kinds, too, if it is whole.
func (n *NumberNode) setFloat(f float64) {
	n.IsFloat, n.Float64 = true, f
	if float64(int64(f)) == f {
		n.IsInt, n.Int64 = true, int64(f)
	}
	if float64(uint64(f)) == f {
		n.IsUint, n.Uint64 = true, uint64(f)
	}
}

// StringNode is a string.
type StringNode struct {
	NodeType
	Pos
	Quoted string // as it was written
	Text   string
}

func (s *StringNode) String() string { return s.Quoted }
func (s *StringNode) Copy() Node     { n := *s; return &n }

// endNode and elseNode end lists; they are in no tree.
type endNode struct {
	NodeType
	Pos
}

func (e *endNode) String() string { return "{{end}}" }
func (e *endNode) Copy() Node     { n := *e; return &n }

type elseNode struct {
	NodeType
	Pos
	Line int
}

func (e *elseNode) String() string { return "{{else}}" }
func (e *elseNode) Copy() Node     { n := *e; return &n }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode // nil when there is none
}

func (b *BranchNode) String() string {
	name := map[NodeType]string{NodeIf: "if", NodeRange: "range", NodeWith: "with"}[b.NodeType]
	s := "{{" + name + " " + b.Pipe.String() + "}}" + b.List.String()
	if b.ElseList != nil {
		s += "{{else}}" + b.ElseList.String()
	}
	return s + "{{end}}"
}

func (b *BranchNode) copied() BranchNode {
	return BranchNode{b.NodeType, b.Pos, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

func (b *BranchNode) Copy() Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b.copied()}
	case NodeRange:
		return &RangeNode{b.copied()}
	}
	return &WithNode{b.copied()}
}

// IfNode is {{if}}.
type IfNode struct{ BranchNode }

// RangeNode is {{range}}.
type RangeNode struct{ BranchNode }

// WithNode is {{with}}.
type WithNode struct{ BranchNode }

func (i *IfNode) Copy() Node    { return &IfNode{i.copied()} }
func (r *RangeNode) Copy() Node { return &RangeNode{r.copied()} }
func (w *WithNode) Copy() Node  { return &WithNode{w.copied()} }

// BreakNode is {{break}}.
type BreakNode struct {
	NodeType
	Pos
	Line int
}

func (b *BreakNode) String() string { return "{{break}}" }
func (b *BreakNode) Copy() Node     { n := *b; return &n }

// ContinueNode is {{continue}}.
type ContinueNode struct {
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) String() string { return "{{continue}}" }
func (c *ContinueNode) Copy() Node     { n := *c; return &n }

// TemplateNode is {{template}}.
type TemplateNode struct {
	NodeType
	Pos
	Line int
	Name string
	Pipe *PipeNode // nil without an argument
}

func (t *TemplateNode) String() string {
	s := "{{template " + strconv.Quote(t.Name)
	if t.Pipe != nil {
		s += " " + t.Pipe.String()
	}
	return s + "}}"
}

func (t *TemplateNode) Copy() Node {
	return &TemplateNode{NodeTemplate, t.Pos, t.Line, t.Name, t.Pipe.CopyPipe()}
}
