package template

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// missingVal stands for the value of no previous command in a pipeline.
var missingVal = reflect.ValueOf(missingType{})

type missingType struct{}

var missingValType = reflect.TypeFor[missingType]()

func isMissing(v reflect.Value) bool { return v.IsValid() && v.Type() == missingValType }

func (s *state) setVar(name string, v reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = v
			return
		}
	}
	s.errorf("undefined variable: %s", name)
}

func (s *state) variable(name string) reflect.Value {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i].value
		}
	}
	s.errorf("undefined variable: %s", name)
	return reflect.Value{}
}

// evalPipeline returns the value of the last command, which the variables get, too.
func (s *state) evalPipeline(dot reflect.Value, p *parse.PipeNode) (v reflect.Value) {
	if p == nil {
		return
	}
	s.at(p)
	v = missingVal
	for _, c := range p.Cmds {
		v = s.evalCommand(dot, c, v)
		// What an empty interface holds can be used for what it is.
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			v = reflect.ValueOf(v.Interface())
		}
	}
	for _, d := range p.Decl {
		if p.IsAssign {
			s.setVar(d.Ident[0], v)
		} else {
			s.vars = append(s.vars, variable{d.Ident[0], v})
		}
	}
	return v
}

// evalCommand evaluates a command; final is the value of the previous one.
func (s *state) evalCommand(dot reflect.Value, c *parse.CommandNode, final reflect.Value) reflect.Value {
	first := c.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.evalField(dot, n, c.Args, final)
	case *parse.ChainNode:
		return s.evalChain(dot, n, c.Args, final)
	case *parse.IdentifierNode:
		return s.evalFunction(dot, n, c, c.Args, final)
	case *parse.PipeNode:
		s.notAFunction(c.Args, final)
		return s.evalPipeline(dot, n)
	case *parse.VariableNode:
		return s.evalVariable(dot, n, c.Args, final)
	}
	s.at(first)
	s.notAFunction(c.Args, final)
	switch n := first.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't evaluate command %q", first)
	return reflect.Value{}
}

func (s *state) notAFunction(args []parse.Node, final reflect.Value) {
	if len(args) > 1 || !isMissing(final) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

// constant returns a number as the type that it has in Go.
func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	hex := len(n.Text) > 2 && n.Text[0] == '0' && (n.Text[1] == 'x' || n.Text[1] == 'X')
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && n.Text[0] != '\'' && (strings.ContainsAny(n.Text, "pP") || !hex && strings.ContainsAny(n.Text, ".eE")):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		s.errorf("%s overflows int", n.Text)
	}
	return reflect.Value{}
}

func (s *state) evalField(dot reflect.Value, n *parse.FieldNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	return s.evalFields(dot, dot, n, n.Ident, args, final)
}

func (s *state) evalChain(dot reflect.Value, n *parse.ChainNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	if len(n.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	base := s.evalArg(dot, nil, n.Node)
	return s.evalFields(dot, base, n, n.Field, args, final)
}

func (s *state) evalVariable(dot reflect.Value, n *parse.VariableNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	v := s.variable(n.Ident[0])
	if len(n.Ident) == 1 {
		s.notAFunction(args, final)
		return v
	}
	return s.evalFields(dot, v, n, n.Ident[1:], args, final)
}

// evalFields selects one field after the other; the last may be a method and get arguments.
func (s *state) evalFields(dot, v reflect.Value, n parse.Node, names []string, args []parse.Node, final reflect.Value) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		v = s.selectField(dot, name, n, nil, missingVal, v)
	}
	return s.selectField(dot, names[last], n, args, final, v)
}

func (s *state) evalFunction(dot reflect.Value, n *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	fun, builtin, ok := s.function(n.Ident)
	if !ok {
		s.errorf("%q is not a defined function", n.Ident)
	}
	return s.evalCall(dot, fun, builtin, cmd, n.Ident, args, final)
}

