package syscall

// Flags of files.
const (
	O_RDONLY   = 0x0
	O_WRONLY   = 0x1
	O_RDWR     = 0x2
	O_ACCMODE  = 0x3
	O_CREAT    = 0x40
	O_EXCL     = 0x80
	O_TRUNC    = 0x200
	O_APPEND   = 0x400
	O_NONBLOCK = 0x800
	O_SYNC     = 0x101000
)

// The numbers of the streams that a program starts with.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// A SysProcAttr holds what a new process is to have; none can be made.
type SysProcAttr struct{}

// A RawConn is a file or connection by its descriptor.
type RawConn interface {
	Control(f func(fd uintptr)) error
	Read(f func(fd uintptr) (done bool)) error
	Write(f func(fd uintptr) (done bool)) error
}

// A Conn can show its RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}

// pid is the number of the only process.
const pid = 2

// Getpid returns the number of the process.
func Getpid() int { return pid }

// Getppid returns the number of its parent.
func Getppid() int { return 1 }

// Getuid returns the number of the user, who may do everything.
func Getuid() int { return 0 }

// Getgid returns the number of the user's group.
func Getgid() int { return 0 }

// deliver hands a signal to those who asked for it and reports whether there were any. Package
// os/signal sets it.
var deliver func(sig Signal) bool

// onSignal sets deliver.
func onSignal(f func(sig Signal) bool) { deliver = f }

// Kill sends a signal, which only the program itself can get. Unless it asked for it (os/signal),
// most signals end it.
func Kill(to int, sig Signal) error {
	if to != pid {
		return ESRCH
	}
	switch sig {
	case 0:
		return nil
	case SIGKILL:
	default:
		if deliver != nil && deliver(sig) {
			return nil
		}
		switch sig {
		case SIGCHLD, SIGCONT, SIGURG, SIGWINCH, SIGPIPE, SIGIO:
			return nil // ignored
		}
	}
	osExit(128 + int32(sig))
	return nil
}

// Exit ends the program.
func Exit(code int) { osExit(int32(code)) }

//interleave:linkname runtime.osExit
func osExit(code int32)
