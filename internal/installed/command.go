// SPDX-License-Identifier: Apache-2.0

package installed

import (
	"context"
	"errors"
	"os/exec"
	"testing"
	"time"
)

// patience is longer than what any command takes on a machine that is busy with others.
const patience = 20 * time.Minute

// Command is [exec.Command] for a test. A command that does not end within twenty minutes
// is killed, and fails the test with its name; one that runs when the test ends is killed.
func Command(t testing.TB, name string, args ...string) *exec.Cmd {
	t.Helper()
	return commandWithin(t, patience, name, args...)
}

func commandWithin(t testing.TB, limit time.Duration, name string, args ...string) *exec.Cmd {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Cancel = func() error {
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			t.Errorf("waited %v for the end of: %v", limit, cmd)
		}
		return cmd.Process.Kill()
	}
	cmd.WaitDelay = time.Minute // for its children to close the output
	return cmd
}
