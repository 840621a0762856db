// SPDX-License-Identifier: Apache-2.0

// Command testrun runs go test, as make test does, and says at the end what was skipped
// and what to install for it. Its arguments are those of go test, its exit status as well.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
)

func main() {
	status, err := run(os.Args[1:], os.Stdout, os.Stderr)
	if err != nil {
		fmt.Fprintln(os.Stderr, "testrun:", err)
		status = 2
	}
	os.Exit(status)
}

func run(args []string, stdout, stderr io.Writer) (int, error) {
	cmd := exec.Command("go", append([]string{"test", "-json"}, args...)...)
	cmd.Stderr = stderr
	events, err := cmd.StdoutPipe()
	if err != nil {
		return 0, err
	}
	// Ctrl-C reaches go test as well, which ends; what was skipped until then is said.
	signal.Ignore(os.Interrupt)
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	r := report{out: stdout}
	if err := r.read(events); err != nil {
		return 0, err
	}
	var failed *exec.ExitError
	if err := cmd.Wait(); err != nil && !errors.As(err, &failed) {
		return 0, err
	}
	r.skips()
	return cmd.ProcessState.ExitCode(), nil
}
