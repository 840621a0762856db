// SPDX-License-Identifier: Apache-2.0

//go:build unix

package headertest

import (
	"os/exec"
	"syscall"
)

// stopWithChildren makes the end of cmd's context stop the programs that cmd
// started, too: gcc and clang are drivers, the compiler proper is their child.
func stopWithChildren(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
