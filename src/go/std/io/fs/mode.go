package fs

// A FileMode holds the kind of a file and its permissions.
type FileMode uint32

// The bits of a FileMode above the nine permission bits.
const (
	ModeDir FileMode = 1 << (31 - iota)
	ModeAppend
	ModeExclusive
	ModeTemporary
	ModeSymlink
	ModeDevice
	ModeNamedPipe
	ModeSocket
	ModeSetuid
	ModeSetgid
	ModeCharDevice
	ModeSticky
	ModeIrregular

	// ModeType are the bits that say what kind of file it is; none is set for a regular one.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular
	// ModePerm are the permission bits.
	ModePerm FileMode = 0o777
)

// String returns the mode as in drwxr-xr-x, with a letter for each bit above the permissions.
func (m FileMode) String() string {
	const letters, permissions = "dalTLDpSugct?", "rwxrwxrwx"
	text := make([]byte, 0, 32)
	for i := 0; i < len(letters); i++ {
		if m&(1<<(31-i)) != 0 {
			text = append(text, letters[i])
		}
	}
	if len(text) == 0 {
		text = append(text, '-')
	}
	for i := 0; i < len(permissions); i++ {
		if m&(1<<(8-i)) != 0 {
			text = append(text, permissions[i])
		} else {
			text = append(text, '-')
		}
	}
	return string(text)
}

// IsDir reports whether m is a directory's.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m is a regular file's.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }
