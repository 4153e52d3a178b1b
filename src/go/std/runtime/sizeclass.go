package runtime

// Size classes: the sizes to which small allocations are rounded up. They are those of gc on
// amd64, because programs see them: append makes a slice's capacity fill its class.
//
// The tables are filled by sizeClassInit, not by initialisers, since the first allocation comes
// before package initialisation.

import "unsafe"

const (
	numSizeClasses = 67
	maxClassSize   = 32768
	// headerSize is what gc puts in front of an object with pointers of more than maxMaskSize
	// bytes. It counts in the rounding, and we have such a header too.
	headerSize = 8
	// maxMaskSize: up to here the pointer words of an object fit one 64-bit mask.
	maxMaskSize = 512
	// largeRounding is the unit of sizes beyond the classes.
	largeRounding = 8192
)

var (
	// classSize[c] is the size of class c.
	classSize [numSizeClasses]uint32
	// classBy8[(n+7)/8] is the class for n <= 1024 bytes.
	classBy8 [1024/8 + 1]uint8
	// classBy128[(n-1024+127)/128] is the class for larger n.
	classBy128 [(maxClassSize-1024)/128 + 1]uint8
)

// sizeClassInit fills the tables.
func sizeClassInit() {
	sizes := [numSizeClasses]uint16{
		8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320,
		352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792,
		2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472,
		9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264,
		28672, 32768,
	}
	c := 0
	for i := 0; i < numSizeClasses; i++ {
		classSize[i] = uint32(sizes[i])
	}
	for i := 0; i < len(classBy8); i++ {
		if uint32(i*8) > classSize[c] {
			c++
		}
		classBy8[i] = uint8(c)
	}
	for i := 0; i < len(classBy128); i++ {
		for uint32(1024+i*128) > classSize[c] {
			c++
		}
		classBy128[i] = uint8(c)
	}
}

// sizeClassOf returns the class for n bytes, 0 < n <= maxClassSize.
func sizeClassOf(n uintptr) uintptr {
	if n <= 1024 {
		return uintptr(*(*uint8)(unsafe.Add(unsafe.Pointer(&classBy8), (n+7)>>3)))
	}
	return uintptr(*(*uint8)(unsafe.Add(unsafe.Pointer(&classBy128), (n-1024+127)>>7)))
}

// roundupsize returns how many bytes of memory gc gives to a request for n bytes.
func roundupsize(n uintptr, noscan bool) uintptr {
	if n == 0 {
		return 0
	}
	if n <= maxClassSize-headerSize {
		if !noscan && n > maxMaskSize {
			n += headerSize
			return uintptr(classSizeOf(sizeClassOf(n))) - headerSize
		}
		return uintptr(classSizeOf(sizeClassOf(n)))
	}
	return (n + largeRounding - 1) &^ (largeRounding - 1)
}

// classSizeOf is classSize[c] for a class known to be in range.
func classSizeOf(c uintptr) uint32 {
	return *(*uint32)(unsafe.Add(unsafe.Pointer(&classSize), c*4))
}
