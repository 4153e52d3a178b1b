package os

import "errors"

// TempDir returns the directory for temporary files: $TMPDIR, or else /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

//interleave:linkname runtime.rand64
func rand64() uint64

// CreateTemp makes a file that did not exist in a directory, TempDir if dir is "", and opens it. A
// random number takes the place of the last * in the pattern, or follows it.
func CreateTemp(dir, pattern string) (*File, error) {
	var f *File
	err := temporary("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0o600)
		return err
	})
	return f, err
}

// MkdirTemp makes a directory as CreateTemp makes a file.
func MkdirTemp(dir, pattern string) (string, error) {
	path := ""
	err := temporary("mkdirtemp", dir, pattern, func(name string) error {
		path = name
		return Mkdir(name, 0o700)
	})
	if err != nil {
		return "", err
	}
	return path, nil
}

// temporary calls create with names until there is one that did not exist.
func temporary(op, dir, pattern string, create func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	star := -1
	for i := range len(pattern) {
		if pattern[i] == PathSeparator {
			return pathError(op, pattern, errors.New("pattern contains path separator"))
		}
		if pattern[i] == '*' {
			star = i
		}
	}
	prefix, suffix := pattern, ""
	if star >= 0 {
		prefix, suffix = pattern[:star], pattern[star+1:]
	}
	if dir[len(dir)-1] != PathSeparator {
		dir += "/"
	}
	for try := 0; ; try++ {
		err := create(dir + prefix + decimal(uint32(rand64())) + suffix)
		if !IsExist(err) || try == 10000 {
			return err
		}
	}
}

func decimal(n uint32) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}
