package template

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"text/template/parse"
)

// maxDepth is how deeply templates may call each other.
const maxDepth = 100000

// A variable has been declared by a pipeline. The first is $.
type variable struct {
	name  string
	value reflect.Value
}

// A state is a template being run.
type state struct {
	tmpl  *Template
	wr    io.Writer
	node  parse.Node // for errors
	vars  []variable
	depth int
}

// control is why a list of nodes was left.
type control int

const (
	goOn control = iota
	breaks
	continues
)

// An ExecError is an error of running a template, not of writing its output.
type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }
func (e ExecError) Unwrap() error { return e.Err }

// writeError is an error of the writer, thrown through the evaluation.
type writeError struct{ err error }

func (s *state) at(n parse.Node) { s.node = n }

// errorf ends the run with an error at the node being evaluated.
func (s *state) errorf(format string, args ...any) {
	name := strings.ReplaceAll(s.tmpl.Name(), "%", "%%")
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", name, format)
	} else {
		location, context := s.tmpl.ErrorContext(s.node)
		format = fmt.Sprintf("template: %s: executing %q at <%s>: %s", location, name, strings.ReplaceAll(context, "%", "%%"), format)
	}
	panic(ExecError{s.tmpl.Name(), fmt.Errorf(format, args...)})
}

// ExecuteTemplate runs the template of that name in t's set.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	n := t.Lookup(name)
	if n == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return n.Execute(wr, data)
}

// Execute runs the template with data as the dot. What was written before an error stays written.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			panic(e)
		case writeError:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, wr: wr, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return nil
}

