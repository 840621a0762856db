// SPDX-License-Identifier: Apache-2.0

package cpp

import "sync/atomic"

// Work counts what this process has done. Tests of the bounds assert on it, since time
// and memory are the machine's.
var Work struct {
	Files  atomic.Int64 // that were looked for
	Bytes  atomic.Int64 // read from files
	Tokens atomic.Int64 // of directives and declarations that are kept
	Steps  atomic.Int64 // of units, counted by 1024
	// Replayed are those of Steps that a Memory saved.
	Replayed atomic.Int64

	Compared atomic.Int64 // bytes of texts, to tell whether two files have the same
	Units    atomic.Int64 // begun, forks included
}
