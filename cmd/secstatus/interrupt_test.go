// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Ctrl-C ends a filter that waits for its input, and what it has read is written.
func TestInterrupt(t *testing.T) {
	// A signal that is ignored here, as in a job in the background, would be ignored there.
	caught := make(chan os.Signal, 1)
	signal.Notify(caught, os.Interrupt)
	defer signal.Stop(caught)
	for name, args := range map[string][]string{
		"annotate": {"annotate"},
		"convert":  {"convert", "--from", "psa", "--to", "psa"},
	} {
		t.Run(name, func(t *testing.T) {
			waits := "the answer to a line"
			ctx, cancel := context.WithCancelCause(t.Context())
			defer cancel(nil)
			deadline := time.AfterFunc(2*time.Minute, func() { cancel(context.DeadlineExceeded) })
			defer deadline.Stop()
			cmd := exec.CommandContext(ctx, os.Args[0], args...)
			cmd.Env = append(os.Environ(), asCommand+"=1")
			in, err := cmd.StdinPipe()
			require.NoError(t, err)
			out, err := cmd.StdoutPipe()
			require.NoError(t, err)
			require.NoError(t, cmd.Start())
			_, err = in.Write([]byte("-133\n"))
			require.NoError(t, err)
			answer, err := bufio.NewReader(out).ReadString('\n')
			require.NoError(t, err, "no end within two minutes of waiting for %s", waits)
			assert.Contains(t, answer, "-133")

			waits = "the end after an interrupt"
			require.NoError(t, cmd.Process.Signal(os.Interrupt))
			_ = cmd.Wait()
			require.NoError(t, context.Cause(ctx), "no end within two minutes of waiting for %s", waits)
			assert.Equal(t, syscall.SIGINT, cmd.ProcessState.Sys().(syscall.WaitStatus).Signal(), cmd.ProcessState)
		})
	}
}
