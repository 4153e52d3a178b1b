package p

import "testing"

func TestOK(t *testing.T)          {}
func Testlower(t *testing.T)       {}
func Testing(t *testing.T)          {}
func BenchmarkX(b *testing.B)      {}
func Benchmarkbad(b *testing.B)    {}
func Example()                     {}
func ExampleMissing()              {}
func ExampleT_method()             {}
func FuzzX(f *testing.F)           { f.Fuzz(func(t *testing.T, n int) {}) }

type T struct{}

func TestGo(t *testing.T) {
	go func() {
		t.Fatal("x")
	}()
	go func() {
		t.Error("x")
		defer t.FailNow()
	}()
	go helper(t)
	t.Run("sub", func(t *testing.T) {
		t.Fatal("ok")
		go func() { t.Skip() }()
	})
	t.Errorf("%d", "x")
	t.Log("%d", 1)
}

func helper(t *testing.T) {
	t.Fatalf("%s", 1)
}