func (s *state) function(name string) (fun reflect.Value, builtin, ok bool) {
	if s.tmpl.common != nil {
		s.tmpl.mu.RLock()
		fun, ok = s.tmpl.execFuncs[name]
		s.tmpl.mu.RUnlock()
		if ok {
			return fun, false, true
		}
	}
	if f, ok := builtins()[name]; ok {
		return reflect.ValueOf(f), true, true
	}
	return fun, false, false
}

// selectField evaluates v.name: a method, a field or an element of a map.
func (s *state) selectField(dot reflect.Value, name string, n parse.Node, args []parse.Node, final, v reflect.Value) reflect.Value {
	if !v.IsValid() {
		if s.tmpl.missing == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := v.Type()
	v, isNil := indirect(v)
	if v.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", typ, name)
	}
	p := v
	if p.Kind() != reflect.Interface && p.Kind() != reflect.Pointer && p.CanAddr() {
		p = p.Addr()
	}
	if m := p.MethodByName(name); m.IsValid() {
		return s.evalCall(dot, m, false, n, name, args, final)
	}
	hasArgs := len(args) > 1 || !isMissing(final)
	switch v.Kind() {
	case reflect.Struct:
		f, ok := v.Type().FieldByName(name)
		if !ok {
			break
		}
		x, err := v.FieldByIndexErr(f.Index)
		if !f.IsExported() {
			s.errorf("%s is an unexported field of struct type %s", name, typ)
		}
		if err != nil {
			s.errorf("%v", err)
		}
		if hasArgs {
			s.errorf("%s has arguments but cannot be invoked as function", name)
		}
		return x
	case reflect.Map:
		key := reflect.ValueOf(name)
		if !key.Type().AssignableTo(v.Type().Key()) {
			break
		}
		if hasArgs {
			s.errorf("%s is not a method but has arguments", name)
		}
		x := v.MapIndex(key)
		if !x.IsValid() {
			switch s.tmpl.missing {
			case missingZero:
				x = reflect.Zero(v.Type().Elem())
			case missingError:
				s.errorf("map has no entry for key %q", name)
			}
		}
		return x
	case reflect.Pointer:
		elem := v.Type().Elem()
		if elem.Kind() == reflect.Struct {
			if _, ok := elem.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	return reflect.Value{}
}

// evalCall calls a function or method; final, if there is one, is the last argument.
func (s *state) evalCall(dot, fun reflect.Value, builtin bool, n parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:] // the first is the function
	}
	t := fun.Type()
	num := len(args)
	if !isMissing(final) {
		num++
	}
	fixed := len(args)
	if t.IsVariadic() {
		fixed = t.NumIn() - 1
		if num < fixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, t.NumIn()-1, len(args))
		}
	} else if num != t.NumIn() {
		s.errorf("wrong number of args for %s: want %d got %d", name, t.NumIn(), num)
	}
	if err := goodFunc(name, t); err != nil {
		s.errorf("%v", err)
	}
	if builtin && (name == "and" || name == "or") {
		return s.evalShortCircuit(dot, name, args, final)
	}
	in := make([]reflect.Value, num)
	i := 0
	for ; i < fixed && i < len(args); i++ {
		in[i] = s.evalArg(dot, t.In(i), args[i])
	}
	if t.IsVariadic() {
		elem := t.In(t.NumIn() - 1).Elem()
		for ; i < len(args); i++ {
			in[i] = s.evalArg(dot, elem, args[i])
		}
	}
	if !isMissing(final) {
		want := t.In(t.NumIn() - 1)
		if t.IsVariadic() {
			if num-1 < fixed {
				want = t.In(num - 1)
			} else {
				want = want.Elem()
			}
		}
		in[i] = s.validate(final, want)
	}
	// call is given what it calls as it is.
	if builtin && name == "call" {
		unwrap := in[0]
		if unwrap.IsValid() && unwrap.Type() == valueType {
			unwrap = unwrap.Interface().(reflect.Value)
		}
		callee := "nil"
		if len(args) > 0 {
			callee = args[0].String()
		}
		v, err := call(callee, unwrap, in[1:]...)
		return s.result(n, "call", v, err)
	}
	v, err := safeCall(fun, in)
	return s.result(n, name, v, err)
}

