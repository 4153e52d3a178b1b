package net

import (
	"bytes"
	"strconv"
	"strings"
)

// An IP is an address of 4 or 16 bytes. Both forms of an IPv4 address are the same address.
type IP []byte

// An IPMask is the mask of a network: ones and then zeros.
type IPMask []byte

// An IPNet is a network.
type IPNet struct {
	IP   IP
	Mask IPMask
}

// Lengths of addresses.
const (
	IPv4len = 4
	IPv6len = 16
)

var v4Prefix = []byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}

// Addresses that all know.
var (
	IPv4bcast       = IPv4(255, 255, 255, 255)
	IPv4allsys      = IPv4(224, 0, 0, 1)
	IPv4allrouter   = IPv4(224, 0, 0, 2)
	IPv4zero        = IPv4(0, 0, 0, 0)
	IPv6zero        = IP{15: 0}
	IPv6unspecified = IP{15: 0}
	IPv6loopback    = IP{15: 1}
)

// IPv4 returns the address a.b.c.d in 16 bytes.
func IPv4(a, b, c, d byte) IP { return append(append(IP(nil), v4Prefix...), a, b, c, d) }

// IPv4Mask returns the mask a.b.c.d.
func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

// CIDRMask returns the mask of bits bits of which the first ones are 1.
func CIDRMask(ones, bits int) IPMask {
	if bits != 8*IPv4len && bits != 8*IPv6len || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := range ones {
		m[i/8] |= 0x80 >> (i % 8)
	}
	return m
}

// To4 returns the address in 4 bytes, nil if it is not IPv4.
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len && bytes.Equal(ip[:12], v4Prefix) {
		return ip[12:]
	}
	return nil
}

// To16 returns the address in 16 bytes.
func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

// Equal reports whether both are the same address.
func (ip IP) Equal(x IP) bool {
	return bytes.Equal(ip.To16(), x.To16()) && ip.To16() != nil || len(ip) == 0 && len(x) == 0
}

// IsUnspecified reports whether ip is 0.0.0.0 or ::.
func (ip IP) IsUnspecified() bool { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }

// IsLoopback reports whether ip is the machine itself.
func (ip IP) IsLoopback() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 127
	}
	return ip.Equal(IPv6loopback)
}

// IsPrivate reports whether ip is in a private network.
func (ip IP) IsPrivate() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 10 || v4[0] == 172 && v4[1]&0xf0 == 16 || v4[0] == 192 && v4[1] == 168
	}
	return len(ip) == IPv6len && ip[0]&0xfe == 0xfc
}

// IsMulticast reports whether ip is a group.
func (ip IP) IsMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0]&0xf0 == 0xe0
	}
	return len(ip) == IPv6len && ip[0] == 0xff
}

// Mask returns the address without what the mask does not have.
func (ip IP) Mask(mask IPMask) IP {
	if v4 := ip.To4(); len(mask) == IPv4len && v4 != nil {
		ip = v4
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range ip {
		out[i] = ip[i] & mask[i]
	}
	return out
}

// DefaultMask returns the mask that an IPv4 address had before there were others.
func (ip IP) DefaultMask() IPMask {
	v4 := ip.To4()
	switch {
	case v4 == nil:
		return nil
	case v4[0] < 0x80:
		return CIDRMask(8, 32)
	case v4[0] < 0xc0:
		return CIDRMask(16, 32)
	}
	return CIDRMask(24, 32)
}

// String returns the address as it is written.
func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if v4 := ip.To4(); v4 != nil {
		s := strconv.Itoa(int(v4[0]))
		for _, b := range v4[1:] {
			s += "." + strconv.Itoa(int(b))
		}
		return s
	}
	if len(ip) != IPv6len {
		return "?" + hexString(ip)
	}
	// The longest run of zeros, if of more than one group, is left out.
	from, to := -1, -1
	for i := 0; i < IPv6len; i += 2 {
		j := i
		for j < IPv6len && ip[j] == 0 && ip[j+1] == 0 {
			j += 2
		}
		if j > i+2 && j-i > to-from {
			from, to = i, j
		}
		if j > i {
			i = j
		}
	}
	s := ""
	for i := 0; i < IPv6len; i += 2 {
		if i == from {
			s += "::"
			if i = to; i >= IPv6len {
				break
			}
		} else if i > 0 {
			s += ":"
		}
		s += strconv.FormatUint(uint64(ip[i])<<8|uint64(ip[i+1]), 16)
	}
	return s
}

