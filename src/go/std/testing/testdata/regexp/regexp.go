package main

import (
	"bytes"
	"fmt"
	"math/rand"
	"regexp"
	"strings"
)

var atoms = []string{"a", "b", "c", ".", "[ab]", "[^a]", "(a)", "(b|c)", "(?:ab)", "^", "$", `\b`, `\B`, `\d`, `\w`, `\s`, "é", "(?i:A)", `\.`, "x", "(?P<n>a)", "()", "|", "[a-c]", `\pL`, `\A`, `\z`, "[[:alpha:]]", "(?s:.)", "(a|ab)(c|bcd)", "[^\\n]", `\x41`, `\x{e9}`, `\Qa.b\E`, "(?m:^a$)", "(a*)", "(?i)k", "[K-é]"}
var quants = []string{"", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{2,}"}
var bad = []string{"(", ")", "[", "[]", "a**", "*", "+a", "a{1001}", "a{2,1}", "(?z)", "(?P<n", "(?P<>a)", "(?P<n>a)(?P<n>b)", `\`, `\q`, "[z-a]", "[[:foo:]]", `\pX`, `\p{Foo}`, `\p{`, "(?i", "(?<n>a)", "(?=a)", "(?<=a)", `\8`, "a|*", "(|a)*", "x{2}{3}", "(x{50}){50}", "\xff", "[\xff]", `\x{110000}`, `\x{`, `\xg`, "a{,2}", "a{1", "{", "(?i-s:a)", "(?-)", "(?--i)", "(?i-)a", `[\d-z]`, `[a-\d]`, "[a", "[^]", "(?Us)a+", `\C`, "((((((a))))))", "a+++", `\Q`, `\Qabc`, "(?P=n)", "[[.a.]]", "x{0}", "(?:)", "a||b", "[^\\x00-\\x{10FFFF}]", "(?i)[k]", `\07`, `\1`, "[a-]", "[]a]", "$^", `(?m)^$`, "^*", "(?i)straße"}

var texts = []string{"", "a", "ab", "abc", "aab", "abcd", "éa", "a\nb", "xyz 12", "aaaa", "bcab.a", "ABC k\u212a", "word boundary", "\xffa", "a.b", "日本"}

func show(re *regexp.Regexp, s string) {
	fmt.Println(re.MatchString(s), re.FindStringSubmatchIndex(s), re.FindAllStringIndex(s, -1), re.FindAllStringSubmatchIndex(s, 2), fmt.Sprintf("%q %q", re.FindString(s), re.FindStringSubmatch(s)))
	fmt.Printf("%q %q %q %q\n", re.ReplaceAllString(s, "<$0$1${n}$$>"), re.ReplaceAllLiteralString(s, "$1"), re.ReplaceAllStringFunc(s, strings.ToUpper), re.Split(s, -1))
	b := []byte(s)
	fmt.Printf("%q %v %q %q %q\n", re.Find(b), re.FindIndex(b), re.FindAll(b, -1), re.FindSubmatch(b), re.ReplaceAll(b, []byte("-")))
}

func try(expr string) {
	re, err := regexp.Compile(expr)
	fmt.Printf("%q %v\n", expr, err)
	if err != nil {
		return
	}
	p, c := re.LiteralPrefix()
	fmt.Printf("%d %q %q %t\n", re.NumSubexp(), re.SubexpNames(), p, c)
	for _, s := range texts {
		show(re, s)
	}
	re.Longest()
	for _, s := range texts {
		fmt.Print(re.FindStringIndex(s), " ")
	}
	fmt.Println()
	_, err = regexp.CompilePOSIX(expr)
	fmt.Println(err)
}

func main() {
	for _, s := range bad {
		try(s)
	}
	r := rand.New(rand.NewSource(1))
	for range 400 {
		var b strings.Builder
		for n := r.Intn(4) + 1; n > 0; n-- {
			a := atoms[r.Intn(len(atoms))]
			if strings.Contains(b.String(), "<n>") && strings.Contains(a, "<n>") {
				continue
			}
			b.WriteString(a)
			if a != "|" {
				b.WriteString(quants[r.Intn(len(quants))])
			}
		}
		try(b.String())
	}
	for _, s := range []string{`\p{Greek}+`, `\P{Lu}`, `(?i)\p{Lu}x`, `[\p{Han}\d]+`, `\p{^L}`, `[^\pN]`, `\p{L}\p{Nd}`, `\pZ`} {
		re := regexp.MustCompile(s)
		fmt.Println(s, re.FindAllStringIndex("αβγ Ax ax 日本3 é9 \u00a0Ω", -1))
	}
	re := regexp.MustCompile(`(?P<key>\w+)=(?P<val>[^,]*)`)
	src := "a=1,bc=22,d="
	fmt.Println(re.ReplaceAllString(src, "$val:$key"), re.ReplaceAllString(src, "${val}_$keyx $1a $2 $9"), re.SubexpIndex("val"), re.SubexpIndex("no"))
	fmt.Println(string(re.ExpandString([]byte("x"), "$key-${val}-$$-$", src, re.FindStringSubmatchIndex(src))))
	fmt.Println(regexp.QuoteMeta("a.b*[c]{é}"), re)
	fmt.Println(regexp.MatchString("a+", "caat"))
	fmt.Println(regexp.Match("(", nil))
	fmt.Println(re.FindReaderIndex(strings.NewReader("zz a=b")), re.MatchReader(strings.NewReader("none")))
	t, err := re.MarshalText()
	var u regexp.Regexp
	fmt.Println(string(t), err, u.UnmarshalText([]byte("b+")), u.FindString("abb"), u.UnmarshalText([]byte("(")))
	big := strings.Repeat("a", 3000)
	fmt.Println(len(regexp.MustCompile(`(a|aa)+$`).FindString(big)), regexp.MustCompile("(a*)*b").MatchString(big), bytes.Count(regexp.MustCompile("a").ReplaceAll([]byte(big), []byte("b")), []byte("b")))
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompile("a(b")
	}()
	for n := -1; n < 4; n++ {
		fmt.Printf("%q %q\n", regexp.MustCompile("a*").Split("baaac", n), regexp.MustCompile("x").Split("axbxc", n))
	}
}
