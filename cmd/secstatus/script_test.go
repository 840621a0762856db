// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

var update = flag.Bool("update", false, "write the output of commands into the scripts")

// asCommand makes the test binary the command, for tests that measure it.
const asCommand = "SECSTATUS_TEST_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	testscript.Main(m, map[string]func(){
		"secstatus": main,
		// The command of a day when there are releases.
		"secstatus-released": func() {
			releases = func() []include.Release {
				record, err := os.ReadFile(os.Getenv("SECSTATUS_RELEASES"))
				if err != nil {
					log.Fatal(err)
				}
				var all []include.Release
				for line := range strings.Lines(string(record)) {
					words := strings.Fields(line)
					all = append(all, include.Release{Version: words[0], Sum: include.Sum{SHA256: words[1], Name: words[2]}})
				}
				return all
			}
			main()
		},
	})
}

// TestScript runs the scripts that specify the command.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "root":
				return os.Getuid() == 0, nil
			case "full": // a disk
				f, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
				if err != nil {
					return false, nil
				}
				return true, f.Close()
			case "terminal": // that script(1) of util-linux can make
				path, err := exec.LookPath("script")
				return err == nil && installed.Command(t, path, "-qec", "true", os.DevNull).Run() == nil, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
	})
}

// exits is a command of scripts: "exits 2 secstatus list" runs secstatus, which must end with
// the status 2.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND [ARG]...")
	}
	status := 0
	var failed *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &failed) {
		status = failed.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if have := strconv.Itoa(status); have != args[0] {
		ts.Fatalf("exit status %s, want %s", have, args[0])
	}
}
