// Package ring has circular lists.
package ring

// A Ring is an element of a circular list, and stands for all of it. The zero value is a ring of
// one element; an empty ring is nil.
type Ring struct {
	next, prev *Ring // nil before first use
	Value      any
}

// New returns a ring of n elements.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring)
	last := r
	for range n - 1 {
		last.next = &Ring{prev: last}
		last = last.next
	}
	last.next = r
	r.prev = last
	return r
}

func (r *Ring) ready() {
	if r.next == nil {
		r.next, r.prev = r, r
	}
}

// Next returns the next element.
func (r *Ring) Next() *Ring {
	r.ready()
	return r.next
}

// Prev returns the element before.
func (r *Ring) Prev() *Ring {
	r.ready()
	return r.prev
}

// Move returns the element n places on, or back when n is negative.
func (r *Ring) Move(n int) *Ring {
	r.ready()
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link makes s the element behind r and returns what was behind it. Of two rings it makes one; of
// one it takes out the elements between r and s.
func (r *Ring) Link(s *Ring) *Ring {
	n := r.Next()
	if s != nil {
		last := s.Prev()
		r.next, s.prev = s, r
		n.prev, last.next = last, n
	}
	return n
}

// Unlink takes out n elements behind r and returns them.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len returns the number of elements.
func (r *Ring) Len() int {
	if r == nil {
		return 0
	}
	n := 1
	for p := r.Next(); p != r; p = p.next {
		n++
	}
	return n
}

// Do calls f with the value of each element, from r on.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
