// Apicheck compares the exported API of packages of module ilv with that of the packages of the
// same path in Go's own library: constants with their values, variables, functions, types with
// their exported fields and methods. It prints what is missing, differs, or should not be there.
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// An ourImporter checks packages of module ilv from source and leaves others to real Go.
type ourImporter struct {
	fset *token.FileSet
	root string
	real types.Importer
	done map[string]*types.Package
}

func (m *ourImporter) Import(path string) (*types.Package, error) {
	own, ok := strings.CutPrefix(path, "ilv/")
	if !ok {
		return m.real.Import(path)
	}
	if p := m.done[path]; p != nil {
		return p, nil
	}
	names, _ := filepath.Glob(filepath.Join(m.root, "declared", own, "*.go"))
	if names == nil {
		names, _ = filepath.Glob(filepath.Join(m.root, own, "*.go"))
	}
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(m.fset, name, nil, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	conf := types.Config{Importer: m, IgnoreFuncBodies: true}
	p, err := conf.Check(path, m.fset, files, nil)
	m.done[path] = p
	return p, err
}

// clean prints a type without the module's name.
func clean(t types.Type) string {
	return strings.ReplaceAll(types.TypeString(unnamed(t), nil), "ilv/", "")
}

// unnamed drops the names of the parameters of a function.
func unnamed(t types.Type) types.Type {
	s, ok := t.(*types.Signature)
	if !ok {
		return t
	}
	return types.NewSignatureType(nil, nil, nil, tuple(s.Params()), tuple(s.Results()), s.Variadic())
}

func tuple(t *types.Tuple) *types.Tuple {
	var vars []*types.Var
	for v := range t.Variables() {
		vars = append(vars, types.NewVar(0, nil, "", unnamed(v.Type())))
	}
	return types.NewTuple(vars...)
}

func typeParams(list *types.TypeParamList) string {
	var s string
	for p := range list.TypeParams() {
		s += p.Obj().Name() + " " + clean(p.Constraint()) + ","
	}
	if s != "" {
		s = "[" + s + "]"
	}
	return s
}

// api returns the exported API, one entry a name.
func api(p *types.Package) map[string]string {
	list := map[string]string{}
	for _, name := range p.Scope().Names() {
		if !ast.IsExported(name) {
			continue
		}
		switch o := p.Scope().Lookup(name).(type) {
		case *types.Const:
			list[name] = "const " + clean(o.Type()) + " = " + o.Val().ExactString()
		case *types.Var:
			list[name] = "var " + clean(o.Type())
		case *types.Func:
			s := o.Type().(*types.Signature)
			list[name] = "func" + typeParams(s.TypeParams()) + strings.TrimPrefix(clean(s), "func")
		case *types.TypeName:
			typeAPI(list, name, o)
		}
	}
	return list
}

func typeAPI(list map[string]string, name string, o *types.TypeName) {
	if o.IsAlias() {
		list[name] = "type = " + clean(types.Unalias(o.Type()))
		return
	}
	named := o.Type().(*types.Named)
	kind := "type" + typeParams(named.TypeParams()) + " "
	switch u := named.Underlying().(type) {
	case *types.Struct:
		kind += "struct"
		for i := range u.NumFields() {
			if f := u.Field(i); f.Exported() {
				list[name+"."+f.Name()] = fmt.Sprintf("field %s %v %q", clean(f.Type()), f.Embedded(), u.Tag(i))
			}
		}
	case *types.Interface:
		kind += "interface"
		if u.NumMethods() == 0 || !u.IsMethodSet() {
			kind += " " + clean(u)
		}
		for m := range u.Methods() {
			if m.Exported() {
				list[name+"."+m.Name()] = "interface method " + clean(m.Type())
			}
		}
	default:
		kind += clean(u)
	}
	list[name] = kind
	if types.IsInterface(named) {
		return
	}
	value := types.NewMethodSet(named)
	for sel := range types.NewMethodSet(types.NewPointer(named)).Methods() {
		m := sel.Obj()
		if !m.Exported() {
			continue
		}
		receiver := "*"
		if value.Lookup(m.Pkg(), m.Name()) != nil {
			receiver = ""
		}
		list[name+"."+m.Name()] = "method of " + receiver + " " + clean(m.Type())
	}
}

func main() {
	fset := token.NewFileSet()
	source := importer.ForCompiler(fset, "source", nil)
	ours := &ourImporter{fset, os.Args[1], source, map[string]*types.Package{}}
	for _, path := range os.Args[2:] {
		r, err := source.Import(path)
		if err != nil {
			fmt.Println(err)
			continue
		}
		o, err := ours.Import("ilv/" + path)
		if err != nil {
			fmt.Println(err)
			continue
		}
		compare(path, api(r), api(o))
	}
}

func compare(path string, real, ours map[string]string) {
	names := map[string]bool{}
	for n := range real {
		names[n] = true
	}
	for n := range ours {
		names[n] = true
	}
	var sorted []string
	for n := range names {
		sorted = append(sorted, n)
	}
	sort.Strings(sorted)
	for _, n := range sorted {
		switch r, o := real[n], ours[n]; {
		case o == "":
			fmt.Printf("%s.%s is missing: %s\n", path, n, r)
		case r == "":
			fmt.Printf("%s.%s should not be there: %s\n", path, n, o)
		case r != o:
			fmt.Printf("%s.%s differs:\n  real %s\n  ours %s\n", path, n, r, o)
		}
	}
}