// DefinedTemplates lists the templates of t's set, for error messages.
func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	var names []string
	for name, x := range t.templates {
		if x.Tree != nil && x.Root != nil {
			names = append(names, fmt.Sprintf("%q", name))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

// walk runs a node with the dot.
func (s *state) walk(dot reflect.Value, node parse.Node) control {
	s.at(node)
	switch n := node.(type) {
	case *parse.ActionNode:
		v := s.evalPipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.printValue(n, v)
		}
	case *parse.BreakNode:
		return breaks
	case *parse.ContinueNode:
		return continues
	case *parse.CommentNode:
	case *parse.IfNode:
		return s.walkIfOrWith(&n.BranchNode, dot)
	case *parse.WithNode:
		return s.walkIfOrWith(&n.BranchNode, dot)
	case *parse.ListNode:
		for _, x := range n.Nodes {
			if c := s.walk(dot, x); c != goOn {
				return c
			}
		}
	case *parse.RangeNode:
		s.walkRange(dot, n)
	case *parse.TemplateNode:
		s.walkTemplate(dot, n)
	case *parse.TextNode:
		if _, err := s.wr.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	default:
		s.errorf("unknown node: %s", node)
	}
	return goOn
}

func (s *state) walkIfOrWith(b *parse.BranchNode, dot reflect.Value) control {
	defer func(n int) { s.vars = s.vars[:n] }(len(s.vars))
	v := s.evalPipeline(dot, b.Pipe)
	truth, ok := isTrue(indirectInterface(v))
	switch {
	case !ok:
		s.errorf("if/with can't use %v", v)
	case truth && b.NodeType == parse.NodeWith:
		return s.walk(v, b.List)
	case truth:
		return s.walk(dot, b.List)
	case b.ElseList != nil:
		return s.walk(dot, b.ElseList)
	}
	return goOn
}

// walkTemplate runs another template of the set.
func (s *state) walkTemplate(dot reflect.Value, n *parse.TemplateNode) {
	t := s.tmpl.Lookup(n.Name)
	if t == nil {
		s.errorf("template %q not defined", n.Name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.evalPipeline(dot, n.Pipe)
	callee := &state{tmpl: t, wr: s.wr, vars: []variable{{"$", dot}}, depth: s.depth + 1}
	callee.walk(dot, t.Root)
}

func (s *state) walkRange(dot reflect.Value, r *parse.RangeNode) {
	s.at(r)
	start := len(s.vars)
	defer func() { s.vars = s.vars[:start] }()
	v, _ := indirect(s.evalPipeline(dot, r.Pipe))
	mark := len(s.vars)
	// once runs the body for an element; it reports whether to go on.
	once := func(index, elem reflect.Value) bool {
		if n := len(r.Pipe.Decl); n > 0 {
			if n == 1 {
				s.setRange(r, 0, n, elem)
			} else {
				s.setRange(r, 0, n, index)
				s.setRange(r, 1, n, elem)
			}
		}
		c := s.walk(elem, r.List)
		s.vars = s.vars[:mark]
		return c != breaks
	}
	if s.rangeOver(v, r, once) {
		return
	}
	if r.ElseList != nil {
		s.walk(dot, r.ElseList)
	}
}

// setRange gives one of the n variables of a range its value.
func (s *state) setRange(r *parse.RangeNode, i, n int, v reflect.Value) {
	if r.Pipe.IsAssign {
		s.setVar(r.Pipe.Decl[i].Ident[0], v)
		return
	}
	s.vars[len(s.vars)-n+i].value = v
}

// rangeOver calls once for the elements of v until that returns false. It reports whether there
// were any.
func (s *state) rangeOver(v reflect.Value, r *parse.RangeNode, once func(index, elem reflect.Value) bool) (any bool) {
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			if !once(reflect.ValueOf(i), v.Index(i)) {
				break
			}
		}
		return v.Len() > 0
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(r.Pipe.Decl) > 1 {
			s.errorf("can't use %v to iterate over more than one variable", v)
		}
		for x := range v.Seq() {
			any = true
			if !once(x, x) {
				break
			}
		}
		return any
	case reflect.Map:
		for _, key := range sortedKeys(v) {
			if !once(key, v.MapIndex(key)) {
				break
			}
		}
		return v.Len() > 0
	case reflect.Chan:
		if v.IsNil() {
			return false
		}
		if v.Type().ChanDir() == reflect.SendDir {
			s.errorf("range over send-only channel %v", v)
		}
		for i := 0; ; i++ {
			elem, ok := v.Recv()
			if !ok || !once(reflect.ValueOf(i), elem) {
				return any || ok
			}
			any = true
		}
	case reflect.Func:
		switch {
		case v.Type().CanSeq():
			if len(r.Pipe.Decl) > 1 {
				s.errorf("can't use %v iterate over more than one variable", v)
			}
			for x := range v.Seq() {
				any = true
				if !once(x, x) {
					break
				}
			}
			return any
		case v.Type().CanSeq2():
			for i, x := range v.Seq2() {
				any = true
				if len(r.Pipe.Decl) == 1 {
					x = i // one variable is the first value
				}
				if !once(i, x) {
					break
				}
			}
			return any
		}
	case reflect.Invalid:
		return false // an invalid value is an empty one
	}
	s.errorf("range can't iterate over %v", v)
	return false
}

// sortedKeys returns a map's keys in order, where they have one.
func sortedKeys(v reflect.Value) []reflect.Value {
	keys := v.MapKeys()
	sort.SliceStable(keys, func(i, j int) bool { return keyLess(keys[i], keys[j]) })
	return keys
}

func keyLess(a, b reflect.Value) bool {
	if a.Kind() == reflect.Interface {
		a, b = a.Elem(), b.Elem()
	}
	if a.Kind() != b.Kind() {
		return a.Kind() < b.Kind()
	}
	switch {
	case a.CanInt():
		return a.Int() < b.Int()
	case a.CanUint():
		return a.Uint() < b.Uint()
	case a.CanFloat():
		return a.Float() < b.Float() || a.Float() != a.Float() && b.Float() == b.Float()
	case a.Kind() == reflect.String:
		return a.String() < b.String()
	case a.Kind() == reflect.Bool:
		return !a.Bool() && b.Bool()
	case a.Kind() == reflect.Array, a.Kind() == reflect.Struct:
		at, n := reflect.Value.Index, 0
		if a.Kind() == reflect.Struct {
			at, n = reflect.Value.Field, a.NumField()
		} else {
			n = a.Len()
		}
		for i := range n {
			if keyLess(at(a, i), at(b, i)) {
				return true
			}
			if keyLess(at(b, i), at(a, i)) {
				return false
			}
		}
	}
	return false
}

// printValue writes the value of an action.
func (s *state) printValue(n parse.Node, v reflect.Value) {
	s.at(n)
	x, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.wr, x); err != nil {
		panic(writeError{err})
	}
}

// printable returns what to print for v: what a pointer points to, unless it can print itself.
func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if !v.Type().Implements(errorType) && !v.Type().Implements(stringerType) {
		if p := reflect.PointerTo(v.Type()); v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

// IsTrue reports whether the value is true for if and the like; ok is whether that can be said.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Bool:
		return v.Bool(), true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	switch {
	case v.CanInt():
		return v.Int() != 0, true
	case v.CanUint():
		return v.Uint() != 0, true
	case v.CanFloat():
		return v.Float() != 0, true
	}
	return false, false
}

// indirect follows pointers and interfaces to their end; isNil is whether that is nil.
func indirect(v reflect.Value) (end reflect.Value, isNil bool) {
	for ; v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface; v = v.Elem() {
		if v.IsNil() {
			return v, true
		}
	}
	return v, false
}

// indirectInterface returns what an interface holds, the zero Value for nil.
func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return reflect.Value{}
	}
	return v.Elem()
}

// safeCall calls a function; it turns its panic into an error.
func safeCall(fun reflect.Value, args []reflect.Value) (val reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	out := fun.Call(args)
	if len(out) == 2 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return out[0], nil
}
