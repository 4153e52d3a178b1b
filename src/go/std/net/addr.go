package net

import (
	"strconv"
	"strings"
)

// An Addr is an end of a connection.
type Addr interface {
	Network() string // name of the network (for example, "tcp", "udp")
	String() string  // string form of address (for example, "192.0.2.1:25", "[2001:db8::1]:80")
}

// A TCPAddr is an end of a TCP connection.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string // IPv6 scoped addressing zone
}

// Network returns "tcp".
func (a *TCPAddr) Network() string { return "tcp" }

// String returns host:port.
func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	host := ""
	if len(a.IP) > 0 {
		host = a.IP.String()
	}
	if a.Zone != "" {
		host += "%" + a.Zone
	}
	return JoinHostPort(host, strconv.Itoa(a.Port))
}

// A UDPAddr is an end of what is sent by UDP.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string // IPv6 scoped addressing zone
}

// Network returns "udp".
func (a *UDPAddr) Network() string { return "udp" }

// String returns host:port.
func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return (*TCPAddr)(a).String()
}

// JoinHostPort returns host:port, or [host]:port if the host has a colon.
func JoinHostPort(host, port string) string {
	if strings.Contains(host, ":") {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// SplitHostPort undoes JoinHostPort.
func SplitHostPort(hostport string) (host, port string, err error) {
	fail := func(why string) (string, string, error) {
		return "", "", &AddrError{Err: why, Addr: hostport}
	}
	const missing, tooMany = "missing port in address", "too many colons in address"
	colon := strings.LastIndexByte(hostport, ':')
	if colon < 0 {
		return fail(missing)
	}
	rest := ""
	if hostport[0] == '[' {
		end := strings.IndexByte(hostport, ']')
		switch {
		case end < 0:
			return fail("missing ']' in address")
		case end+1 == len(hostport):
			return fail(missing)
		case end+1 != colon:
			if hostport[end+1] == ':' {
				return fail(tooMany)
			}
			return fail(missing)
		}
		host = hostport[1:end]
		rest = hostport[1:]
		if strings.Contains(host, "[") {
			return fail("unexpected '[' in address")
		}
		rest = hostport[end+1:]
	} else {
		host = hostport[:colon]
		if strings.Contains(host, ":") {
			return fail(tooMany)
		}
		rest = hostport
	}
	if strings.Contains(rest, "[") {
		return fail("unexpected '[' in address")
	}
	if strings.Contains(rest, "]") {
		return fail("unexpected ']' in address")
	}
	return host, hostport[colon+1:], nil
}

// services are the ports that have names here.
var services = map[string]int{"http": 80, "https": 443, "ssh": 22, "ftp": 21, "smtp": 25, "domain": 53}

// LookupPort returns the number of a port.
func LookupPort(network, service string) (port int, err error) {
	if service == "" {
		return 0, nil
	}
	if n, err := strconv.Atoi(service); err == nil {
		if n < 0 || n > 65535 {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return n, nil
	}
	if n, ok := services[service]; ok {
		return n, nil
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

// LookupHost returns the addresses of a host: there is only the machine itself.
func LookupHost(host string) (addrs []string, err error) {
	ip, err := lookup(host)
	if err != nil {
		return nil, err
	}
	return []string{ip.String()}, nil
}

// LookupIP is LookupHost with IPs.
func LookupIP(host string) ([]IP, error) {
	ip, err := lookup(host)
	if err != nil {
		return nil, err
	}
	return []IP{ip}, nil
}

// LookupAddr returns the names of an address.
func LookupAddr(addr string) (names []string, err error) {
	if ip := ParseIP(addr); ip != nil && ip.IsLoopback() {
		return []string{"localhost"}, nil
	}
	return nil, &DNSError{Err: errNoSuchHost.Error(), Name: addr, IsNotFound: true}
}

func lookup(host string) (IP, error) {
	if ip := ParseIP(host); ip != nil {
		return ip, nil
	}
	if host == "localhost" {
		return IPv4(127, 0, 0, 1), nil
	}
	return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
}

// ResolveTCPAddr returns the end that an address such as localhost:http stands for.
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	if err := checkNetwork(network); err != nil {
		return nil, err
	}
	if address == "" {
		return nil, errMissingAddress
	}
	host, service, err := SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port, err := LookupPort(network, service)
	if err != nil {
		return nil, err
	}
	if host == "" {
		return &TCPAddr{Port: port}, nil
	}
	ip, err := lookup(host)
	if err != nil {
		return nil, err
	}
	return &TCPAddr{IP: ip, Port: port}, nil
}

func checkNetwork(network string) error {
	switch network {
	case "tcp", "tcp4", "tcp6":
		return nil
	}
	return UnknownNetworkError(network)
}
