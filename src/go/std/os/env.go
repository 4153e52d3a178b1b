package os

import (
	"errors"
	"syscall"
)

//interleave:linkname runtime.osEnv
func osEnv() []string

// environment holds the entries key=value. It is filled when it is first needed.
var environment struct {
	known bool
	list  []string
}

func env() []string {
	if !environment.known {
		environment.known = true
		environment.list = osEnv()
	}
	return environment.list
}

// find returns the index of the entry for key, -1 if there is none.
func find(key string) int {
	for i, entry := range env() {
		if len(entry) > len(key) && entry[len(key)] == '=' && entry[:len(key)] == key {
			return i
		}
	}
	return -1
}

// LookupEnv returns the value of a variable of the environment, and whether there is one.
func LookupEnv(key string) (string, bool) {
	if key == "" {
		return "", false
	}
	i := find(key)
	if i < 0 {
		return "", false
	}
	return environment.list[i][len(key)+1:], true
}

// Getenv returns the value of a variable of the environment, "" if there is none.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// Setenv sets a variable of the environment.
func Setenv(key, value string) error {
	valid := key != ""
	for i := range len(key) {
		valid = valid && key[i] != '=' && key[i] != 0
	}
	for i := range len(value) {
		valid = valid && value[i] != 0
	}
	if !valid {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	entry := key + "=" + value
	if i := find(key); i >= 0 {
		environment.list[i] = entry
	} else {
		environment.list = append(environment.list, entry)
	}
	return nil
}

// Unsetenv removes a variable from the environment.
func Unsetenv(key string) error {
	if i := find(key); key != "" && i >= 0 {
		environment.list = append(environment.list[:i], environment.list[i+1:]...)
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	environment.known = true
	environment.list = nil
}

// Environ returns the variables of the environment as key=value.
func Environ() []string { return append([]string(nil), env()...) }

// ExpandEnv replaces $name and ${name} by the values of variables of the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by what mapping returns for the name.
func Expand(s string, mapping func(string) string) string {
	var b []byte
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			continue
		}
		b = append(b, s[from:i]...)
		name, length := variable(s[i+1:])
		switch {
		case name != "":
			b = append(b, mapping(name)...)
		case length == 0:
			b = append(b, '$') // no name follows
		}
		i += length
		from = i + 1
	}
	if from == 0 {
		return s
	}
	return string(append(b, s[from:]...))
}

// variable returns the name that s, which follows a $, starts with, and how much of s that takes.
// An empty name with a length is bad syntax, to be left out.
func variable(s string) (name string, length int) {
	if s[0] == '{' {
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}

// isSpecial reports whether c alone is a name.
func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

// UserHomeDir returns $HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns $XDG_CACHE_HOME, or else $HOME/.cache.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns $XDG_CONFIG_HOME, or else $HOME/.config.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(key, inHome string) (string, error) {
	dir := Getenv(key)
	if dir == "" {
		home := Getenv("HOME")
		if home == "" {
			return "", errors.New("neither $" + key + " nor $HOME are defined")
		}
		return home + inHome, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + key + " is relative")
	}
	return dir, nil
}
