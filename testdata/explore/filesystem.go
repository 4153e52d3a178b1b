// The file system of Flanagan and Godefroid (POPL 2005): N threads, 32 inodes, 26 blocks.
package main

import (
	"sync"
	"sync/atomic"
)

const N = 14

const (
	inodes = 32
	blocks = 26
)

var (
	lockInode [inodes]sync.Mutex
	inode     [inodes]atomic.Int32
	lockBlock [blocks]sync.Mutex
	busy      [blocks]atomic.Int32
)

func allocate(id int) {
	i := id % inodes
	lockInode[i].Lock()
	if inode[i].Load() == 0 {
		b := i * 2 % blocks
		for {
			lockBlock[b].Lock()
			if busy[b].Load() == 0 {
				busy[b].Store(1)
				inode[i].Store(int32(b + 1))
				lockBlock[b].Unlock()
				break
			}
			lockBlock[b].Unlock()
			b = (b + 1) % blocks
		}
	}
	lockInode[i].Unlock()
}

func main() {
	for id := range N {
		go allocate(id)
	}
}
