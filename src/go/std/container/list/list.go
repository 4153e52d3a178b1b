// Package list has a doubly linked list.
package list

// An Element is an element of a list.
type Element struct {
	// The list is a ring: its root is before the first and behind the last element.
	next, prev *Element
	list       *List // that it is in
	Value      any
}

// Next returns the next element, or nil.
func (e *Element) Next() *Element { return e.inList(e.next) }

// Prev returns the element before, or nil.
func (e *Element) Prev() *Element { return e.inList(e.prev) }

func (e *Element) inList(other *Element) *Element {
	if e.list == nil || other == &e.list.root {
		return nil
	}
	return other
}

// A List is a list; the zero value is an empty one.
type List struct {
	root Element // only next and prev are used
	len  int
}

// New returns an empty list.
func New() *List { return new(List).Init() }

// Init makes l an empty list.
func (l *List) Init() *List {
	l.root.next = &l.root
	l.root.prev = &l.root
	l.len = 0
	return l
}

func (l *List) ready() {
	if l.root.next == nil {
		l.Init()
	}
}

// Len returns the number of elements.
func (l *List) Len() int { return l.len }

// Front returns the first element, or nil.
func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

// Back returns the last element, or nil.
func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

// link puts e behind at.
func (e *Element) link(at *Element) {
	e.prev, e.next = at, at.next
	e.prev.next = e
	e.next.prev = e
}

// unlink takes e out of its ring.
func (e *Element) unlink() {
	e.prev.next = e.next
	e.next.prev = e.prev
}

func (l *List) insert(v any, at *Element) *Element {
	e := &Element{Value: v, list: l}
	e.link(at)
	l.len++
	return e
}

func move(e, at *Element) {
	if e != at {
		e.unlink()
		e.link(at)
	}
}

// Remove removes e, if it is in l, and returns its value.
func (l *List) Remove(e *Element) any {
	if e.list == l {
		e.unlink()
		e.next, e.prev, e.list = nil, nil, nil
		l.len--
	}
	return e.Value
}

// PushFront puts v at the front and returns its element.
func (l *List) PushFront(v any) *Element {
	l.ready()
	return l.insert(v, &l.root)
}

// PushBack puts v at the back and returns its element.
func (l *List) PushBack(v any) *Element {
	l.ready()
	return l.insert(v, l.root.prev)
}

// InsertBefore puts v before mark and returns its element; nil if mark is not in l.
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insert(v, mark.prev)
}

// InsertAfter puts v behind mark and returns its element; nil if mark is not in l.
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insert(v, mark)
}

// MoveToFront moves e, if it is in l, to the front.
func (l *List) MoveToFront(e *Element) {
	if e.list == l && l.root.next != e {
		move(e, &l.root)
	}
}

// MoveToBack moves e, if it is in l, to the back.
func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e {
		move(e, l.root.prev)
	}
}

// MoveBefore moves e to before mark, if both are in l.
func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		move(e, mark.prev)
	}
}

// MoveAfter moves e to behind mark, if both are in l.
func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		move(e, mark)
	}
}

// PushBackList puts a copy of other, which may be l, at the back.
func (l *List) PushBackList(other *List) {
	l.ready()
	e := other.Front()
	for range other.Len() {
		l.PushBack(e.Value)
		e = e.Next()
	}
}

// PushFrontList puts a copy of other, which may be l, at the front.
func (l *List) PushFrontList(other *List) {
	l.ready()
	e := other.Back()
	for range other.Len() {
		l.PushFront(e.Value)
		e = e.Prev()
	}
}
