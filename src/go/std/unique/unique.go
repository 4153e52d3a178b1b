// Package unique makes handles of values: two handles are equal exactly when their values are.
package unique

import "sync"

// A Handle stands for a value.
type Handle[T comparable] struct{ value *T }

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

// handles has the *T of each value of each type that there is a handle of.
var handles sync.Map

// Make returns the handle of value.
func Make[T comparable](value T) Handle[T] {
	if p, ok := handles.Load(value); ok {
		return Handle[T]{p.(*T)}
	}
	p := new(T)
	*p = value
	kept, _ := handles.LoadOrStore(value, p)
	return Handle[T]{kept.(*T)}
}
