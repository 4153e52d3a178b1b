// Package url takes URLs apart and puts them together.
package url

import (
	"errors"
	"path"
	"strings"
)

// A URL is scheme://user@host/path?query#fragment, or scheme:opaque?query#fragment.
type URL struct {
	Scheme   string
	Opaque   string    // encoded opaque data
	User     *Userinfo // username and password information
	Host     string    // "host" or "host:port" (see Hostname and Port methods)
	Path     string    // path (relative paths may omit leading slash)
	Fragment string    // fragment for references (without '#')

	RawQuery string // encoded query values, without '?'

	RawPath     string // the encoded path, if it is not what escaping Path makes
	RawFragment string // likewise

	ForceQuery bool // an empty query has its '?'
	OmitHost   bool // an empty host has no '//'
}

// Userinfo is a name and perhaps a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User returns a Userinfo without a password.
func User(username string) *Userinfo { return &Userinfo{username, "", false} }

// UserPassword returns a Userinfo with a password.
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username returns the name.
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password returns the password, and whether there is one.
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

// String returns name:password, escaped.
func (u *Userinfo) String() string {
	if u == nil || u.username == "" && u.password == "" && !u.passwordSet {
		return ""
	}
	s := escape(u.username, userPassword)
	if u.passwordSet {
		s += ":" + escape(u.password, userPassword)
	}
	return s
}

// Parse takes a URL apart; it may be relative.
func Parse(rawURL string) (*URL, error) {
	text, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(text, false)
	if err == nil && fragment != "" {
		err = u.setFragment(fragment)
	}
	if err != nil {
		if fragment != "" && u != nil {
			text = rawURL
		}
		return nil, &Error{"parse", text, err}
	}
	return u, nil
}

// ParseRequestURI takes apart a URL that is absolute, or an absolute path, as in an HTTP request.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

// cutScheme cuts the scheme off.
func cutScheme(s string) (scheme, rest string, err error) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				return "", s, nil
			}
		case c == ':':
			if i == 0 {
				return "", "", errors.New("missing protocol scheme")
			}
			return s[:i], s[i+1:], nil
		default:
			return "", s, nil
		}
	}
	return "", s, nil
}

func parse(s string, viaRequest bool) (*URL, error) {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7f {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if s == "" && viaRequest {
		return nil, errors.New("empty url")
	}
	u := new(URL)
	if s == "*" {
		u.Path = "*"
		return u, nil
	}
	scheme, rest, err := cutScheme(s)
	if err != nil {
		return nil, err
	}
	u.Scheme = strings.ToLower(scheme)
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		u.ForceQuery = true
		rest = rest[:len(rest)-1]
	} else {
		rest, u.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if viaRequest {
			return nil, errors.New("invalid URI for request")
		}
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if (u.Scheme != "" || !viaRequest && !strings.HasPrefix(rest, "///")) && strings.HasPrefix(rest, "//") {
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	} else if u.Scheme != "" && strings.HasPrefix(rest, "/") {
		u.OmitHost = true
	}
	if err := u.setPath(rest); err != nil {
		return nil, err
	}
	return u, nil
}

func (u *URL) setAuthority(s string) error {
	at := strings.LastIndexByte(s, '@')
	host, err := parseHost(s[at+1:])
	if err != nil {
		return err
	}
	u.Host = host
	if at < 0 {
		return nil
	}
	user := s[:at]
	for i := 0; i < len(user); i++ {
		c := user[i]
		if mustEscape(c, userPassword) && strings.IndexByte("%:@!'()*", c) < 0 {
			return errors.New("net/url: invalid userinfo")
		}
	}
	name, password, ok := strings.Cut(user, ":")
	if name, err = unescape(name, userPassword); err != nil {
		return err
	}
	if !ok {
		u.User = User(name)
		return nil
	}
	if password, err = unescape(password, userPassword); err != nil {
		return err
	}
	u.User = UserPassword(name, password)
	return nil
}

func parseHost(host string) (string, error) {
	if strings.HasPrefix(host, "[") {
		end := strings.LastIndexByte(host, ']')
		if end < 0 {
			return "", errors.New("missing ']' in host")
		}
		if port := host[end+1:]; !validPort(port) {
			return "", errors.New("invalid port " + quoted(port) + " after host")
		}
		if zone := strings.Index(host[:end], "%25"); zone >= 0 {
			address, err := unescape(host[:zone], hostPart)
			if err != nil {
				return "", err
			}
			name, err := unescape(host[zone:end], zonePart)
			if err != nil {
				return "", err
			}
			port, err := unescape(host[end:], hostPart)
			return address + name + port, err
		}
	} else if i := strings.IndexByte(host, ':'); i >= 0 {
		if port := host[i:]; !validPort(port) {
			return "", errors.New("invalid port " + quoted(port) + " after host")
		}
	}
	return unescape(host, hostPart)
}

func quoted(s string) string { return `"` + s + `"` }

// validPort reports whether port is empty, or a colon and digits.
func validPort(port string) bool {
	if port == "" {
		return true
	}
	if port[0] != ':' {
		return false
	}
	for i := 1; i < len(port); i++ {
		if port[i] < '0' || port[i] > '9' {
			return false
		}
	}
	return true
}

func (u *URL) setPath(s string) error {
	p, err := unescape(s, pathPart)
	if err != nil {
		return err
	}
	u.Path = p
	u.RawPath = ""
	if escape(p, pathPart) != s {
		u.RawPath = s
	}
	return nil
}

func (u *URL) setFragment(s string) error {
	f, err := unescape(s, fragmentPart)
	if err != nil {
		return err
	}
	u.Fragment = f
	u.RawFragment = ""
	if escape(f, fragmentPart) != s {
		u.RawFragment = s
	}
	return nil
}

// EscapedPath returns the escaped path: RawPath if it is one for Path.
func (u *URL) EscapedPath() string {
	if u.RawPath != "" && validEncoded(u.RawPath, pathPart) {
		if p, err := unescape(u.RawPath, pathPart); err == nil && p == u.Path {
			return u.RawPath
		}
	}
	if u.Path == "*" {
		return "*"
	}
	return escape(u.Path, pathPart)
}

// EscapedFragment returns the escaped fragment: RawFragment if it is one for Fragment.
func (u *URL) EscapedFragment() string {
	if u.RawFragment != "" && validEncoded(u.RawFragment, fragmentPart) {
		if f, err := unescape(u.RawFragment, fragmentPart); err == nil && f == u.Fragment {
			return u.RawFragment
		}
	}
	return escape(u.Fragment, fragmentPart)
}

// String puts the URL together.
func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		if u.Scheme != "" || u.Host != "" || u.User != nil {
			if !(u.OmitHost && u.Host == "" && u.User == nil) {
				if u.Host != "" || u.Path != "" || u.User != nil {
					b.WriteString("//")
				}
				if u.User != nil {
					b.WriteString(u.User.String() + "@")
				}
				b.WriteString(escape(u.Host, hostPart))
			}
		}
		p := u.EscapedPath()
		if p != "" && p[0] != '/' && u.Host != "" {
			b.WriteByte('/')
		}
		if b.Len() == 0 {
			// It must not look as if it began with a scheme.
			if segment, _, _ := strings.Cut(p, "/"); strings.Contains(segment, ":") {
				b.WriteString("./")
			}
		}
		b.WriteString(p)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteString("?" + u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteString("#" + u.EscapedFragment())
	}
	return b.String()
}

