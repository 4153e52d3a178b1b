// Package syscall has the error numbers, signals and flags of Linux that package os shows. There is
// no system below: files are in memory (internal/memfs), and signals only those that a program sends
// itself.
package syscall

import "io/fs"

// An Errno is an error number of Linux. The zero Errno is no error.
type Errno uintptr

const (
	EPERM         = Errno(1)
	ENOENT        = Errno(2)
	ESRCH         = Errno(3)
	EINTR         = Errno(4)
	EIO           = Errno(5)
	ENXIO         = Errno(6)
	E2BIG         = Errno(7)
	EBADF         = Errno(9)
	ECHILD        = Errno(10)
	EAGAIN        = Errno(11)
	ENOMEM        = Errno(12)
	EACCES        = Errno(13)
	EFAULT        = Errno(14)
	EBUSY         = Errno(16)
	EEXIST        = Errno(17)
	EXDEV         = Errno(18)
	ENODEV        = Errno(19)
	ENOTDIR       = Errno(20)
	EISDIR        = Errno(21)
	EINVAL        = Errno(22)
	ENFILE        = Errno(23)
	EMFILE        = Errno(24)
	ENOTTY        = Errno(25)
	EFBIG         = Errno(27)
	ENOSPC        = Errno(28)
	ESPIPE        = Errno(29)
	EROFS         = Errno(30)
	EMLINK        = Errno(31)
	EPIPE         = Errno(32)
	EDOM          = Errno(33)
	ERANGE        = Errno(34)
	ENAMETOOLONG  = Errno(36)
	ENOSYS        = Errno(38)
	ENOTEMPTY     = Errno(39)
	ELOOP         = Errno(40)
	EOPNOTSUPP    = Errno(95)
	EADDRINUSE    = Errno(98)
	EADDRNOTAVAIL = Errno(99)
	ENETUNREACH   = Errno(101)
	ECONNABORTED  = Errno(103)
	ECONNRESET    = Errno(104)
	ENOTCONN      = Errno(107)
	ETIMEDOUT     = Errno(110)
	ECONNREFUSED  = Errno(111)
	EHOSTUNREACH  = Errno(113)

	EWOULDBLOCK = EAGAIN
	ENOTSUP     = EOPNOTSUPP
)

// Error returns the number's text.
func (e Errno) Error() string {
	switch e {
	case EPERM:
		return "operation not permitted"
	case ENOENT:
		return "no such file or directory"
	case ESRCH:
		return "no such process"
	case EINTR:
		return "interrupted system call"
	case EIO:
		return "input/output error"
	case ENXIO:
		return "no such device or address"
	case E2BIG:
		return "argument list too long"
	case EBADF:
		return "bad file descriptor"
	case ECHILD:
		return "no child processes"
	case EAGAIN:
		return "resource temporarily unavailable"
	case ENOMEM:
		return "cannot allocate memory"
	case EACCES:
		return "permission denied"
	case EFAULT:
		return "bad address"
	case EBUSY:
		return "device or resource busy"
	case EEXIST:
		return "file exists"
	case EXDEV:
		return "invalid cross-device link"
	case ENODEV:
		return "no such device"
	case ENOTDIR:
		return "not a directory"
	case EISDIR:
		return "is a directory"
	case EINVAL:
		return "invalid argument"
	case ENFILE:
		return "too many open files in system"
	case EMFILE:
		return "too many open files"
	case ENOTTY:
		return "inappropriate ioctl for device"
	case EFBIG:
		return "file too large"
	case ENOSPC:
		return "no space left on device"
	case ESPIPE:
		return "illegal seek"
	case EROFS:
		return "read-only file system"
	case EMLINK:
		return "too many links"
	case EPIPE:
		return "broken pipe"
	case EDOM:
		return "numerical argument out of domain"
	case ERANGE:
		return "numerical result out of range"
	case ENAMETOOLONG:
		return "file name too long"
	case ENOSYS:
		return "function not implemented"
	case ENOTEMPTY:
		return "directory not empty"
	case ELOOP:
		return "too many levels of symbolic links"
	case EOPNOTSUPP:
		return "operation not supported"
	case EADDRINUSE:
		return "address already in use"
	case EADDRNOTAVAIL:
		return "cannot assign requested address"
	case ENETUNREACH:
		return "network is unreachable"
	case ECONNABORTED:
		return "software caused connection abort"
	case ECONNRESET:
		return "connection reset by peer"
	case ENOTCONN:
		return "transport endpoint is not connected"
	case ETIMEDOUT:
		return "connection timed out"
	case ECONNREFUSED:
		return "connection refused"
	case EHOSTUNREACH:
		return "no route to host"
	}
	return "errno " + decimal(int(e))
}

// Is reports whether the number is one of those that target, an error of package io/fs, stands for.
func (e Errno) Is(target error) bool {
	switch target {
	case fs.ErrPermission:
		return e == EACCES || e == EPERM
	case fs.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case fs.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether time ran out.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}
