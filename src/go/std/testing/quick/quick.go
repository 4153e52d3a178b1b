// Package quick tests functions with random arguments.
package quick

import (
	"fmt"
	"math/rand"
	"reflect"
	"strings"
)

// A Generator makes random values of its own type.
type Generator interface {
	// Generate returns a value; size is how large it may be.
	Generate(rand *rand.Rand, size int) reflect.Value
}

// A Config has options for Check and CheckEqual.
type Config struct {
	// MaxCount is how often the function is called; 0: 100 times MaxCountScale.
	MaxCount int
	// MaxCountScale scales the number of calls; 0: 1.
	MaxCountScale float64
	// Rand is where random numbers come from; nil: a source of its own.
	Rand *rand.Rand
	// Values sets the arguments; nil: Value does.
	Values func([]reflect.Value, *rand.Rand)
}

const defaultCount = 100

func (c *Config) rand() *rand.Rand {
	if c.Rand == nil {
		return rand.New(rand.NewSource(rand.Int63()))
	}
	return c.Rand
}

func (c *Config) count() int {
	switch {
	case c.MaxCount != 0:
		return c.MaxCount
	case c.MaxCountScale != 0:
		return int(c.MaxCountScale * defaultCount)
	}
	return defaultCount
}

// A SetupError says that the arguments of Check or CheckEqual are wrong.
type SetupError string

func (s SetupError) Error() string { return string(s) }

// A CheckError says for which arguments the function returned false.
type CheckError struct {
	Count int
	In    []any
}

func (s *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", s.Count, list(s.In))
}

// A CheckEqualError says for which arguments the functions returned different results.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (s *CheckEqualError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s. Output 1: %s. Output 2: %s", s.Count, list(s.In), list(s.Out1), list(s.Out2))
}

func list(values []any) string {
	var texts []string
	for _, v := range values {
		texts = append(texts, fmt.Sprintf("%#v", v))
	}
	return strings.Join(texts, ", ")
}

var defaultConfig Config

// Check calls f, a function that returns a bool, with random arguments until it returns false.
func Check(f any, config *Config) error {
	if config == nil {
		config = &defaultConfig
	}
	v, t, ok := function(f)
	switch {
	case !ok:
		return SetupError("argument is not a function")
	case t.NumOut() != 1:
		return SetupError("function does not return one value")
	case t.Out(0).Kind() != reflect.Bool:
		return SetupError("function does not return a bool")
	}
	args := make([]reflect.Value, t.NumIn())
	r := config.rand()
	for i := range config.count() {
		if err := arguments(args, t, config, r); err != nil {
			return err
		}
		if !v.Call(args)[0].Bool() {
			return &CheckError{i + 1, interfaces(args)}
		}
	}
	return nil
}

// CheckEqual calls f and g with random arguments until their results differ.
func CheckEqual(f, g any, config *Config) error {
	if config == nil {
		config = &defaultConfig
	}
	x, xt, ok := function(f)
	if !ok {
		return SetupError("f is not a function")
	}
	y, yt, ok := function(g)
	if !ok {
		return SetupError("g is not a function")
	}
	if xt != yt {
		return SetupError("functions have different types")
	}
	args := make([]reflect.Value, xt.NumIn())
	r := config.rand()
	for i := range config.count() {
		if err := arguments(args, xt, config, r); err != nil {
			return err
		}
		out1, out2 := interfaces(x.Call(args)), interfaces(y.Call(args))
		if !reflect.DeepEqual(out1, out2) {
			return &CheckEqualError{CheckError{i + 1, interfaces(args)}, out1, out2}
		}
	}
	return nil
}

func function(f any) (v reflect.Value, t reflect.Type, ok bool) {
	v = reflect.ValueOf(f)
	if ok = v.Kind() == reflect.Func; ok {
		t = v.Type()
	}
	return v, t, ok
}

func interfaces(values []reflect.Value) []any {
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v.Interface()
	}
	return list
}

// arguments sets args to random values for a function of type t.
func arguments(args []reflect.Value, t reflect.Type, config *Config, r *rand.Rand) error {
	if config.Values != nil {
		config.Values(args, r)
		return nil
	}
	for i := range args {
		v, ok := Value(t.In(i), r)
		if !ok {
			return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", t.In(i), i))
		}
		args[i] = v
	}
	return nil
}