// Redacted is String with xxxxx for the password.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	c := *u
	if _, ok := c.User.Password(); ok {
		c.User = UserPassword(c.User.Username(), "xxxxx")
	}
	return c.String()
}

// IsAbs reports whether u has a scheme.
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Hostname returns the host without the port, and without brackets.
func (u *URL) Hostname() string {
	host, _ := u.splitHost()
	return host
}

// Port returns the port, "" if there is none.
func (u *URL) Port() string {
	_, port := u.splitHost()
	return port
}

func (u *URL) splitHost() (host, port string) {
	host = u.Host
	if i := strings.LastIndexByte(host, ':'); i >= 0 && validPort(host[i:]) {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

// RequestURI returns the path and query as in an HTTP request.
func (u *URL) RequestURI() string {
	result := u.Opaque
	if result == "" {
		if result = u.EscapedPath(); result == "" {
			result = "/"
		}
	} else if strings.HasPrefix(result, "//") {
		result = u.Scheme + ":" + result
	}
	if u.ForceQuery || u.RawQuery != "" {
		result += "?" + u.RawQuery
	}
	return result
}

// Parse resolves ref, which may be relative, at u.
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// ResolveReference returns what ref, which may be relative, stands for at u.
func (u *URL) ResolveReference(ref *URL) *URL {
	r := *ref
	if ref.Scheme == "" {
		r.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		r.setPath(resolvePath(ref.EscapedPath(), ""))
		return &r
	}
	if ref.Opaque != "" {
		r.User = nil
		r.Host = ""
		r.Path = ""
		return &r
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		r.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			r.Fragment = u.Fragment
			r.RawFragment = u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		r.Opaque = u.Opaque
		r.User = nil
		r.Host = ""
		r.Path = ""
		return &r
	}
	r.Host = u.Host
	r.User = u.User
	r.setPath(resolvePath(u.EscapedPath(), ref.EscapedPath()))
	return &r
}

// resolvePath puts ref in the place of the last element of base, and removes . and ..
func resolvePath(base, ref string) string {
	full := base
	if ref != "" {
		full = ref
		if ref[0] != '/' {
			full = base[:strings.LastIndexByte(base, '/')+1] + ref
		}
	}
	if full == "" {
		return ""
	}
	var elems []string
	last := ""
	for elem := range strings.SplitSeq(strings.TrimPrefix(full, "/"), "/") {
		last = elem
		switch elem {
		case ".":
		case "..":
			if len(elems) > 0 {
				elems = elems[:len(elems)-1]
			}
		default:
			elems = append(elems, elem)
		}
	}
	result := "/" + strings.Join(elems, "/")
	if (last == "." || last == "..") && result != "/" {
		result += "/"
	}
	return result
}

// JoinPath returns u with elements added to its path, without . and ..
func (u *URL) JoinPath(elem ...string) *URL {
	r := *u
	all := append([]string{u.EscapedPath()}, elem...)
	p := ""
	if strings.HasPrefix(all[0], "/") || u.Host != "" {
		all[0] = "/" + all[0]
		p = path.Join(all...)
	} else {
		all[0] = "/" + all[0]
		p = path.Join(all...)[1:]
	}
	if strings.HasSuffix(all[len(all)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	r.setPath(p)
	return &r
}

// JoinPath returns base with elements added to its path.
func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	return u.JoinPath(elem...).String(), nil
}

// MarshalBinary returns String's text.
func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

// AppendBinary appends String's text.
func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

// UnmarshalBinary sets *u to what Parse makes of the text.
func (u *URL) UnmarshalBinary(text []byte) error {
	v, err := Parse(string(text))
	if err != nil {
		return err
	}
	*u = *v
	return nil
}
