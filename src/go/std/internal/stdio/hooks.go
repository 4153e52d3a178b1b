package stdio

//interleave:linkname runtime.osWrite
func osWrite(fd int32, p []byte)

//interleave:linkname runtime.osRead
func osRead(fd int32, p []byte) int32
