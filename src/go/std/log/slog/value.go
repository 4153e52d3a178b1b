package slog

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"time"
)

// A Kind is the kind of a Value.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = [...]string{
	"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer",
}

// String returns the name of the kind.
func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// A Value is any value; numbers, strings, times and the like are in it without an allocation of
// their own. The zero Value is nil.
type Value struct {
	_    [0]func() // not comparable
	kind Kind
	num  uint64
	text string
	any  any
}

// StringValue returns a Value for a string.
func StringValue(value string) Value { return Value{kind: KindString, text: value} }

// IntValue returns a Value for an int.
func IntValue(v int) Value { return Int64Value(int64(v)) }

// Int64Value returns a Value for an int64.
func Int64Value(v int64) Value { return Value{kind: KindInt64, num: uint64(v)} }

// Uint64Value returns a Value for a uint64.
func Uint64Value(v uint64) Value { return Value{kind: KindUint64, num: v} }

// Float64Value returns a Value for a float64.
func Float64Value(v float64) Value { return Value{kind: KindFloat64, num: math.Float64bits(v)} }

// BoolValue returns a Value for a bool.
func BoolValue(v bool) Value {
	if v {
		return Value{kind: KindBool, num: 1}
	}
	return Value{kind: KindBool}
}

// TimeValue returns a Value for a time, without its monotonic reading.
func TimeValue(v time.Time) Value { return Value{kind: KindTime, any: v.Round(0)} }

// DurationValue returns a Value for a duration.
func DurationValue(v time.Duration) Value { return Value{kind: KindDuration, num: uint64(v)} }

// GroupValue returns a Value for a list of attributes. Empty groups are left out.
func GroupValue(as ...Attr) Value {
	if slices.ContainsFunc(as, isEmptyGroup) {
		as = slices.DeleteFunc(slices.Clone(as), isEmptyGroup)
	}
	return Value{kind: KindGroup, any: as}
}

func isEmptyGroup(a Attr) bool {
	return a.Value.kind == KindGroup && len(a.Value.group()) == 0
}

// AnyValue returns a Value for any value.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return Int64Value(int64(v))
	case uint:
		return Uint64Value(uint64(v))
	case int64:
		return Int64Value(v)
	case uint64:
		return Uint64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{any: plainKind(v)}
	case Value:
		return v
	case LogValuer:
		return Value{kind: KindLogValuer, any: v}
	}
	return Value{any: v}
}

// Kind returns the kind of v.
func (v Value) Kind() Kind { return v.kind }

// Any returns v as any.
func (v Value) Any() any {
	switch v.kind {
	case KindGroup:
		return v.group()
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return math.Float64frombits(v.num)
	case KindString:
		return v.text
	case KindBool:
		return v.num != 0
	case KindDuration:
		return time.Duration(v.num)
	}
	if k, ok := v.any.(plainKind); ok {
		return Kind(k)
	}
	return v.any
}

// A plainKind is a Kind as a value, which Go prints as a number.
type plainKind Kind

// String returns v as it is printed.
func (v Value) String() string {
	switch v.kind {
	case KindString:
		return v.text
	case KindAny, KindLogValuer, KindGroup:
		return fmt.Sprint(v.any)
	}
	return string(v.append(nil))
}

// append appends v, which is none of the kinds Any, LogValuer and Group.
func (v Value) append(b []byte) []byte {
	switch v.kind {
	case KindString:
		return append(b, v.text...)
	case KindInt64:
		return strconv.AppendInt(b, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(b, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(b, math.Float64frombits(v.num), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(b, v.num != 0)
	case KindDuration:
		return append(b, time.Duration(v.num).String()...)
	}
	return append(b, v.any.(time.Time).String()...)
}

// must panics if v is not of the kind.
func (v Value) must(k Kind) {
	if v.kind != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.kind, k))
	}
}

// Int64 returns the int64 that v holds; it panics if v is of another kind.
func (v Value) Int64() int64 {
	v.must(KindInt64)
	return int64(v.num)
}

// Uint64 returns the uint64 that v holds; it panics if v is of another kind.
func (v Value) Uint64() uint64 {
	v.must(KindUint64)
	return v.num
}

// Bool returns the bool that v holds; it panics if v is of another kind.
func (v Value) Bool() bool {
	v.must(KindBool)
	return v.num != 0
}

