package runtime

// Memory for goroutine stacks: sizes are powers of two from 2 KiB. It belongs to no span, so the
// collector does not take it for objects; it scans stacks frame by frame.

import "unsafe"

const (
	minStack = 2048
	// numStackLists: freed stacks of 2, 4, 8 and 16 KiB are kept for use until the next collection.
	numStackLists = 4
	// stackBatch is how many stacks of the smallest size are made at once.
	stackBatch = 8
)

var (
	// stackLists[k] is the first free stack of minStack<<k bytes; its first word is the next.
	stackLists [numStackLists]uintptr
	// stackInUse counts the bytes of stacks in use.
	stackInUse uintptr
)

// stackalloc returns the address of size bytes for a stack, a power of two of at least minStack.
// What they hold is undefined. 0: the host has no more memory.
func stackalloc(size uintptr) uintptr {
	stackInUse += size
	if pagesInUse<<pageShift > memoryLimit {
		wantGC()
	}
	list := stackList(size)
	if list == nil {
		p, _ := pageAlloc(size >> pageShift)
		return p
	}
	p := *list
	if p == 0 {
		n := uintptr(1)
		if size == minStack {
			n = stackBatch
		}
		p, _ = pageAlloc(n * size >> pageShift)
		if p == 0 {
			return 0
		}
		// The lowest is given out, the others follow in order.
		for i := n - 1; i > 0; i-- {
			*(*uintptr)(unsafe.Pointer(p + i*size)) = *list
			*list = p + i*size
		}
		return p
	}
	*list = *(*uintptr)(unsafe.Pointer(p))
	return p
}

// stackfree gives a stack back.
func stackfree(p, size uintptr) {
	stackInUse -= size
	list := stackList(size)
	if list == nil {
		pageFree(p, size>>pageShift)
		return
	}
	*(*uintptr)(unsafe.Pointer(p)) = *list
	*list = p
}

// stackList returns the list of free stacks of a size, nil when none is kept.
func stackList(size uintptr) *uintptr {
	for k := uintptr(0); k < numStackLists; k++ {
		if size == minStack<<k {
			return (*uintptr)(unsafe.Add(unsafe.Pointer(&stackLists), k<<3))
		}
	}
	return nil
}

// freeStacks gives the pages of all free stacks back.
//
//interleave:system
func freeStacks() {
	for k := uintptr(0); k < numStackLists; k++ {
		list := (*uintptr)(unsafe.Add(unsafe.Pointer(&stackLists), k<<3))
		for p := *list; p != 0; {
			next := *(*uintptr)(unsafe.Pointer(p))
			pageFree(p, minStack<<k>>pageShift)
			p = next
		}
		*list = 0
	}
}
