// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

const onWindows = runtime.GOOS == "windows"

// root is the folder that the paths in a report for others are relative to: that of GitHub's
// checkout if the command runs in it, which is what GitHub takes them for, or the current
// one. It is "" where there is none.
func root() string {
	here, err := os.Getwd()
	if err != nil {
		return ""
	}
	if workspace := os.Getenv("GITHUB_WORKSPACE"); workspace != "" {
		if _, ok := belowRoot(workspace, here); ok {
			return filepath.Clean(workspace)
		}
	}
	return here
}

// belowRoot is a file as it is called from the root, if it is below that.
func belowRoot(root, file string) (rel string, ok bool) {
	abs, err := filepath.Abs(plainPath(file, onWindows))
	if err != nil || root == "" {
		return "", false
	}
	rel, err = filepath.Rel(plainPath(root, onWindows), abs)
	return rel, err == nil && filepath.IsLocal(rel)
}

// plainPath is a path without the mark that has Windows take it as it is: \\?\C:\x.h is
// C:\x.h, and \\?\UNC\host\share is \\host\share.
func plainPath(path string, windows bool) string {
	rest, ok := strings.CutPrefix(path, `\\?\`)
	if !windows || !ok {
		return path
	}
	if share, ok := strings.CutPrefix(rest, `UNC\`); ok {
		return `\\` + share
	}
	return rest
}

// slashed is a path for programs: with slashes on Windows as well.
func slashed(path string, windows bool) string {
	if !windows {
		return path
	}
	return strings.ReplaceAll(plainPath(path, true), `\`, "/")
}

// belowSlashed is a file as GitHub calls it: from the root, if it is below that, with slashes.
func belowSlashed(root, file string) string {
	if rel, ok := belowRoot(root, file); ok {
		file = rel
	}
	return slashed(file, onWindows)
}

// fileURI is the URI of an absolute path (RFC 8089, appendix E of which has those of Windows).
func fileURI(path string, windows bool) string {
	u := url.URL{Scheme: "file", Path: slashed(path, windows)}
	if windows {
		if share, ok := strings.CutPrefix(u.Path, "//"); ok {
			u.Host, u.Path, _ = strings.Cut(share, "/")
		}
	}
	if !strings.HasPrefix(u.Path, "/") {
		u.Path = "/" + u.Path
	}
	return u.String()
}
