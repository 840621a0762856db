// SPDX-License-Identifier: Apache-2.0

package installed

import (
	"context"
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
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	return commandUntil(ctx, t, name, args...)
}

func commandUntil(ctx context.Context, t testing.TB, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Cancel = func() error {
		if t.Context().Err() == nil {
			t.Errorf("waited too long for the end of: %v", cmd)
		}
		return cmd.Process.Kill()
	}
	cmd.WaitDelay = time.Minute // for its children to close the output
	return cmd
}
