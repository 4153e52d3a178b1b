// Package testing from within a program: subtests, parallel ones, helpers, clean-up, skipping, and
// time in a bubble.
//
// vet: the tests fail on purpose.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func divide(a, b int) (int, error) {
	if b == 0 {
		return 0, errors.New("division by zero")
	}
	return a / b, nil
}

func TestDivide(t *testing.T) {
	tests := []struct {
		name string
		a, b int
		want int
		fail bool
	}{
		{"exact", 6, 3, 2, false},
		{"rounded down", 7, 2, 3, false},
		{"by zero", 1, 0, 0, true},
		{"wrong on purpose", 9, 3, 4, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := divide(tt.a, tt.b)
			if (err != nil) != tt.fail {
				t.Fatalf("divide(%d, %d): error %v", tt.a, tt.b, err)
			}
			if got != tt.want {
				t.Errorf("divide(%d, %d) = %d, want %d", tt.a, tt.b, got, tt.want)
			}
		})
	}
}

func equal(t *testing.T, got, want any) {
	t.Helper()
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestHelpers(t *testing.T) {
	t.Cleanup(func() { t.Log("cleaned up last") })
	t.Cleanup(func() { t.Log("cleaned up first") })
	equal(t, 1+1, 2)
	equal(t, "a", "b")
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/x", []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TESTS_GO", "set")
	equal(t, os.Getenv("TESTS_GO"), "set")
	ctx := t.Context()
	t.Cleanup(func() { t.Log(ctx.Err()) })
	fmt.Fprintln(t.Output(), "written to the output")
}

func TestSkip(t *testing.T) {
	if !testing.Short() {
		t.Skip("not now:", t.Name())
	}
}

func TestFatal(t *testing.T) {
	defer t.Log("deferred functions are called")
	t.Fatal("fatal")
}

func TestParallel(t *testing.T) {
	var mu sync.Mutex
	sum := 0
	t.Run("group", func(t *testing.T) {
		for i := range 4 {
			t.Run("", func(t *testing.T) {
				t.Parallel()
				mu.Lock()
				defer mu.Unlock()
				sum += i
			})
		}
	})
	equal(t, sum, 6)
}

func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		var done bool
		context.AfterFunc(ctx, func() { done = true })
		time.Sleep(time.Hour - 1)
		synctest.Wait()
		equal(t, done, false)
		time.Sleep(1)
		synctest.Wait()
		equal(t, done, true)
		t.Log(start.UTC(), time.Since(start))
	})
}

func main() {
	testing.Main(func(pat, str string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestDivide", F: TestDivide},
		{Name: "TestHelpers", F: TestHelpers},
		{Name: "TestSkip", F: TestSkip},
		{Name: "TestFatal", F: TestFatal},
		{Name: "TestParallel", F: TestParallel},
		{Name: "TestBubble", F: TestBubble},
	}, nil, nil)
}
