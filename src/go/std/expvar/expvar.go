// Package expvar has variables that a program shows to the world, as JSON, at /debug/vars of its
// servers.
package expvar

import (
	"encoding/json"
	"fmt"
	"log"
	"math"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// A Var is a variable that can be shown.
type Var interface {
	// String returns the value as JSON.
	String() string
}

// An Int is an int64.
type Int struct{ i atomic.Int64 }

// Value returns the value.
func (v *Int) Value() int64 { return v.i.Load() }

func (v *Int) String() string { return strconv.FormatInt(v.Value(), 10) }

// Add adds delta.
func (v *Int) Add(delta int64) { v.i.Add(delta) }

// Set sets the value.
func (v *Int) Set(value int64) { v.i.Store(value) }

// A Float is a float64.
type Float struct{ f atomic.Uint64 }

// Value returns the value.
func (v *Float) Value() float64 { return math.Float64frombits(v.f.Load()) }

func (v *Float) String() string { return strconv.FormatFloat(v.Value(), 'g', -1, 64) }

// Add adds delta.
func (v *Float) Add(delta float64) {
	for {
		old := v.f.Load()
		if v.f.CompareAndSwap(old, math.Float64bits(math.Float64frombits(old)+delta)) {
			return
		}
	}
}

// Set sets the value.
func (v *Float) Set(value float64) { v.f.Store(math.Float64bits(value)) }

// A String is a string.
type String struct{ s atomic.Value }

// Value returns the value.
func (v *String) Value() string {
	s, _ := v.s.Load().(string)
	return s
}

func (v *String) String() string { return quote(v.Value()) }

// Set sets the value.
func (v *String) Set(value string) { v.s.Store(value) }

func quote(s string) string {
	data, _ := json.Marshal(s)
	return string(data)
}

// A Func is a function whose result is shown.
type Func func() any

// Value returns the result.
func (f Func) Value() any { return f() }

func (f Func) String() string {
	data, _ := json.Marshal(f())
	return string(data)
}

// A KeyValue is an entry of a Map.
type KeyValue struct {
	Key   string
	Value Var
}

// A Map is variables by name.
type Map struct {
	mu   sync.RWMutex
	vars map[string]Var
}

// Init empties v.
func (v *Map) Init() *Map {
	v.mu.Lock()
	defer v.mu.Unlock()
	clear(v.vars)
	return v
}

func (v *Map) String() string {
	var b strings.Builder
	b.WriteByte('{')
	v.Do(func(kv KeyValue) {
		if b.Len() > 1 {
			b.WriteString(", ")
		}
		text := "null"
		if kv.Value != nil {
			text = kv.Value.String()
		}
		b.WriteString(quote(kv.Key) + ": " + text)
	})
	b.WriteByte('}')
	return b.String()
}

// Get returns the variable, nil if there is none.
func (v *Map) Get(key string) Var {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.vars[key]
}

// Set sets the variable.
func (v *Map) Set(key string, av Var) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.vars == nil {
		v.vars = make(map[string]Var)
	}
	v.vars[key] = av
}

// find returns the variable; if there is none it is made.
func (v *Map) find(key string, made Var) Var {
	v.mu.Lock()
	defer v.mu.Unlock()
	if have, ok := v.vars[key]; ok {
		return have
	}
	if v.vars == nil {
		v.vars = make(map[string]Var)
	}
	v.vars[key] = made
	return made
}

// Add adds delta to the Int of the name.
func (v *Map) Add(key string, delta int64) {
	if i, ok := v.find(key, new(Int)).(*Int); ok {
		i.Add(delta)
	}
}

// AddFloat adds delta to the Float of the name.
func (v *Map) AddFloat(key string, delta float64) {
	if f, ok := v.find(key, new(Float)).(*Float); ok {
		f.Add(delta)
	}
}

// Delete removes the variable.
func (v *Map) Delete(key string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.vars, key)
}

// Do calls f for each variable, by name.
func (v *Map) Do(f func(KeyValue)) {
	v.mu.RLock()
	list := make([]KeyValue, 0, len(v.vars))
	for key, value := range v.vars {
		list = append(list, KeyValue{key, value})
	}
	v.mu.RUnlock()
	slices.SortFunc(list, func(a, b KeyValue) int { return strings.Compare(a.Key, b.Key) })
	for _, kv := range list {
		f(kv)
	}
}

// published are the variables that are shown.
var published Map

// Publish shows a variable. A name cannot be used twice.
func Publish(name string, v Var) {
	if published.Get(name) != nil {
		log.Panicln("Reuse of exported var name:", name)
	}
	published.Set(name, v)
}

// Get returns the variable that is shown under the name, nil if there is none.
func Get(name string) Var { return published.Get(name) }

// Do calls f for each variable that is shown, by name.
func Do(f func(KeyValue)) { published.Do(f) }

// NewInt returns an Int that is shown.
func NewInt(name string) *Int {
	v := new(Int)
	Publish(name, v)
	return v
}

// NewFloat returns a Float that is shown.
func NewFloat(name string) *Float {
	v := new(Float)
	Publish(name, v)
	return v
}

// NewMap returns a Map that is shown.
func NewMap(name string) *Map {
	v := new(Map)
	Publish(name, v)
	return v
}

// NewString returns a String that is shown.
func NewString(name string) *String {
	v := new(String)
	Publish(name, v)
	return v
}

// Handler returns a handler that shows the variables.
func Handler() http.Handler { return http.HandlerFunc(show) }

func show(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	fmt.Fprintf(w, "{\n")
	first := true
	Do(func(kv KeyValue) {
		if !first {
			fmt.Fprintf(w, ",\n")
		}
		first = false
		fmt.Fprintf(w, "%q: %s", kv.Key, kv.Value)
	})
	fmt.Fprintf(w, "\n}\n")
}

func init() {
	http.HandleFunc("GET /debug/vars", show)
	Publish("cmdline", Func(func() any { return os.Args }))
	Publish("memstats", Func(func() any {
		stats := new(runtime.MemStats)
		runtime.ReadMemStats(stats)
		return *stats
	}))
}
