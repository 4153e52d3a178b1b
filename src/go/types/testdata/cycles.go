package p

import "unsafe"

// Types that contain themselves.
type A /* ERROR "invalid recursive type: A refers to itself" */ struct{ a A }
type B /* ERROR "invalid recursive type B" */ struct{ c C }
type C struct{ b B }
type D /* ERROR "invalid recursive type D" */ E
type E = D
type ok struct{ next *ok; list []ok; m map[string]ok }

// The size of a type must not depend on itself.
type F /* ERROR "invalid recursive type: F refers to itself" */ [unsafe.Sizeof(F{})]int
type G /* ERROR "invalid recursive type G" */ [len(H{}.g)]int
type H struct{ g G }

// Generic types that contain themselves by way of an argument.
type box[T any] struct{ v T }
type I /* ERROR "invalid recursive type I" */ struct{ b box[I] }
type J struct{ b *box[J] }

// Constants and variables that need themselves.
const c1 /* ERROR "initialization cycle: c1 refers to itself" */ = c1 + 1
const (
	c2 /* ERROR "initialization cycle for c2" */ = c3
	c3 = c2
)

var v1 /* ERROR "initialization cycle: v1 refers to itself" */ int = v1
var v2 /* ERROR "initialization cycle for v2" */ = g1()
var v3 = func() int { return v3ok }
var v3ok = 1

func g1() int { return g2() }
func g2() int { return v2 }

var v4 /* ERROR "initialization cycle for v4" */ = T.m
type T int
func (T) m() int { v4(0); return 1 }

// Interfaces may refer to themselves, but not embed themselves.
type K interface{ m() K }
type L /* ERROR "invalid recursive type: L refers to itself" */ interface{ L }

// What is no type is not looked into.
type M x /* ERROR "x (package-level variable) is not a type" */
var x M
