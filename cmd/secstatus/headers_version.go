// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// A pkcs11Version is a version of PKCS #11 as SECSTATUS_PKCS11_VERSION has it: 0x0228 is 2.40.
type pkcs11Version int

func (v pkcs11Version) String() string { return fmt.Sprintf("%d.%d", v>>8, v&0xff) }

// define is the flag with which our headers follow the version, or the nearest that they can.
func (v pkcs11Version) define() string {
	known := followedVersions()
	i := max(0, len(known)-1)
	for i > 0 && known[i] > v {
		i--
	}
	return fmt.Sprintf("-DSECSTATUS_PKCS11_VERSION=0x%04X", int(known[i]))
}

// versionNamed is the version of two numbers in decimal digits.
func versionNamed(major, minor string) pkcs11Version {
	hi, _ := strconv.Atoi(major)
	lo, _ := strconv.Atoi(minor)
	return pkcs11Version(hi<<8 | lo)
}

// followedVersions are the versions that our headers can follow, oldest first.
func followedVersions() []pkcs11Version {
	var all []pkcs11Version
	for _, spec := range headercheck.Specs() {
		if text, ok := strings.CutPrefix(spec, "pkcs11@"); ok {
			major, minor, _ := strings.Cut(text, ".")
			all = append(all, versionNamed(major, minor))
		}
	}
	return all
}

// A followed is a header of PKCS #11 that is no copy of ours, with the version that it follows.
type followed struct {
	path    string
	version pkcs11Version
}

// versionsThere returns the headers of PKCS #11 that stand below DIR before anything is
// written: those that are overwritten, and those that people put beside them. What cannot be
// read is not a header to compare with; if it is in the way, due says so.
func (w headerWriter) versionsThere(ctx context.Context) []followed {
	var found []followed
	for _, folder := range []string{"", "pkcs11"} {
		for _, name := range []string{"pkcs11.h", "pkcs11f.h", "pkcs11t.h", "cryptoki.h"} {
			path := w.path(filepath.Join(folder, name))
			text, err := headerFile.Read(ctx, path)
			if err != nil || bytes.Contains(text, []byte("SECSTATUS_PKCS11_VERSION")) {
				continue
			}
			if v := versionOf(text); v != 0 {
				found = append(found, followed{path, v})
			}
		}
	}
	return found
}

// stated matches the definition of a part of the version that a header states.
func stated(part string) *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*#[ \t]*define[ \t]+CRYPTOKI_VERSION_` + part + `[ \t]+([0-9]{1,2})\b`)
}

// versionOf returns the version that a header of PKCS #11 states, or that its functions are of;
// or 0.
func versionOf(text []byte) pkcs11Version {
	majors, minors := stated("MAJOR").FindAllSubmatch(text, -1), stated("MINOR").FindAllSubmatch(text, -1)
	if len(majors) == 1 && len(minors) == 1 {
		return versionNamed(string(majors[0][1]), string(minors[0][1]))
	}
	has := func(name string) bool { return bytes.Contains(text, []byte(name)) }
	switch {
	case len(majors) > 0 || !has("C_Initialize") && !has("CK_FUNCTION_LIST"):
		return 0 // it follows several, or has no functions
	case has("C_EncapsulateKey") || has("CK_FUNCTION_LIST_3_2"):
		return 0x0302
	case has("C_GetInterface") || has("CK_FUNCTION_LIST_3_0"):
		return 0x0300
	}
	return 0x0228
}

// sayVersion says which version of PKCS #11 the written headers follow, and which the headers
// that stand there.
func sayVersion(errw io.Writer, written []headerCopy, there []followed) {
	isPKCS11 := func(f headerCopy) bool { return strings.HasPrefix(filepath.ToSlash(f.name), "pkcs11/") }
	if !slices.ContainsFunc(written, isPKCS11) {
		return
	}
	known := followedVersions()
	oldest, newest := known[0], known[len(known)-1]
	complain(errw, "the headers of PKCS #11 follow %v, and a module built over them says so in C_GetInfo: compile a module of %v with %s", newest, oldest, oldest.define())
	for _, f := range there {
		if f.version != newest {
			complain(errw, "%s follows %v, or did before: compile code over it with %s", f.path, f.version, f.version.define())
		}
	}
}
