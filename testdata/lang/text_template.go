package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Tags  []string
	Meta  map[string]int
	priv  int
}

func (i Item) Upper() string                  { return strings.ToUpper(i.Name) }
func (i *Item) Ptr(n int) string              { return fmt.Sprint(i.Name, n) }
func (i Item) Fail() (string, error)          { return "", errors.New("failed") }
func (i Item) Add(a, b int) int               { return a + b }
func (i Item) Var(p string, xs ...int) string { return fmt.Sprint(p, xs) }
func (i Item) Boom() string                   { panic("boom") }

type Str string

func (s Str) String() string { return "<" + string(s) + ">" }

type Inner struct{ Deep int }
type Outer struct {
	*Inner
	X any
	P *Item
	F func(int) int
	E error
}

func seq(yield func(int) bool) {
	for i := range 3 {
		if !yield(i * i) {
			return
		}
	}
}

func seq2(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2)
}

func main() {
	funcs := template.FuncMap{"up": strings.ToUpper, "join": strings.Join, "add": func(a, b int) int { return a + b },
		"fail": func() (int, error) { return 0, errors.New("oops") }, "seq": func(n ...int) []int { return n }, "pan": func() int { panic(errors.New("pp")) }}
	it := Item{"pen", 1.5, []string{"a", "b"}, map[string]int{"z": 26, "a": 1}, 3}
	data := map[string]any{
		"Item": it, "PItem": &it, "Items": []Item{it, {Name: "ink"}}, "N": 42, "S": "hi <b>&\"'", "Nil": nil, "B": true,
		"F": func(x int) int { return x * 2 }, "M": map[int]string{3: "c", 1: "a", 2: "b"}, "Str": Str("q"), "Outer": Outer{Inner: &Inner{5}, X: 7, P: &it},
		"Empty": []int{}, "Seq": iter.Seq[int](seq), "Seq2": iter.Seq2[string, int](seq2), "U": uint8(200), "C": 1 + 2i, "Arr": [3]int{1, 2, 3},
		"Z": Outer{}, "Err": errors.New("err!"), "Float": 3.0, "Bytes": []byte("xy"), "NilP": (*Item)(nil), "Ch": make(chan int),
	}
	tests := []string{
		`plain`, `{{.N}}`, `{{ .S }} {{- " x" }}`, "a {{- .N -}} \n b", "{{/* c */}}x{{- /* d */ -}} y", `{{.Item.Name}} {{.PItem.Price}}`, `{{.Item.Upper}} {{.PItem.Ptr 3}}`,
		`{{range .Items}}[{{.Name}}]{{else}}none{{end}}`, `{{range $i, $e := .Items}}{{$i}}={{$e.Name}};{{end}}`, `{{range .Empty}}x{{else}}none{{end}}`,
		`{{range $k, $v := .M}}{{$k}}:{{$v}} {{end}}`, `{{range 3}}{{.}}{{end}}`, `{{range $i := 4}}{{$i}},{{end}}`, `{{range .Seq}}{{.}} {{end}}`, `{{range $k, $v := .Seq2}}{{$k}}{{$v}} {{end}}`,
		`{{range $v := .Seq2}}{{$v}} {{end}}`, `{{range $i, $c := "héy"}}{{$i}}{{$c}} {{end}}`,
		`{{if .B}}yes{{else}}no{{end}}`, `{{if not .B}}a{{else if eq .N 42}}b{{else}}c{{end}}`, `{{with .Item}}{{.Name}}{{end}}`, `{{with .Nil}}x{{else with .N}}{{.}}{{else}}y{{end}}`,
		`{{with $x := .N}}{{$x}}{{end}}`, `{{$x := 1}}{{$x = add $x 5}}{{$x}}`, `{{"a" | up | printf "%s-%s" "b"}}`, `{{printf "%d %q %v %5.2f" .N .S .Items 3.14159}}`,
		`{{len .S}} {{len .Items}} {{index .M 2}} {{index .Item.Meta "z"}} {{index .Items 1}}`, `{{index .Arr 5}}`, `{{index .M "x"}}`, `{{slice .S 1 3}} {{slice .Arr 1}}`, `{{slice .Bytes 0 1}}`,
		`{{html .S}} {{js .S}} {{urlquery .S}}`, `{{print 1 2 "x" "y" 3}} {{println "z"}}`, `{{and 1 0 2}} {{or 0 "" "x"}} {{not 0}}`, `{{and .B (fail)}}`, `{{or .B (fail)}}`,
		`{{eq 1 1}} {{eq .N 1 42}} {{ne "a" "b"}} {{lt 1 2}} {{le 2 2}} {{gt 3 2}} {{ge 1.5 1.0}}`, `{{eq .U 200}} {{lt -1 .U}} {{eq "a" 1}}`, `{{eq .Items .Items}}`, `{{lt "a" 1}}`, `{{eq .Nil nil}}`, `{{eq .Nil .N}}`,
		`{{call .F 21}}`, `{{call .N}}`, `{{call .F "x"}}`, `{{call .Nil}}`, `{{.Item.Add 1 2}} {{.Item.Var "p" 1 2 3}} {{3 | .Item.Add 4}}`, `{{.Item.Add 1}}`, `{{.Item.Fail}}`, `{{.Item.Boom}}`, `{{fail}}`, `{{pan}}`,
		`{{.Missing}} {{.Item.Meta.q}}`, `{{.Item.Nope}}`, `{{.Item.priv}}`, `{{.N.Foo}}`, `{{.Nil.Foo}}`, `{{.Missing.Foo}}`, `{{.Z.P.Name}}`, `{{.Z.Deep}}`, `{{.Outer.Deep}} {{.Outer.X}} {{.Outer.P.Name}}`, `{{.Z.X}} {{.Z.E}} {{.Z.P}}`, `{{.NilP.Name}}`, `{{.NilP.Upper}}`,
		`{{.Str}} {{.C}} {{.Float}} {{.Bytes}} {{.Err}} {{.B}} {{.Outer.F}}`, `{{.F}}`, `{{.Ch}}`, `{{template "t" .N}}{{define "t"}}<{{.}}>{{end}}`, `{{block "blk" .Item}}{{.Name}}{{end}}`, `{{template "nope"}}`,
		`{{range .Items}}{{if eq .Name "ink"}}{{break}}{{end}}{{.Name}}{{end}}`, `{{range $i, $x := seq 1 2 3 4}}{{if eq $i 1}}{{continue}}{{end}}{{$x}}{{end}}`, `{{break}}`,
		`{{`, `{{.N`, `{{.N}`, `{{if .N}}x`, `{{end}}`, `{{else}}`, `{{if}}x{{end}}`, `{{nofunc 1}}`, `{{$y}}`, `{{.N | 3}}`, `{{"abc}}`, "{{`raw\n`}}", `{{'a'}} {{0x1F}} {{1e3}} {{1_000}} {{.5}} {{-3}} {{1i}}`, `{{1.2.3}}`, `{{99999999999999999999}}`, `{{/* unclosed`, `{{range .N, .M}}{{end}}`, `{{template}}`, `{{define "x"}}`, `{{(.Item).Name}} {{(index .Items 0).Upper}}`, `{{.Item.Name.Foo}}`, `{{nil}}`, `{{printf "%v" nil}}`, `{{3 4}}`, `{{.N 4}}`, `{{true.X}}`, `{{$.N}}{{with .Item}}{{$.N}}{{end}}`, `{{add 1 "2"}}`, `{{add 1}}`, `{{add .U 2}}`, `{{add .N 1.5}}`, `{{up .N}}`, `{{up .Str}}`, `{{join .Item.Tags ", "}}`, "line1\nline2 {{.Item.Nope}}", "{{range .Items}}\n{{.Zip}}\n{{end}}", `{{if eq .N 42 | not}}x{{else}}y{{end}}`, `{{with .Item}}{{template "u" .}}{{end}}{{define "u"}}{{.Upper}}{{.Bad}}{{end}}`, `{{ .N}} {{- /* c */ -}} {{.N }}`, `{{len 3}}`, `{{len .Nil}}`, `{{index .Nil 1}}`, `{{index 3 1}}`, `{{not}}`, `{{}}`, `{{.}}{{range}}`, `{{range $a, $b, $c := .M}}{{end}}`, `{{.N:=3}}`, `{{ $x := .N }}{{ $x }}{{ if $x }}{{ $x := 3 }}{{ $x }}{{ end }}{{ $x }}`, `{{.S|printf "%.2s"|len}}`, `{{"a"}}{{"b" -}}   c`, `{{- "q" -}}`, `a{{b`, `{{ "\u00e9\n" }}`, `{{#}}`, `{{.N)}}`, `{{(.N}}`, `{{range .N}}{{.}} {{end}}`,
	}
	for i, text := range tests {
		t, err := template.New(fmt.Sprint("t", i)).Funcs(funcs).Parse(text)
		if err != nil {
			fmt.Printf("%d %q parse: %v\n", i, text, err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, data)
		out := b.String()
		if strings.Contains(out, "0x") {
			out = "addr"
		}
		fmt.Printf("%d %q = %q %v\n", i, text, out, err)
		fmt.Println(t.Root)
	}
	t := template.Must(template.New("a").Option("missingkey=error").Parse(`{{.x}}`))
	fmt.Println(t.Execute(os.Stdout, map[string]int{}))
	t.Option("missingkey=zero")
	fmt.Println(t.Execute(os.Stdout, map[string]int{}))
	fmt.Println(template.New("e").Execute(os.Stdout, 1))
	fmt.Println(t.ExecuteTemplate(os.Stdout, "zz", 1), t.DefinedTemplates(), t.Lookup("a") == t)
	c, _ := t.Clone()
	template.Must(c.New("b").Delims("<<", ">>").Parse("<<.>> {{.}}\n"))
	fmt.Println(len(t.Templates()), len(c.Templates()), c.ExecuteTemplate(os.Stdout, "b", 5))
	_, err := template.ParseFiles("/nonexistent")
	fmt.Println(err)
	fmt.Println(template.HTMLEscapeString("<a>"), template.JSEscapeString("'x'\n"), template.URLQueryEscaper("a b", 1))
}
