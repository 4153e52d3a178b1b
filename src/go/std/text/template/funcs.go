package template

import (
	"errors"
	"fmt"
	"net/url"
	"reflect"
)

// builtins returns the predefined functions; and, or and call are evaluated by evalCall itself.
func builtins() FuncMap {
	return FuncMap{
		"and": and, "or": or, "not": not,
		"call": callPlaceholder, "index": index, "slice": slice, "len": length,
		"html": HTMLEscaper, "js": JSEscaper, "urlquery": URLQueryEscaper,
		"print": fmt.Sprint, "printf": fmt.Sprintf, "println": fmt.Sprintln,
		"eq": eq, "ne": ne, "lt": lt, "le": le, "gt": gt, "ge": ge,
	}
}

func builtinNames() map[string]any { return builtins() }

func and(arg0 reflect.Value, args ...reflect.Value) reflect.Value { panic("unreachable") }
func or(arg0 reflect.Value, args ...reflect.Value) reflect.Value  { panic("unreachable") }

func callPlaceholder(fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	panic("unreachable")
}

func not(arg reflect.Value) bool {
	t, _ := isTrue(indirectInterface(arg))
	return !t
}

// prepareArg returns v as an argument of type t.
func prepareArg(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return reflect.Value{}, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	if (v.CanInt() || v.CanUint()) && (reflect.Int <= t.Kind() && t.Kind() <= reflect.Uintptr) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return reflect.Value{}, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

// indexArg returns an index into something of length n.
func indexArg(v reflect.Value, n int) (int, error) {
	var x int64
	switch {
	case v.CanInt():
		x = v.Int()
	case v.CanUint():
		x = int64(v.Uint())
	case !v.IsValid():
		return 0, fmt.Errorf("cannot index slice/array with nil")
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || int(x) > n {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

// index returns item[i][j]...
func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return reflect.Value{}, fmt.Errorf("index of untyped nil")
	}
	for _, i := range indexes {
		i = indirectInterface(i)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return reflect.Value{}, fmt.Errorf("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			x, err := indexArg(i, item.Len())
			if err != nil {
				return reflect.Value{}, err
			}
			if x == item.Len() {
				return reflect.Value{}, fmt.Errorf("reflect: %s index out of range", item.Kind())
			}
			item = item.Index(x)
		case reflect.Map:
			key, err := prepareArg(i, item.Type().Key())
			if err != nil {
				return reflect.Value{}, err
			}
			if x := item.MapIndex(key); x.IsValid() {
				item = x
			} else {
				item = reflect.Zero(item.Type().Elem())
			}
		default:
			return reflect.Value{}, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

// slice returns item[i:j:k].
func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return reflect.Value{}, fmt.Errorf("slice of untyped nil")
	}
	if len(indexes) > 3 {
		return reflect.Value{}, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	var n int
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return reflect.Value{}, fmt.Errorf("cannot 3-index slice a string")
		}
		n = item.Len()
	case reflect.Array, reflect.Slice:
		n = item.Cap()
	default:
		return reflect.Value{}, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, x := range indexes {
		v, err := indexArg(indirectInterface(x), n)
		if err != nil {
			return reflect.Value{}, err
		}
		at[i] = v
	}
	if at[0] > at[1] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(arg reflect.Value) (int, error) {
	arg, isNil := indirect(arg)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	if !arg.IsValid() {
		return 0, errors.New("len of untyped nil")
	}
	switch arg.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return arg.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", arg.Type())
}

// call calls fn, a value that is written as name.
func call(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = indirectInterface(fn)
	if !fn.IsValid() {
		return reflect.Value{}, fmt.Errorf("call of nil")
	}
	t := fn.Type()
	if t.Kind() != reflect.Func {
		return reflect.Value{}, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunc(name, t); err != nil {
		return reflect.Value{}, err
	}
	n := t.NumIn()
	if t.IsVariadic() {
		if len(args) < n-1 {
			return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), n-1)
		}
	} else if len(args) != n {
		return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), n)
	}
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		a = indirectInterface(unwrapped(a))
		want := t.In(min(i, n-1))
		if t.IsVariadic() && i >= n-1 {
			want = want.Elem()
		}
		x, err := prepareArg(a, want)
		if err != nil {
			return reflect.Value{}, fmt.Errorf("arg %d: %w", i, err)
		}
		in[i] = x
	}
	return safeCall(fn, in)
}

// URLQueryEscaper returns the arguments as text that can stand in a query.
func URLQueryEscaper(args ...any) string { return url.QueryEscape(evalArgs(args)) }

// evalArgs returns the arguments as print does; a single string as it is.
func evalArgs(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, a := range args {
		if x, ok := printable(reflect.ValueOf(a)); ok {
			args[i] = x
		}
	}
	return fmt.Sprint(args...)
}
