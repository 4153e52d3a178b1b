package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"text/tabwriter"
)

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("boom") }

var pieces = []string{"a", "bb", "\t", "\t", "\t", "\n", "\n", "\f", "\v", "é世", "<b>", "&amp;", "\xff", "\xffes\tc\xff", "long text", "", " ", "1.5", "</b>", "x\ty\tz\n", "\t\t\n"}

func main() {
	r := rand.New(rand.NewSource(1))
	for i := range 3000 {
		var b bytes.Buffer
		w := tabwriter.NewWriter(&b, r.Intn(8), r.Intn(9), r.Intn(4), " \t.-"[r.Intn(4)], uint(r.Intn(64)))
		for n := r.Intn(30); n > 0; n-- {
			fmt.Fprint(w, pieces[r.Intn(len(pieces))])
			if r.Intn(20) == 0 {
				w.Flush()
			}
		}
		fmt.Printf("%d %v %q\n", i, w.Flush(), b.String())
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "worker\tjobs\tavg\t")
	fmt.Fprintln(w, "w1\t10\t1.5ms\t")
	fmt.Fprintln(w, "worker-22\t7\t12.25ms\t")
	w.Flush()
	w.Init(failing{}, 0, 8, 1, '\t', 0)
	fmt.Fprint(w, "a\tb\n")
	fmt.Println(w.Flush())
	func() {
		defer func() { fmt.Println(recover()) }()
		tabwriter.NewWriter(os.Stdout, -1, 0, 0, 0, 0)
	}()
}
