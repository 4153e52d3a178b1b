// Package run runs test functions from main, as go test runs those of a _test.go file.
package run

import (
	"reflect"
	"runtime"
	"strings"
	"testing"
)

// Tests runs the tests, prints what go test would print, and ends the program with its exit code.
func Tests(tests ...func(*testing.T)) {
	var list []testing.InternalTest
	for _, test := range tests {
		name := runtime.FuncForPC(reflect.ValueOf(test).Pointer()).Name()
		list = append(list, testing.InternalTest{Name: name[strings.LastIndex(name, ".")+1:], F: test})
	}
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, list, nil, nil)
}
