//go:build ignore

// Writes ../../internal/unidata/tables.go and ../../unicode/names.go from what Go's package unicode says of every rune.
package main

import (
	"fmt"
	"go/format"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode"
)

const digit0 = '?' // digits are '?'..'~', 6 bits each

func encode(v, width int) string {
	s := ""
	for range width {
		s = string(rune(digit0+v&63)) + s
		v >>= 6
	}
	if v != 0 {
		panic("does not fit")
	}
	return s
}

var out strings.Builder

func emit(name, comment, data string) {
	fmt.Fprintf(&out, "\n%s\nconst %s = \"%s\"\n", comment, name, strings.ReplaceAll(data, `\`, `\\`))
	fmt.Fprintln(os.Stderr, name, len(data))
}

// length encodes the length of a run, lowest 5 bits first; a digit above 31 says that more follow.
func length(n int) string {
	s := ""
	for ; n > 31; n >>= 5 {
		s += encode(n&31|32, 1)
	}
	return s + encode(n, 1)
}

// runs encodes a function on runes as its runs of equal values: the value, of `width` digits, and
// the length; in the first digit of the value 32 says that the length is 1 and not written.
// With width 0 the values are 0, 1, 0, ... The index has the start of every 64th run: the rune
// (4 digits) and the place in the data (3 digits).
func runs(f func(rune) int, width int) (data, index string) {
	n := 0
	for r := rune(0); r <= unicode.MaxRune; n++ {
		if n%64 == 0 {
			index += encode(int(r), 4) + encode(len(data), 3)
		}
		start, v := r, f(r)
		if width == 0 && v != n%2 {
			if n > 0 {
				panic("not alternating")
			}
			data += encode(0, 1)
			continue
		}
		for r <= unicode.MaxRune && f(r) == v {
			r++
		}
		size := int(r - start)
		if width > 0 {
			if v >= 32<<(6*(width-1)) {
				panic("value does not fit")
			}
			if size == 1 {
				v |= 32 << (6 * (width - 1))
			}
			data += encode(v, width)
			if size == 1 {
				continue
			}
		}
		data += length(size)
	}
	return data, index
}

func emitRuns(name, comment string, f func(rune) int, width int) {
	data, index := runs(f, width)
	emit(name, comment, data)
	emit(name+"Index", "// "+name+"Index has where every 64th run starts.", index)
}

func main() {
	emitRuns("printable", "// printable has the runs of runes that are not and are printable.", func(r rune) int {
		if unicode.IsPrint(r) {
			return 1
		}
		return 0
	}, 0)

	names := []string{"", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
		"Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"}
	emitRuns("categories", "// categories has the runs of equal general category.", func(r rune) int {
		for i, n := range names[1:] {
			if unicode.Is(unicode.Categories[n], r) {
				return i + 1
			}
		}
		return 0
	}, 1)

	type triple struct{ upper, lower, title rune }
	index := map[triple]int{{}: 0}
	triples := []triple{{}}
	emitRuns("caseRuns", "// caseRuns has the runs of equal case mapping, as an index into caseDeltas.",
		func(r rune) int {
			t := triple{unicode.ToUpper(r) - r, unicode.ToLower(r) - r, unicode.ToTitle(r) - r}
			if _, ok := index[t]; !ok {
				index[t] = len(triples)
				triples = append(triples, t)
			}
			return index[t]
		}, 2)
	deltas := ""
	for _, t := range triples {
		for _, d := range []rune{t.upper, t.lower, t.title} {
			deltas += encode(int(d)+1<<17, 3)
		}
	}
	emit("caseDeltas", "// caseDeltas has what to add for upper, lower and title case, each plus 1<<17.", deltas)

	folds := ""
	for r := rune(0); r <= unicode.MaxRune; r++ {
		plain := unicode.ToLower(r)
		if plain == r {
			plain = unicode.ToUpper(r)
		}
		if f := unicode.SimpleFold(r); f != plain {
			folds += encode(int(r), 4) + encode(int(f), 4)
		}
	}
	emit("folds", "// folds has the runes whose SimpleFold is not their other case.", folds)

	scripts := slices.Sorted(maps.Keys(unicode.Scripts))
	emitRuns("scripts", "// scripts has the runs of equal script.", func(r rune) int {
		for i, n := range scripts {
			if unicode.Is(unicode.Scripts[n], r) {
				return i + 1
			}
		}
		return 0
	}, 2)
	props := slices.Sorted(maps.Keys(unicode.Properties))
	var starts []int
	all := ""
	for _, p := range props {
		starts = append(starts, len(all))
		data, _ := runs(func(r rune) int {
			if unicode.Is(unicode.Properties[p], r) {
				return 1
			}
			return 0
		}, 0)
		all += data
	}
	emit("properties", "// properties has, for one property after another, the runs of runes that lack and have it.", all)
	fmt.Fprintf(&out, "\n// propertyStarts has where each property's part starts.\nvar propertyStarts = [...]uint16{")
	for _, s := range starts {
		fmt.Fprintf(&out, "%d, ", s)
	}
	fmt.Fprintf(&out, "%d}\n", len(all))
	ids := ""
	for i, n := range names[1:] {
		ids += fmt.Sprintf("\t%s = %d\n", n, i+1)
	}
	fmt.Fprintf(&out, "\n// The general categories as numbered in categories; 0 is unassigned.\nconst (\n%s)\n", ids)
	ids = ""
	for i, n := range scripts {
		ids += fmt.Sprintf("\t%s = %d\n", n, i+1)
	}
	fmt.Fprintf(&out, "\n// The scripts as numbered in scripts; 0 is any other.\nconst (\n%s)\n", ids)
	ids = ""
	for i, n := range props {
		ids += fmt.Sprintf("\t%s = %d\n", n, i)
	}
	fmt.Fprintf(&out, "\n// The properties as numbered in propertyStarts.\nconst (\n%s)\n", ids)
	text := fmt.Sprintf("// Written by testing/gen/unidata.go, from Unicode %s.\n\npackage unidata\n\n", unicode.Version) +
		fmt.Sprintf("// Version is the edition of Unicode that the tables are of.\nconst Version = %q\n", unicode.Version) + out.String()
	if err := os.WriteFile("../../internal/unidata/tables.go", []byte(text), 0o666); err != nil {
		panic(err)
	}
	writeNames(scripts, props)
}

// writeNames writes the variables of package unicode for scripts and properties, and what is
// written out as ranges.
func writeNames(scripts, props []string) {
	var b strings.Builder
	b.WriteString("// Written by testing/gen/unidata.go.\n\npackage unicode\n\nimport \"internal/unidata\"\n")
	table := func(kind, comment, mapName string, names []string) {
		fmt.Fprintf(&b, "\n// %s\nvar (\n", comment)
		for _, n := range names {
			fmt.Fprintf(&b, "\t%s = &RangeTable{LatinOffset: -(%s<<32 | unidata.%s)}\n", n, kind, n)
		}
		fmt.Fprintf(&b, ")\n\n// %s has the tables by name.\nvar %s = map[string]*RangeTable{\n", mapName, mapName)
		for _, n := range names {
			fmt.Fprintf(&b, "\t%q: %s,\n", n, n)
		}
		b.WriteString("}\n")
	}
	table("kindScript", "Unicode's scripts.", "Scripts", scripts)
	table("kindProperty", "Unicode's properties.", "Properties", props)
	fold := func(name, comment string, m map[string]*unicode.RangeTable) {
		fmt.Fprintf(&b, "\n// %s %s\nvar %s = map[string]*RangeTable{\n", name, comment, name)
		for _, n := range slices.Sorted(maps.Keys(m)) {
			t := m[n]
			fmt.Fprintf(&b, "\t%q: {", n)
			if t.R16 != nil {
				b.WriteString("R16: []Range16{")
				for _, r := range t.R16 {
					fmt.Fprintf(&b, "{%#x, %#x, %d}, ", r.Lo, r.Hi, r.Stride)
				}
				b.WriteString("}, ")
			}
			if t.R32 != nil {
				b.WriteString("R32: []Range32{")
				for _, r := range t.R32 {
					fmt.Fprintf(&b, "{%#x, %#x, %d}, ", r.Lo, r.Hi, r.Stride)
				}
				b.WriteString("}, ")
			}
			fmt.Fprintf(&b, "LatinOffset: %d},\n", t.LatinOffset)
		}
		b.WriteString("}\n")
	}
	fold("FoldCategory", "has the code points outside a category that are equal to some in it but for case.", unicode.FoldCategory)
	fold("FoldScript", "has the code points outside a script that are equal to some in it but for case.", unicode.FoldScript)
	b.WriteString("\n// CaseRanges has the case mappings of all letters as ranges.\nvar CaseRanges = []CaseRange{\n")
	for _, c := range unicode.CaseRanges {
		fmt.Fprintf(&b, "\t{%#x, %#x, d{%d, %d, %d}},\n", c.Lo, c.Hi, c.Delta[0], c.Delta[1], c.Delta[2])
	}
	b.WriteString("}\n")
	text, err := format.Source([]byte(b.String()))
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile("../../unicode/names.go", text, 0o666); err != nil {
		panic(err)
	}
}
