package debug

import (
	"errors"
	"runtime"
	"strings"
)

// BuildInfo describes how a program was built.
type BuildInfo struct {
	GoVersion string         `json:",omitempty"` // version of the Go toolchain
	Path      string         `json:",omitempty"` // package path of the main package
	Main      Module         `json:""`           // its module
	Deps      []*Module      `json:",omitempty"` // the modules it depends on
	Settings  []BuildSetting `json:",omitempty"`
}

// A Module is a module that is part of a program.
type Module struct {
	Path    string  `json:",omitempty"` // module path
	Version string  `json:",omitempty"` // module version
	Sum     string  `json:",omitempty"` // checksum
	Replace *Module `json:",omitempty"` // replaced by this module
}

// A BuildSetting is an option that a program was built with.
type BuildSetting struct {
	Key   string `json:",omitempty"`
	Value string `json:",omitempty"`
}

// ReadBuildInfo describes how the program was built.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

// String returns what ParseBuildInfo reads.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	line := func(fields ...string) { b.WriteString(strings.Join(fields, "\t") + "\n") }
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	module := func(word string, m *Module) {
		for ; m != nil; m = m.Replace {
			if m.Replace == nil {
				line(word, m.Path, m.Version, m.Sum)
			} else {
				line(word, m.Path, m.Version)
			}
			word = "=>"
		}
	}
	if bi.Main != (Module{}) {
		module("mod", &bi.Main)
	}
	for _, m := range bi.Deps {
		module("dep", m)
	}
	for _, s := range bi.Settings {
		line("build", s.Key+"="+s.Value)
	}
	return b.String()
}

// ParseBuildInfo reads what String returns.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = new(BuildInfo)
	var last *Module
	for text := range strings.Lines(data) {
		fields := strings.Split(strings.TrimSuffix(text, "\n"), "\t")
		get := func(i int) string {
			if i < len(fields) {
				return fields[i]
			}
			return ""
		}
		module := func() Module { return Module{Path: get(1), Version: get(2), Sum: get(3)} }
		switch fields[0] {
		case "go":
			bi.GoVersion = get(1)
		case "path":
			bi.Path = get(1)
		case "mod":
			bi.Main = module()
			last = &bi.Main
		case "dep":
			m := module()
			bi.Deps = append(bi.Deps, &m)
			last = &m
		case "=>":
			if last == nil {
				return nil, errors.New("could not parse Go build info: replacement with no module on previous line")
			}
			m := module()
			last.Replace = &m
			last = nil
		case "build":
			key, value, ok := strings.Cut(get(1), "=")
			if !ok {
				return nil, errors.New("could not parse Go build info: build line missing '='")
			}
			bi.Settings = append(bi.Settings, BuildSetting{Key: key, Value: value})
		}
	}
	return bi, nil
}
