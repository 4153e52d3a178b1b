package main

import (
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	r := rand.New(rand.NewSource(1))
	parts := []string{"a", "b", "..", ".", "/", "/", "", "c.go", "d", "*", "[a-c]", "?"}
	path := func() string {
		var s strings.Builder
		for n := r.Intn(7); n > 0; n-- {
			s.WriteString(parts[r.Intn(len(parts))])
		}
		return s.String()
	}
	for range 4000 {
		a, b := path(), path()
		rel, err := filepath.Rel(a, b)
		m, merr := filepath.Match(a, b)
		d, f := filepath.Split(a)
		l, lerr := filepath.Localize(a)
		fmt.Println(a, b, filepath.Clean(a), rel, err, m, merr, d, f, filepath.Join(a, b), filepath.Ext(a), filepath.Base(a), filepath.Dir(a), filepath.IsAbs(a), filepath.IsLocal(a), l, lerr, filepath.VolumeName(a), filepath.SplitList(a+":"+b))
	}
	dir, err := os.MkdirTemp("", "fp")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.MkdirAll(filepath.Join(dir, "x/y/z"), 0o755)
	for _, f := range []string{"a.txt", "x/b.txt", "x/y/c.go", "x/y/z/d.txt", "x/y/e.txt"} {
		if err := os.WriteFile(filepath.Join(dir, f), []byte(f), 0o644); err != nil {
			fmt.Println(err)
		}
	}
	short := func(s string) string { return strings.ReplaceAll(s, dir, "DIR") }
	filepath.Walk(dir, func(p string, info fs.FileInfo, err error) error {
		if filepath.Base(p) == "z" {
			return filepath.SkipDir
		}
		fmt.Println("walk", strings.TrimPrefix(p, dir), info.IsDir(), err)
		return nil
	})
	filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		fmt.Println("walkdir", strings.TrimPrefix(p, dir), d.IsDir(), err)
		if d.Name() == "c.go" {
			return filepath.SkipAll
		}
		return nil
	})
	for _, pattern := range []string{"*", "x/*.txt", "*/*/*", "nope*", "a.txt", "[", "x/y/?.go"} {
		list, err := filepath.Glob(filepath.Join(dir, pattern))
		fmt.Println(pattern, short(fmt.Sprint(list)), err)
	}
	fmt.Println(short(fmt.Sprint(filepath.Walk(filepath.Join(dir, "missing"), func(p string, info fs.FileInfo, err error) error { return err }))))
	abs, err := filepath.Abs("/a/../b")
	fmt.Println(abs, err)
}
