package os

import (
	"errors"
	"syscall"
	"time"
)

//interleave:linkname runtime.osArgs
func osArgs() []string

//interleave:linkname runtime.osExit
func osExit(code int32)

// Args are the arguments of the program, its name first.
var Args []string = osArgs()

// exitZero is called before the program ends with code 0, if it is not nil: package testing does
// not let a test do that.
var exitZero func()

// onExitZero sets exitZero.
func onExitZero(f func()) { exitZero = f }

// Exit ends the program at once; deferred functions are not called.
func Exit(code int) {
	if code == 0 && exitZero != nil {
		exitZero()
	}
	osExit(int32(code))
}

// Getpid returns the number of the process.
func Getpid() int { return syscall.Getpid() }

// Getppid returns the number of the process's parent.
func Getppid() int { return syscall.Getppid() }

// Getuid returns the number of the user.
func Getuid() int { return syscall.Getuid() }

// Geteuid is Getuid.
func Geteuid() int { return syscall.Getuid() }

// Getgid returns the number of the user's group.
func Getgid() int { return syscall.Getgid() }

// Getegid is Getgid.
func Getegid() int { return syscall.Getgid() }

// Getgroups returns the groups that the user is in.
func Getgroups() ([]int, error) { return []int{Getgid()}, nil }

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 4096 }

// Hostname returns the name of the machine.
func Hostname() (name string, err error) { return "interleave", nil }

// Executable returns the path of the program.
func Executable() (string, error) {
	if len(Args) == 0 {
		return "", ErrNotExist
	}
	if name := Args[0]; name != "" && name[0] == '/' {
		return name, nil
	}
	return "/tmp/" + base(Args[0]), nil
}

// A Signal is a signal of the operating system.
type Signal interface {
	String() string
	Signal() // to distinguish from other Stringers
}

// The signals that all systems have.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

var (
	// ErrProcessDone says that a process has finished.
	ErrProcessDone = errors.New("os: process already finished")
	// ErrNoHandle says that there is no handle for a process.
	ErrNoHandle = errors.New("os: process handle unavailable")
)

// A Process is a process. The program is the only one.
type Process struct {
	Pid int
}

// A ProcAttr holds what a new process is to have.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// A ProcessState describes a process that has finished.
type ProcessState struct{}

// FindProcess returns the process with the given number.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// StartProcess fails: there are no other programs.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	return nil, pathError("fork/exec", name, syscall.ENOSYS)
}

// Signal sends a signal, which only the program itself can get.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	if p.Pid != Getpid() {
		return ErrProcessDone
	}
	if err := syscall.Kill(p.Pid, s); err != nil {
		return err
	}
	return nil
}

// Kill ends the process.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release does nothing.
func (p *Process) Release() error { return nil }

// Wait fails: the program has no children.
func (p *Process) Wait() (*ProcessState, error) { return nil, NewSyscallError("wait", syscall.ECHILD) }

// WithHandle fails: there are no handles.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

// ExitCode returns -1: no process has finished.
func (p *ProcessState) ExitCode() int { return -1 }

// Exited returns false.
func (p *ProcessState) Exited() bool { return false }

// Pid returns 0.
func (p *ProcessState) Pid() int { return 0 }

func (p *ProcessState) String() string { return "<nil>" }

// Success returns false.
func (p *ProcessState) Success() bool { return false }

// Sys returns nil.
func (p *ProcessState) Sys() any { return nil }

// SysUsage returns nil.
func (p *ProcessState) SysUsage() any { return nil }

// SystemTime returns 0.
func (p *ProcessState) SystemTime() time.Duration { return 0 }

// UserTime returns 0.
func (p *ProcessState) UserTime() time.Duration { return 0 }