// Duration returns the duration that v holds; it panics if v is of another kind.
func (v Value) Duration() time.Duration {
	v.must(KindDuration)
	return time.Duration(v.num)
}

// Float64 returns the float64 that v holds; it panics if v is of another kind.
func (v Value) Float64() float64 {
	v.must(KindFloat64)
	return math.Float64frombits(v.num)
}

// Time returns the time that v holds; it panics if v is of another kind.
func (v Value) Time() time.Time {
	v.must(KindTime)
	return v.any.(time.Time)
}

// LogValuer returns the LogValuer that v holds; it panics if v holds none.
func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

// Group returns the attributes that v holds; it panics if v is no group.
func (v Value) Group() []Attr {
	if v.kind != KindGroup {
		panic("Group: bad kind")
	}
	return v.group()
}

func (v Value) group() []Attr { return v.any.([]Attr) }

// Equal reports whether v and w hold the same value.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case KindInt64, KindUint64, KindBool, KindDuration:
		return v.num == w.num
	case KindString:
		return v.text == w.text
	case KindFloat64:
		return v.Float64() == w.Float64()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.group(), w.group(), Attr.Equal)
	}
	return v.any == w.any // may panic if non-comparable
}

// A LogValuer can turn itself into a Value to be logged.
type LogValuer interface {
	LogValue() Value
}

// maxLogValues is how often a LogValuer may return another one.
const maxLogValues = 100

// Resolve returns what v turns itself into, if it is a LogValuer, and that in turn.
func (v Value) Resolve() (rv Value) {
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", stack(3, 5)))
		}
	}()
	original := v
	for range maxLogValues {
		if v.kind != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", original.any))
}

// stack returns the calls on the stack, a line each.
func stack(skip, most int) string {
	var pcs [10]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip, pcs[:])])
	text := ""
	for i := 0; i < most; i++ {
		frame, more := frames.Next()
		text += fmt.Sprintf("called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			return text
		}
	}
	return text + "(rest of stack elided)\n"
}

// An Attr is a key and a value.
type Attr struct {
	Key   string
	Value Value
}

// String returns an Attr for a string.
func String(key, value string) Attr { return Attr{key, StringValue(value)} }

// Int64 returns an Attr for an int64.
func Int64(key string, value int64) Attr { return Attr{key, Int64Value(value)} }

// Int returns an Attr for an int.
func Int(key string, value int) Attr { return Attr{key, IntValue(value)} }

// Uint64 returns an Attr for a uint64.
func Uint64(key string, v uint64) Attr { return Attr{key, Uint64Value(v)} }

// Float64 returns an Attr for a float64.
func Float64(key string, v float64) Attr { return Attr{key, Float64Value(v)} }

// Bool returns an Attr for a bool.
func Bool(key string, v bool) Attr { return Attr{key, BoolValue(v)} }

// Time returns an Attr for a time.
func Time(key string, v time.Time) Attr { return Attr{key, TimeValue(v)} }

// Duration returns an Attr for a duration.
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }

// Group returns an Attr for attributes, given as to Logger.Info.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(toAttrs(args)...)} }

// GroupAttrs returns an Attr for attributes.
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

// Any returns an Attr for any value.
func Any(key string, value any) Attr { return Attr{key, AnyValue(value)} }

// Equal reports whether a and b have the same key and value.
func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

// String returns a as key=value.
func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

// isEmpty reports whether a is the zero Attr.
func (a Attr) isEmpty() bool {
	return a.Key == "" && a.Value.kind == KindAny && a.Value.any == nil
}

// badKey is the key for a value that is given without one.
const badKey = "!BADKEY"

// nextAttr takes an attribute off the arguments: an Attr, or a key and a value.
func nextAttr(args []any) (Attr, []any) {
	switch x := args[0].(type) {
	case string:
		if len(args) == 1 {
			return String(badKey, x), nil
		}
		return Any(x, args[1]), args[2:]
	case Attr:
		return x, args[1:]
	default:
		return Any(badKey, x), args[1:]
	}
}

func toAttrs(args []any) []Attr {
	var attrs []Attr
	for len(args) > 0 {
		var a Attr
		a, args = nextAttr(args)
		attrs = append(attrs, a)
	}
	return attrs
}

var errUnknownName = errors.New("unknown name")
