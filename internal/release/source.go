// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A source is a commit to release, in a clone of its own: nothing that git does not know
// gets into a release.
type source struct {
	dir      string // the clone
	version  string // such as 1.2.3, or of a snapshot 1.2.3-snapshot.0123456789ab
	commit   string
	time     time.Time // of the commit, and of all files in archives
	snapshot bool
}

// newSource clones the commit that is checked out in root, if it can be released.
func newSource(ctx context.Context, root, dir string, snapshot bool) (*source, error) {
	here := &source{dir: root}
	status, err := here.run(ctx, nil, "git", "status", "--porcelain")
	if err != nil {
		return nil, err
	}
	if changed := strings.Split(strings.TrimRight(status, "\n"), "\n"); changed[0] != "" {
		return nil, fmt.Errorf("the checkout differs from its commit: want these committed or removed:\n%s", strings.Join(changed[:min(len(changed), 10)], "\n"))
	}
	head, err := here.run(ctx, nil, "git", "log", "-1", "--format=%H %ct")
	if err != nil {
		return nil, err
	}
	commit, seconds, _ := strings.Cut(strings.TrimSpace(head), " ")
	epoch, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return nil, fmt.Errorf("the time of %s: %w", commit, err)
	}
	tags, err := here.run(ctx, nil, "git", "tag", "--points-at", "HEAD")
	if err != nil {
		return nil, err
	}
	if _, err := here.run(ctx, nil, "git", "-c", "core.autocrlf=false", "clone", "--quiet", ".", dir); err != nil {
		return nil, err
	}
	src := &source{dir: dir, commit: commit, time: time.Unix(epoch, 0).UTC(), snapshot: snapshot}
	if _, err := src.run(ctx, nil, "git", "-c", "core.autocrlf=false", "checkout", "--quiet", "--detach", commit); err != nil {
		return nil, err
	}
	version, err := src.read("VERSION")
	if err != nil {
		return nil, err
	}
	src.version = strings.TrimSpace(version)
	if snapshot {
		src.version += "-snapshot." + commit[:12]
		return src, nil
	}
	if tag := "v" + src.version; !slices.Contains(strings.Fields(tags), tag) {
		return nil, fmt.Errorf("VERSION is %s, and commit %s is not tagged %s: want the commit of a release, or SNAPSHOT=1 for a trial", src.version, commit[:12], tag)
	}
	changelog, err := src.read("CHANGELOG.md")
	if err != nil {
		return nil, err
	}
	if first := regexp.MustCompile(`(?m)^## (.*)$`).FindStringSubmatch(changelog); first == nil || first[1] != src.version {
		return nil, fmt.Errorf("VERSION is %s, and CHANGELOG.md does not begin with ## %s: want the commit of a release, or SNAPSHOT=1 for a trial", src.version, src.version)
	}
	return src, nil
}

func (src *source) read(name string) (string, error) {
	text, err := os.ReadFile(filepath.Join(src.dir, filepath.FromSlash(name)))
	return string(text), err
}

// run runs a program in the source, and returns its output.
func (src *source) run(ctx context.Context, env []string, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = src.dir, src.env(env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, stderr.String())
	}
	return string(out), nil
}

// env is this process's environment without what changes a build: the caller's choices for
// Go, for git and for packaging/install.sh.
func (src *source) env(more ...string) []string {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		switch name {
		case "GOPROXY", "GOSUMDB", "GONOSUMDB", "GONOPROXY", "GOPRIVATE", "GOINSECURE", "GOAUTH", "GOVCS", "GOPATH", "GOCACHE", "GOMODCACHE", "GOTMPDIR", "GOTOOLCHAIN", "GOROOT", "GOENV", "GOMAXPROCS":
			return false // where modules and Go come from, and where they are kept
		case "PREFIX", "DESTDIR", "INCLUDEDIR", "DATADIR":
			return true
		}
		return strings.HasPrefix(name, "GO") || strings.HasPrefix(name, "CGO_") || strings.HasPrefix(name, "GIT_")
	})
	// -buildvcs is said although it is the default, so that go env -w GOFLAGS does not count.
	return append(append(env, "GOFLAGS=-buildvcs=true", "GOWORK=off", "CGO_ENABLED=0", "TZ=UTC", "LC_ALL=C",
		"SOURCE_DATE_EPOCH="+strconv.FormatInt(src.time.Unix(), 10)), more...)
}
