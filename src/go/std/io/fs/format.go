package fs

import "time"

// FormatFileInfo returns a line about a file as ls prints it.
func FormatFileInfo(info FileInfo) string {
	line := info.Mode().String() + " " + decimal(info.Size()) + " " +
		info.ModTime().Format(time.DateTime) + " " + info.Name()
	if info.IsDir() {
		line += "/"
	}
	return line
}

func decimal(n int64) string {
	if n < 0 {
		return "-" + unsignedDecimal(-uint64(n))
	}
	return unsignedDecimal(uint64(n))
}

func unsignedDecimal(u uint64) string {
	if u < 10 {
		return string(rune('0' + u))
	}
	return unsignedDecimal(u/10) + string(rune('0'+u%10))
}

// FormatDirEntry returns a line about an entry of a directory.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	line := mode[:len(mode)-9] + " " + dir.Name() // without permissions
	if dir.IsDir() {
		line += "/"
	}
	return line
}

// FileInfoToDirEntry returns a DirEntry that tells what info does.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

type infoEntry struct{ info FileInfo }

func (e infoEntry) Name() string            { return e.info.Name() }
func (e infoEntry) IsDir() bool             { return e.info.IsDir() }
func (e infoEntry) Type() FileMode          { return e.info.Mode().Type() }
func (e infoEntry) Info() (FileInfo, error) { return e.info, nil }
func (e infoEntry) String() string          { return FormatDirEntry(e) }