func (s *state) result(n parse.Node, name string, v reflect.Value, err error) reflect.Value {
	if err != nil {
		s.at(n)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrapped(v)
}

// unwrapped returns the value that v, if it is a reflect.Value itself, is.
func unwrapped(v reflect.Value) reflect.Value {
	if v.IsValid() && v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// evalShortCircuit evaluates and and or, whose later arguments need not be evaluated.
func (s *state) evalShortCircuit(dot reflect.Value, name string, args []parse.Node, final reflect.Value) (v reflect.Value) {
	for _, a := range args {
		v = s.evalArg(dot, valueType, a)
		v = unwrapped(v)
		if t, _ := isTrue(indirectInterface(v)); t == (name == "or") {
			return v
		}
	}
	if !isMissing(final) {
		v = unwrapped(s.validate(final, valueType))
	}
	return v
}

func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	case reflect.Struct:
		return t == valueType
	}
	return false
}

// validate returns v as a value of type t, nil standing for any type.
func (s *state) validate(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return reflect.ValueOf(nil)
		}
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("invalid value; expected %s", t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t == nil || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(t) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
		if v = v.Elem(); !v.IsValid() {
			s.errorf("dereference of nil pointer of type %s", t)
		}
	case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
		v = v.Addr()
	default:
		s.errorf("wrong type for value; expected %s; got %s", t, v.Type())
	}
	return v
}

// evalArg evaluates an argument for a parameter of type t.
func (s *state) evalArg(dot reflect.Value, t reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	single := []parse.Node{n}
	switch x := n.(type) {
	case *parse.DotNode:
		return s.validate(dot, t)
	case *parse.NilNode:
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("cannot assign nil to %s", t)
	case *parse.FieldNode:
		return s.validate(s.evalField(dot, x, single, missingVal), t)
	case *parse.VariableNode:
		return s.validate(s.evalVariable(dot, x, nil, missingVal), t)
	case *parse.PipeNode:
		return s.validate(s.evalPipeline(dot, x), t)
	case *parse.IdentifierNode:
		return s.validate(s.evalFunction(dot, x, x, nil, missingVal), t)
	case *parse.ChainNode:
		return s.validate(s.evalChain(dot, x, nil, missingVal), t)
	}
	if t == nil || t == valueType || t.Kind() == reflect.Interface && t.NumMethod() == 0 {
		v := s.literal(n)
		if t == valueType {
			return reflect.ValueOf(v)
		}
		return v
	}
	v := reflect.New(t).Elem()
	number, isNumber := n.(*parse.NumberNode)
	switch {
	case t.Kind() == reflect.Bool:
		b, ok := n.(*parse.BoolNode)
		if !ok {
			s.errorf("expected bool; found %s", n)
		}
		v.SetBool(b.True)
	case t.Kind() == reflect.String:
		str, ok := n.(*parse.StringNode)
		if !ok {
			s.errorf("expected string; found %s", n)
		}
		v.SetString(str.Text)
	case v.CanComplex():
		if !isNumber || !number.IsComplex {
			s.errorf("expected complex; found %s", n)
		}
		v.SetComplex(number.Complex128)
	case v.CanFloat():
		if !isNumber || !number.IsFloat {
			s.errorf("expected float; found %s", n)
		}
		v.SetFloat(number.Float64)
	case v.CanInt():
		if !isNumber || !number.IsInt {
			s.errorf("expected integer; found %s", n)
		}
		v.SetInt(number.Int64)
	case v.CanUint():
		if !isNumber || !number.IsUint {
			s.errorf("expected unsigned integer; found %s", n)
		}
		v.SetUint(number.Uint64)
	default:
		s.errorf("can't handle %s for arg of type %s", n, t)
	}
	return v
}

// literal returns the value of a literal.
func (s *state) literal(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	return reflect.Value{}
}
