package http

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// A Cookie is what a server has a client send back.
type Cookie struct {
	Name        string
	Value       string
	Quoted      bool // indicates whether the Value was originally quoted
	Path        string
	Domain      string
	Expires     time.Time
	RawExpires  string // for reading cookies only
	MaxAge      int    // 0: not set; negative: delete now
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string // Raw text of unparsed attribute-value pairs
}

// SameSite says when a client sends a cookie that another site is the reason for.
type SameSite int

const (
	SameSiteDefaultMode SameSite = iota + 1
	SameSiteLaxMode
	SameSiteStrictMode
	SameSiteNoneMode
)

// ErrNoCookie says that there is no cookie of the name.
var ErrNoCookie = errors.New("http: named cookie not present")

// String returns the cookie as in a Set-Cookie field, or only name and value if that is all it has.
func (c *Cookie) String() string {
	if c == nil || c.Name == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString(c.Name + "=" + cookieValue(c.Value, c.Quoted))
	if c.Path != "" {
		b.WriteString("; Path=" + c.Path)
	}
	if c.Domain != "" {
		b.WriteString("; Domain=" + strings.TrimPrefix(c.Domain, "."))
	}
	if c.Expires.Year() >= 1601 {
		b.WriteString("; Expires=" + c.Expires.UTC().Format(TimeFormat))
	}
	if c.MaxAge > 0 {
		b.WriteString("; Max-Age=" + strconv.Itoa(c.MaxAge))
	} else if c.MaxAge < 0 {
		b.WriteString("; Max-Age=0")
	}
	if c.HttpOnly {
		b.WriteString("; HttpOnly")
	}
	if c.Secure {
		b.WriteString("; Secure")
	}
	switch c.SameSite {
	case SameSiteNoneMode:
		b.WriteString("; SameSite=None")
	case SameSiteLaxMode:
		b.WriteString("; SameSite=Lax")
	case SameSiteStrictMode:
		b.WriteString("; SameSite=Strict")
	}
	if c.Partitioned {
		b.WriteString("; Partitioned")
	}
	return b.String()
}

// cookieValue returns a value without what cannot be in one, in quotes if need be.
func cookieValue(v string, quoted bool) string {
	v = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f || r == '"' || r == ';' || r == '\\' {
			return -1
		}
		return r
	}, v)
	if v != "" && (quoted || strings.ContainsAny(v, " ,")) {
		return `"` + v + `"`
	}
	return v
}

// SetCookie has the client send a cookie from now on.
func SetCookie(w ResponseWriter, cookie *Cookie) {
	if v := cookie.String(); v != "" {
		w.Header().Add("Set-Cookie", v)
	}
}

func cutValue(v string) (string, bool) {
	if len(v) > 1 && v[0] == '"' && v[len(v)-1] == '"' {
		return v[1 : len(v)-1], true
	}
	return v, false
}

// ParseCookie reads a Cookie field.
func ParseCookie(line string) ([]*Cookie, error) {
	var list []*Cookie
	for part := range strings.SplitSeq(line, ";") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		name, value, ok := strings.Cut(part, "=")
		if !ok || name == "" {
			return nil, errors.New("http: '=' not found in cookie")
		}
		value, quoted := cutValue(value)
		list = append(list, &Cookie{Name: strings.TrimSpace(name), Value: value, Quoted: quoted})
	}
	return list, nil
}

// ParseSetCookie reads a Set-Cookie field.
func ParseSetCookie(line string) (*Cookie, error) {
	parts := strings.Split(strings.TrimSpace(line), ";")
	name, value, ok := strings.Cut(strings.TrimSpace(parts[0]), "=")
	if !ok || name == "" {
		return nil, errors.New("http: '=' not found in cookie")
	}
	c := &Cookie{Name: name, Raw: line}
	c.Value, c.Quoted = cutValue(value)
	for _, part := range parts[1:] {
		part = strings.TrimSpace(part)
		key, v, _ := strings.Cut(part, "=")
		switch strings.ToLower(key) {
		case "path":
			c.Path = v
		case "domain":
			c.Domain = v
		case "expires":
			c.RawExpires = v
			c.Expires, _ = ParseTime(v)
		case "max-age":
			n, err := strconv.Atoi(v)
			if err == nil && n <= 0 {
				n = -1
			}
			c.MaxAge = n
		case "secure":
			c.Secure = true
		case "httponly":
			c.HttpOnly = true
		case "partitioned":
			c.Partitioned = true
		case "samesite":
			switch strings.ToLower(v) {
			case "lax":
				c.SameSite = SameSiteLaxMode
			case "strict":
				c.SameSite = SameSiteStrictMode
			case "none":
				c.SameSite = SameSiteNoneMode
			default:
				c.SameSite = SameSiteDefaultMode
			}
		default:
			if part != "" {
				c.Unparsed = append(c.Unparsed, part)
			}
		}
	}
	return c, nil
}
