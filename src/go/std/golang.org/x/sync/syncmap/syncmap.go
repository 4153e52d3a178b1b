// Package syncmap is where sync.Map was before it came to package sync.
package syncmap

import "sync"

// Map is sync.Map.
type Map = sync.Map
