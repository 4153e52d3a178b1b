package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"time"
	"unsafe"
)

type (
	myInt                     int
	myString                  string
	pair[K comparable, V any] struct {
		Key K
		Val V
	}
	inner struct {
		A int `json:"a,omitempty" xml:"x"`
		b string
	}
	Base struct {
		ID   int
		Name string
	}
	outer struct {
		Base
		*inner
		F     func(int, ...string) (bool, error)
		C     <-chan int
		M     map[string][]byte
		I     io.Reader
		E     error
		Any   any
		T     time.Duration
		Arr   [4]uint16
		Ptr   **float64
		U     unsafe.Pointer
		x     complex64
		Anon  struct{ X, Y int }
		Slice []pair[string, int]
	}
	shape interface {
		Area() float64
		scale(float64)
	}
	square struct{ side float64 }
)

func (s square) Area() float64       { return s.side * s.side }
func (s *square) scale(f float64)    { s.side *= f }
func (s *square) Exported(n int) int { return n }
func (myInt) String() string         { return "mine" }

func show(t reflect.Type) {
	if t == nil {
		fmt.Println(t)
		return
	}
	fmt.Printf("%v name=%q pkg=%q kind=%v size=%d align=%d comparable=%t methods=%d\n", t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Printf("  %s %v pkg=%q tag=%q off=%d idx=%v anon=%t exp=%t\n", f.Name, f.Type, f.PkgPath, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported())
		}
	case reflect.Func:
		fmt.Println("  ", t.NumIn(), t.NumOut(), t.IsVariadic())
		for i := range t.NumIn() {
			fmt.Println("  in", t.In(i))
		}
		for i := range t.NumOut() {
			fmt.Println("  out", t.Out(i))
		}
	case reflect.Map:
		fmt.Println("  ", t.Key(), t.Elem())
	case reflect.Array:
		fmt.Println("  ", t.Len(), t.Elem())
	case reflect.Chan:
		fmt.Println("  ", t.ChanDir(), t.Elem())
	case reflect.Pointer, reflect.Slice:
		fmt.Println("  ", t.Elem())
	}
	for i := range t.NumMethod() {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.Type, m.Index, m.PkgPath, m.IsExported())
	}
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("panic: %v\n", r)
		}
	}()
	f()
}

