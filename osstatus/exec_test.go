// SPDX-License-Identifier: Apache-2.0

//go:build unix

package osstatus_test

import (
	"errors"
	"fmt"
	"os/exec"
	"testing"

	"github.com/secstatus/secstatus/osstatus"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func ExampleFromExitStatus_exec() {
	// Stands for security find-generic-password -s example.
	err := exec.Command("sh", "-c", "exit 44").Run()

	var exit *exec.ExitError
	if errors.As(err, &exit) {
		for _, c := range osstatus.FromExitStatus(exit.ExitCode()) {
			fmt.Printf("%v (%v)\n", c.Status, c.Reason)
		}
	}
	// Output:
	// errSecItemNotFound (security(1) has been seen to exit so with this code)
	// errSecInvalidAttributeAccessCredentials (another Security framework code with this low byte)
	// errSecCSBadBundleFormat (a code of another service with this low byte)
}

// A process that a signal ended has no exit status.
func TestSignal(t *testing.T) {
	var exit *exec.ExitError
	require.ErrorAs(t, exec.Command("sh", "-c", "kill -KILL $$").Run(), &exit)
	assert.Empty(t, osstatus.FromExitStatus(exit.ExitCode()))
}
