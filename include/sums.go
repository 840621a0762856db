// SPDX-License-Identifier: Apache-2.0

package include

import (
	_ "embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

//go:embed SHA256SUMS
var sums string

//go:embed RELEASES
var releases string

// A Sum identifies one text of one header.
type Sum struct {
	SHA256 string // in lower-case hexadecimal digits
	Name   string // of the header, by which C code includes it
}

// SHA256SUMS returns the sums of the headers in the format of sha256sum(1), with which
// a vendored copy can be checked where neither Go nor this module is.
func SHA256SUMS() []byte { return []byte(sums) }

// Sums returns the sum of each header, in the order of names: what SHA256SUMS says.
func Sums() []Sum {
	var all []Sum
	for line := range strings.Lines(sums) {
		s, err := parseSum(strings.Fields(line))
		if err != nil {
			panic(fmt.Sprintf("include/SHA256SUMS: %v", err)) // a test has read it
		}
		all = append(all, s)
	}
	return all
}

// A Release is a released text of a header.
type Release struct {
	Version string // such as 1.2.3
	Sum
}

// Releases returns the texts of all headers in all releases, oldest release first.
func Releases() []Release {
	all, err := parseReleases(releases)
	if err != nil {
		panic(fmt.Sprintf("include/RELEASES: %v", err)) // a test has read it
	}
	return all
}

// parseReleases reads lines of version, SHA-256 and name, and comments that begin with #.
// A release stands in one place, after all older ones, and has no header twice.
func parseReleases(record string) ([]Release, error) {
	var all []Release
	n := 0
	for line := range strings.Lines(record) {
		n++
		words := strings.Fields(line)
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		version, err := parseVersion(words[0])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		s, err := parseSum(words[1:])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		r := Release{words[0], s}
		if len(all) > 0 {
			last, _ := parseVersion(all[len(all)-1].Version)
			if slices.Compare(version[:], last[:]) < 0 {
				return nil, fmt.Errorf("line %d: release %s stands after %s; want the oldest first", n, r.Version, all[len(all)-1].Version)
			}
		}
		if slices.ContainsFunc(all, func(o Release) bool { return o.Version == r.Version && o.Name == r.Name }) {
			return nil, fmt.Errorf("line %d: %s is in release %s already", n, r.Name, r.Version)
		}
		all = append(all, r)
	}
	return all, nil
}

// parseVersion reads MAJOR.MINOR.PATCH.
func parseVersion(s string) (v [3]int, err error) {
	parts := strings.Split(s, ".")
	ok := len(parts) == len(v)
	for i := 0; ok && i < len(v); i++ {
		v[i], err = strconv.Atoi(parts[i])
		ok = err == nil && v[i] >= 0 && strconv.Itoa(v[i]) == parts[i]
	}
	if !ok {
		return v, fmt.Errorf("%q is not a version; want one like 1.2.3", s)
	}
	return v, nil
}

// parseSum reads SHA-256 and name.
func parseSum(words []string) (Sum, error) {
	if len(words) != 2 {
		return Sum{}, fmt.Errorf("%d words where SHA-256 and the name of a header belong", len(words))
	}
	s := Sum{words[0], words[1]}
	if b, err := hex.DecodeString(s.SHA256); err != nil || len(b) != 32 || s.SHA256 != strings.ToLower(s.SHA256) {
		return s, fmt.Errorf("%q is not a SHA-256 checksum; want 64 lower-case hexadecimal digits", s.SHA256)
	}
	if !fs.ValidPath(s.Name) || !strings.HasSuffix(s.Name, ".h") {
		return s, fmt.Errorf("%q is not a header; want a name like psa/error.h", s.Name)
	}
	return s, nil
}
