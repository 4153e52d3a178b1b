//go:build ignore

// Writes ../../strconv/pow10tab.go: the anchors from which strconv derives 128-bit powers of ten,
// after checking that all powers it needs come out exact (the largest value that is not above).
package main

import (
	"fmt"
	"math/big"
	"os"
)

const first, last, step = -351, 350, 27

// top returns the upper `bits` bits of 10**k, rounded down.
func top(k int, bits int) *big.Int {
	x := new(big.Int)
	if k >= 0 {
		x.Exp(big.NewInt(10), big.NewInt(int64(k)), nil)
		if n := x.BitLen(); n > bits {
			return x.Rsh(x, uint(n-bits))
		}
		return x.Lsh(x, uint(bits-x.BitLen()))
	}
	d := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-k)), nil)
	x.Lsh(big.NewInt(1), uint(d.BitLen()+bits+2)).Div(x, d)
	return x.Rsh(x, uint(x.BitLen()-bits))
}

func main() {
	for k := first; k <= last; k++ {
		i := (k - first) / step
		anchor := first + i*step
		p := new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(k-anchor)), nil)
		p.Mul(p, top(anchor, 192))
		p.Rsh(p, uint(p.BitLen()-128))
		if p.Cmp(top(k, 128)) != 0 {
			panic(k)
		}
	}
	out, err := os.Create("../../strconv/pow10tab.go")
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(out, "// Written by testing/gen/pow10.go.\n\npackage strconv\n\n")
	fmt.Fprintf(out, "const (\n\tfirstPower = %d\n\tlastPower  = %d\n\tanchorStep = %d\n)\n\n", first, last, step)
	fmt.Fprintf(out, "// anchors has the upper 192 bits of every anchorStep-th power of ten from firstPower.\n")
	fmt.Fprintf(out, "var anchors = [...][3]uint64{\n")
	for k := first; k <= last; k += step {
		t := fmt.Sprintf("%048x", top(k, 192))
		fmt.Fprintf(out, "\t{0x%s, 0x%s, 0x%s},\n", t[:16], t[16:32], t[32:])
	}
	fmt.Fprintf(out, "}\n\n// fives has the powers of five below 5**anchorStep.\nvar fives = [anchorStep]uint64{\n\t")
	for i, f := 0, uint64(1); i < step; i, f = i+1, f*5 {
		if i > 0 {
			fmt.Fprint(out, ", ")
			if i%9 == 0 {
				fmt.Fprint(out, "\n\t")
			}
		}
		fmt.Fprint(out, f)
	}
	fmt.Fprintf(out, ",\n}\n")
	out.Close()
}
