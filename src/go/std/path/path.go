// Package path works on paths whose elements are separated by slashes, as in URLs.
package path

// Clean returns the shortest path equivalent to path: without repeated slashes, without elements
// that are . and without .. where it can be resolved. The empty path becomes ".".
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	out := make([]byte, 0, len(path))
	if rooted {
		out = append(out, '/')
	}
	// floor is the length of the part of out that .. cannot take away: the root, or leading ..s.
	floor := len(out)
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && path[end] != '/' {
			end++
		}
		switch elem := path[i:end]; {
		case elem == "" || elem == ".":
		case elem == ".." && len(out) > floor:
			cut := len(out) - 1
			for cut > floor && out[cut] != '/' {
				cut--
			}
			out = out[:cut]
		case elem == ".." && rooted:
		default:
			if len(out) > 0 && out[len(out)-1] != '/' {
				out = append(out, '/')
			}
			out = append(out, elem...)
			if elem == ".." {
				floor = len(out)
			}
		}
		i = end + 1
	}
	if len(out) == 0 {
		return "."
	}
	return string(out)
}

// Split splits path behind its last slash.
func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

func lastSlash(s string) int {
	i := len(s) - 1
	for i >= 0 && s[i] != '/' {
		i--
	}
	return i
}

// Join joins the elements that are not empty by slashes and cleans the result.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		switch {
		case e == "":
		case joined == "":
			joined = e
		default:
			joined += "/" + e
		}
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

// Ext returns the extension: the last element from its last dot on.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element, "." for an empty path, "/" for one of slashes only.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

// IsAbs reports whether path starts with a slash.
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir returns all but the last element, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
