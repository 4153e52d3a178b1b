// Arguments and standard input: os.Args, bufio.Reader and fmt.Fscan, line by line and word by
// word, with an exit code at the end.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	fmt.Printf("%d arguments: %q\n", len(os.Args)-1, os.Args[1:])
	in := bufio.NewReader(os.Stdin)

	var n int
	if _, err := fmt.Fscan(in, &n); err != nil {
		fmt.Fprintln(os.Stderr, "no count:", err)
		os.Exit(1)
	}
	sum := 0.0
	for range n {
		var name string
		var amount float64
		k, err := fmt.Fscan(in, &name, &amount)
		fmt.Println(k, err, name, amount)
		sum += amount
	}
	fmt.Printf("%.2f\n", sum)
	rest, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", rest, err)

	r, size, err := in.ReadRune()
	fmt.Printf("%c %d %v\n", r, size, err)
	fmt.Println(in.UnreadRune())
	line, isPrefix, err := in.ReadLine()
	fmt.Printf("%s %t %v\n", line, isPrefix, err)

	var a, b int
	var op string
	k, err := fmt.Fscanf(in, "%d %s %x\n", &a, &op, &b)
	fmt.Println(k, err, a, op, b)
	k, err = fmt.Fscanln(in, &a, &b)
	fmt.Println(k, err, a, b)
	next, _ := in.Peek(4)
	fmt.Printf("%q\n", next)

	scanner := bufio.NewScanner(in)
	scanner.Split(bufio.ScanWords)
	words := map[string]int{}
	for scanner.Scan() {
		words[strings.ToLower(scanner.Text())]++
	}
	fmt.Println(words, scanner.Err())
	_, err = in.ReadByte()
	fmt.Println(err, errors.Is(err, io.EOF))

	var x, y int
	k, err = fmt.Sscanf("7-8", "%d-%d", &x, &y)
	fmt.Println(k, err, x, y)
	k, err = fmt.Sscan("1 two", &x, &y)
	fmt.Println(k, err, x, y)
	if len(os.Args) > 2 {
		os.Exit(len(os.Args))
	}
}
