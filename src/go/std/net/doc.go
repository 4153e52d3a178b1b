// Package net has networks within the program: there is no other host, and nothing leaves the
// program. A connection to a listener of the program behaves as one over TCP does.
package net