func main() {
	for _, x := range []any{nil, 1, int8(1), uint(3), uintptr(4), "s", true, 1.5, float32(2), 1i, complex64(1), myInt(3), myString("x"),
		[]int{}, [3]string{}, map[string]int{}, map[myInt][]string{}, make(chan int), make(<-chan []int), make(chan<- func()), func(int, string) error { return nil }, func(...any) {},
		struct{}{}, inner{}, &inner{}, outer{}, square{}, &square{}, errors.New("x"), pair[string, int]{}, pair[myInt, *square]{}, time.Second, time.Time{}.Weekday(), unsafe.Pointer(nil), new(any), new(error), new(shape), struct {
			A int `k:"v"`
			b []int
		}{}, [][2]map[string]chan bool{}, (*int)(nil), (**string)(nil)} {
		show(reflect.TypeOf(x))
	}
	show(reflect.TypeFor[shape]())
	show(reflect.TypeFor[error]())
	show(reflect.TypeFor[io.ReadWriter]())
	o := reflect.TypeFor[outer]()
	for _, name := range []string{"ID", "A", "b", "Name", "inner", "X", "Anon", "nope", ""} {
		f, ok := o.FieldByName(name)
		fmt.Println(name, f.Name, f.Index, ok)
	}
	for _, f := range reflect.VisibleFields(o) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	f, ok := o.FieldByNameFunc(func(s string) bool { return len(s) == 2 })
	fmt.Println(f.Name, ok, o.FieldByIndex([]int{0, 1}).Name)
	tag := o.Field(1).Type.Elem().Field(0).Tag
	fmt.Println(tag.Get("json"), tag.Get("xml"), tag.Get("none"))
	v, ok := tag.Lookup("xml")
	fmt.Println(v, ok)
	v, ok = reflect.StructTag(`a:"b" c:"d\"e" f:g h:"i"`).Lookup("h")
	fmt.Println(v, ok, reflect.StructTag(`a:"b" c:"d\"e"`).Get("c"))

	readerT, errorT, stringerT, shapeT, anyT := reflect.TypeFor[io.Reader](), reflect.TypeFor[error](), reflect.TypeFor[fmt.Stringer](), reflect.TypeFor[shape](), reflect.TypeFor[any]()
	types := []reflect.Type{reflect.TypeOf(1), reflect.TypeOf(myInt(1)), reflect.TypeOf("s"), reflect.TypeOf(myString("s")), reflect.TypeOf([]byte(nil)), reflect.TypeOf([]rune(nil)), reflect.TypeOf(1.5), reflect.TypeOf(square{}), reflect.TypeOf(&square{}), reflect.TypeOf([]int{}), reflect.TypeOf([2]int{}), reflect.TypeOf(&[2]int{}),
		readerT, errorT, stringerT, shapeT, anyT, reflect.TypeOf(make(chan int)), reflect.TypeOf(make(<-chan int)), reflect.TypeOf(errors.New("")), reflect.TypeOf(struct{ side float64 }{}), reflect.TypeFor[io.ReadWriter]()}
	for _, t := range types {
		fmt.Print(t, ": ")
		for _, u := range types {
			impl := u.Kind() == reflect.Interface && t.Implements(u)
			fmt.Print(b(t.AssignableTo(u)), b(t.ConvertibleTo(u)), b(impl), b(t == u), " ")
		}
		fmt.Println(t.CanSeq(), t.CanSeq2())
	}
	fmt.Println(reflect.TypeOf(int8(1)).OverflowInt(200), reflect.TypeOf(uint16(1)).OverflowUint(65535), reflect.TypeOf(float32(1)).OverflowFloat(1e39), reflect.TypeOf(int16(0)).Bits())
	fmt.Println(reflect.PointerTo(reflect.TypeOf(1)) == reflect.TypeOf(new(int)), reflect.SliceOf(reflect.TypeOf("")) == reflect.TypeOf([]string{}))
	fmt.Println(reflect.PointerTo(reflect.TypeOf(outer{})), reflect.SliceOf(reflect.TypeOf(outer{})), reflect.ArrayOf(3, reflect.TypeOf(1)), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(1)), reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(1)), reflect.ChanOf(reflect.BothDir, reflect.TypeOf(make(<-chan int))))
	fmt.Println(reflect.FuncOf([]reflect.Type{types[0], types[9]}, []reflect.Type{errorT, types[2]}, true), reflect.FuncOf(nil, nil, false))
	show(reflect.StructOf([]reflect.StructField{{Name: "A", Type: types[0], Tag: `json:"a"`}, {Name: "B", Type: types[2]}, {Name: "C", Type: reflect.TypeOf(true)}}))
	fmt.Println(reflect.Int, reflect.UnsafePointer, reflect.Kind(100), reflect.Ptr, reflect.SendDir, reflect.BothDir)
	try(func() { reflect.TypeOf(1).Elem() })
	try(func() { reflect.TypeOf(1).Field(0) })
	try(func() { reflect.TypeOf(1).NumField() })
	try(func() { reflect.TypeOf(1).Key() })
	try(func() { reflect.TypeOf("").Bits() })
	try(func() { reflect.TypeOf(1).In(0) })
	try(func() { reflect.TypeOf(1).Len() })
	try(func() { reflect.TypeOf(inner{}).Field(7) })
	try(func() { reflect.TypeOf(1).Implements(nil) })
	try(func() { reflect.TypeOf(1).Implements(types[0]) })
	try(func() { reflect.MapOf(types[9], types[0]) })
	for f := range reflect.TypeOf(inner{}).Fields() {
		fmt.Print(f.Name, " ")
	}
	for m := range reflect.TypeOf(&square{}).Methods() {
		fmt.Print(m.Name, " ")
	}
	m, ok := reflect.TypeOf(&square{}).MethodByName("Area")
	fmt.Println(m.Name, m.Type, ok)
}

func b(x bool) string {
	if x {
		return "1"
	}
	return "0"
}
