// SPDX-License-Identifier: Apache-2.0

//go:build unix

package regular

import "syscall"

// withoutWaiting opens a pipe that nobody writes to at once, and makes no terminal the
// one that controls the process.
const withoutWaiting = syscall.O_NONBLOCK | syscall.O_NOCTTY

func impossible(error) bool { return false }
