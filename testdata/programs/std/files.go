// Files, directories, environment and standard streams.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "files")
	check(err)
	defer os.RemoveAll(dir)
	check(os.Chdir(dir))

	check(os.WriteFile("dat1", []byte("hello\ngo\n"), 0644))
	data, err := os.ReadFile("dat1")
	fmt.Printf("%q %v\n", data, err)

	f, err := os.Open("dat1")
	check(err)
	b := make([]byte, 5)
	n, err := f.Read(b)
	fmt.Println(n, string(b[:n]), err)
	pos, err := f.Seek(6, io.SeekStart)
	n, _ = f.Read(b)
	fmt.Println(pos, err, string(b[:n]))
	f.Seek(0, io.SeekStart)
	r := bufio.NewReader(f)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	f.Close()

	f, err = os.Create("dat2")
	check(err)
	w := bufio.NewWriter(f)
	for i := range 3 {
		fmt.Fprintf(w, "line %d\n", i)
	}
	w.Flush()
	info, _ := f.Stat()
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.IsDir())
	f.Close()
	scanner := bufio.NewScanner(strings.NewReader("a b\nc"))
	scanner.Split(bufio.ScanWords)
	for scanner.Scan() {
		fmt.Print(scanner.Text(), ";")
	}
	fmt.Println()

	check(os.MkdirAll("sub/deep/er", 0755))
	check(os.WriteFile("sub/deep/x.txt", nil, 0600))
	check(os.WriteFile("sub/y.txt", []byte("y"), 0644))
	entries, err := os.ReadDir("sub")
	check(err)
	for _, e := range entries {
		fmt.Println(e.Name(), e.IsDir())
	}
	filepath.WalkDir("sub", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d.IsDir(), err)
		return nil
	})
	matches, err := filepath.Glob("*at?")
	fmt.Println(matches, err)

	_, err = os.Stat("missing")
	var pathErr *fs.PathError
	fmt.Println(errors.Is(err, os.ErrNotExist), errors.As(err, &pathErr), err)
	check(os.Remove("sub"))
	check(os.Rename("dat1", "sub/dat1"))
	_, err = os.ReadFile("dat1")
	check(err)
	check(os.RemoveAll("sub"))
	_, err = os.Stat("sub")
	fmt.Println(os.IsNotExist(err))

	os.Setenv("FOO", "1")
	fmt.Println(os.Getenv("FOO"), os.Getenv("BAR_NOT_SET"), os.ExpandEnv("$FOO-${FOO}"))
	_, ok := os.LookupEnv("BAR_NOT_SET")
	fmt.Println(ok, len(os.Args))

	fmt.Fprintln(os.Stderr, "to standard error")
	pr, pw, _ := os.Pipe()
	go func() {
		fmt.Fprint(pw, "piped text")
		pw.Close()
	}()
	piped, err := io.ReadAll(pr)
	fmt.Println(string(piped), err)
	f, err = os.OpenFile("log", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0644)
	check(err)
	f.WriteString("one\n")
	f.Close()
	f, _ = os.OpenFile("log", os.O_APPEND|os.O_WRONLY, 0644)
	f.WriteString("two\n")
	f.Close()
	data, _ = os.ReadFile("log")
	fmt.Printf("%q\n", data)
	_, err = f.WriteString("closed")
	fmt.Println(errors.Is(err, os.ErrClosed))
	defer fmt.Println("not printed")
	os.Exit(3)
}
