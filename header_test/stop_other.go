// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package headertest

import "os/exec"

// stopWithChildren leaves cmd as it is: the end of its context stops cmd alone.
func stopWithChildren(*exec.Cmd) {}