func hexString(b []byte) string {
	s := ""
	for _, c := range b {
		s += string("0123456789abcdef"[c>>4]) + string("0123456789abcdef"[c&15])
	}
	return s
}

// MarshalText returns String's text.
func (ip IP) MarshalText() ([]byte, error) { return ip.AppendText(nil) }

// AppendText appends String's text.
func (ip IP) AppendText(b []byte) ([]byte, error) {
	if len(ip) == 0 {
		return b, nil
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return b, &AddrError{Err: "invalid IP address", Addr: hexString(ip)}
	}
	return append(b, ip.String()...), nil
}

// UnmarshalText sets *ip to the address in the text.
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

// ParseIP returns the address in the text, nil if it is none.
func ParseIP(s string) IP {
	if strings.Contains(s, ":") {
		return parseIPv6(s)
	}
	if v4 := parseIPv4(s); v4 != nil {
		return v4.To16()
	}
	return nil
}

func parseIPv4(s string) IP {
	parts := strings.Split(s, ".")
	if len(parts) != IPv4len {
		return nil
	}
	ip := make(IP, IPv4len)
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 8)
		if err != nil || len(part) > 1 && part[0] == '0' {
			return nil
		}
		ip[i] = byte(n)
	}
	return ip
}

func parseIPv6(s string) IP {
	head, tail, gap := strings.Cut(s, "::")
	groups := func(s string) ([]byte, bool) {
		if s == "" {
			return nil, true
		}
		var b []byte
		parts := strings.Split(s, ":")
		for i, part := range parts {
			if i == len(parts)-1 && strings.Contains(part, ".") {
				v4 := parseIPv4(part)
				return append(b, v4...), v4 != nil
			}
			n, err := strconv.ParseUint(part, 16, 16)
			if err != nil || len(part) > 4 || part[0] == '+' {
				return nil, false
			}
			b = append(b, byte(n>>8), byte(n))
		}
		return b, true
	}
	a, ok1 := groups(head)
	b, ok2 := groups(tail)
	n := len(a) + len(b)
	if !ok1 || !ok2 || !gap && n != IPv6len || gap && n > IPv6len-2 || strings.Contains(tail, "::") {
		return nil
	}
	ip := make(IP, IPv6len)
	copy(ip, a)
	copy(ip[IPv6len-len(b):], b)
	return ip
}

// ParseCIDR returns the address and the network of a text such as 10.1.2.3/8.
func ParseCIDR(s string) (IP, *IPNet, error) {
	address, prefix, ok := strings.Cut(s, "/")
	ip := ParseIP(address)
	n, err := strconv.Atoi(prefix)
	bits := 8 * IPv6len
	if ip.To4() != nil && !strings.Contains(address, ":") {
		bits = 8 * IPv4len
	}
	if !ok || ip == nil || err != nil || n < 0 || n > bits {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	mask := CIDRMask(n, bits)
	return ip, &IPNet{IP: ip.Mask(mask), Mask: mask}, nil
}

// Size returns how many bits of the mask are 1, and how many there are.
func (m IPMask) Size() (ones, bits int) {
	for i := range 8 * len(m) {
		if m[i/8]&(0x80>>(i%8)) == 0 {
			break
		}
		ones++
	}
	if !bytes.Equal(m, CIDRMask(ones, 8*len(m))) {
		return 0, 0
	}
	return ones, 8 * len(m)
}

// String returns the mask in hexadecimal.
func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	return hexString(m)
}

// Contains reports whether the network has the address.
func (n *IPNet) Contains(ip IP) bool {
	if v4 := ip.To4(); v4 != nil {
		ip = v4
	}
	return len(ip) == len(n.Mask) && ip.Mask(n.Mask).Equal(n.IP)
}

// Network returns "ip+net".
func (n *IPNet) Network() string { return "ip+net" }

// String returns the network as address/bits.
func (n *IPNet) String() string {
	if n == nil {
		return "<nil>"
	}
	ones, bits := n.Mask.Size()
	if bits == 0 {
		return n.IP.String() + "/" + n.Mask.String()
	}
	return n.IP.String() + "/" + strconv.Itoa(ones)
}
