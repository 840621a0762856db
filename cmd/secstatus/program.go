// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// outputOf runs a program that PATH has, and returns what it writes. The error says how it
// ended, if not with success. That is all that the command asks of a program; os/exec would
// bring 90 kB for it.
func outputOf(ctx context.Context, name string, args ...string) (stdout, stderr string, err error) {
	path, err := programNamed(name)
	if err != nil {
		return "", "", err
	}
	null, err := os.Open(os.DevNull)
	if err != nil {
		return "", "", err
	}
	defer null.Close()
	out, err := newCapture()
	if err != nil {
		return "", "", err
	}
	errs, err := newCapture()
	if err != nil {
		out.end()
		return "", "", err
	}
	p, err := os.StartProcess(path, append([]string{name}, args...), &os.ProcAttr{Files: []*os.File{null, out.w, errs.w}})
	if err != nil {
		out.end()
		errs.end()
		return "", "", err
	}
	stop := context.AfterFunc(ctx, func() { _ = p.Kill() }) // it may have ended
	defer stop()
	stdout, stderr = out.end(), errs.end()
	state, err := p.Wait()
	switch {
	case ctx.Err() != nil:
		err = context.Cause(ctx)
	case err == nil && !state.Success():
		err = errors.New(state.String())
	}
	return stdout, stderr, err
}

// A capture reads what is written to a pipe.
type capture struct {
	r, w *os.File
	text chan string
}

func newCapture() (*capture, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c := &capture{r, w, make(chan string)}
	go func() {
		var b bytes.Buffer
		_, _ = b.ReadFrom(r) // what was read counts
		c.text <- b.String()
	}()
	return c, nil
}

// end closes this end of the pipe, waits until all others have, and returns what they wrote.
func (c *capture) end() string {
	c.w.Close()
	defer c.r.Close()
	return <-c.text
}

// programNamed is the file of a program in the folders of PATH, with one of the endings of
// PATHEXT on Windows. Folders that depend on the current one do not count.
func programNamed(name string) (string, error) {
	endings := []string{""}
	if onWindows {
		endings = strings.Split(os.Getenv("PATHEXT"), ";")
		if endings[0] == "" {
			endings = []string{".exe"}
		}
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if !filepath.IsAbs(dir) {
			continue
		}
		for _, ending := range endings {
			path := filepath.Join(dir, name+ending)
			if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() && (onWindows || st.Mode()&0o111 != 0) {
				return path, nil
			}
		}
	}
	return "", fmt.Errorf("no program %s in PATH", name)
}
