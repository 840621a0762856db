// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/signal"
)

// endOnInterrupt lets Ctrl-C end the process at once, as it does other filters. A
// command that waits for its input would not see a context end, and has nothing to
// clean up: what was read is written.
func endOnInterrupt() { signal.Reset(os.Interrupt) }
