// Package template makes text from templates and data.
//
// template.go has templates and the sets they are in, files.go reads them, exec.go and eval.go run
// them, funcs.go and compare.go have the predefined functions, escape.go those that quote. Package
// parse makes the trees.
package template

import (
	"fmt"
	"maps"
	"reflect"
	"sync"
	"text/template/parse"
	"unicode"
)

// A FuncMap gives functions names. Each returns one value, or a value and an error.
type FuncMap map[string]any

// A Template is a parsed template and the others of its set, which it can call.
type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim  string
	rightDelim string
}

// common is what the templates of a set share.
type common struct {
	mu         sync.RWMutex // guards the maps
	templates  map[string]*Template
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
	missing    missingKey
}

// A missingKey says what a map gives for a key that it does not have.
type missingKey int

const (
	missingInvalid missingKey = iota // <no value>
	missingZero
	missingError
)

// New returns a template of that name, in a set of its own.
func New(name string) *Template { return &Template{name: name} }

// Name returns the template's name.
func (t *Template) Name() string { return t.name }

// New returns a template of that name in t's set.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{templates: map[string]*Template{}, parseFuncs: FuncMap{}, execFuncs: map[string]reflect.Value{}}
	}
}

// Clone returns a copy of t with a set of its own that has the same templates.
func (t *Template) Clone() (*Template, error) {
	n := &Template{name: t.name, Tree: t.Tree, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
	n.init()
	if t.common == nil {
		return n, nil
	}
	n.missing = t.missing
	t.mu.RLock()
	defer t.mu.RUnlock()
	for k, v := range t.templates {
		if k == t.name {
			n.templates[t.name] = n
			continue
		}
		n.templates[k] = &Template{name: v.name, Tree: v.Tree, common: n.common, leftDelim: v.leftDelim, rightDelim: v.rightDelim}
	}
	maps.Copy(n.parseFuncs, t.parseFuncs)
	maps.Copy(n.execFuncs, t.execFuncs)
	return n, nil
}

// AddParseTree returns a template of that name in t's set with the tree.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	n := t
	if name != t.name {
		n = t.New(name)
	}
	if t.associate(n, tree) || n.Tree == nil {
		n.Tree = tree
	}
	return n, nil
}

// associate puts n into the set, unless that would replace a template with an empty one. It reports
// whether n's tree is to be replaced.
func (t *Template) associate(n *Template, tree *parse.Tree) bool {
	if old := t.templates[n.name]; old != nil && parse.IsEmptyTree(tree.Root) && old.Tree != nil {
		return false
	}
	t.templates[n.name] = n
	return true
}

// Templates returns the templates of t's set.
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	list := make([]*Template, 0, len(t.templates))
	for _, v := range t.templates {
		list = append(list, v)
	}
	return list
}

// Delims sets the delimiters of actions for Parse; "" stands for the usual one.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim, t.rightDelim = left, right
	return t
}

// Funcs adds functions to t's set. It panics when one is not a function of the right kind.
func (t *Template) Funcs(funcs FuncMap) *Template {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	for name, f := range funcs {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(f)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		t.execFuncs[name] = v
	}
	maps.Copy(t.parseFuncs, funcs)
	return t
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

// goodFunc returns an error unless functions of the type return what they must.
func goodFunc(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1, n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// Lookup returns the template of that name in t's set, nil if there is none.
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.templates[name]
}

// Parse parses text as t's body, with the templates that it defines, into t's set.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.mu.RLock()
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, t.parseFuncs, builtinNames())
	t.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Must is for initialising variables: it panics on an error.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Option sets options: missingkey=default, invalid, zero or error. It panics on others.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.missing = missingInvalid
		case "missingkey=zero":
			t.missing = missingZero
		case "missingkey=error":
			t.missing = missingError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}
