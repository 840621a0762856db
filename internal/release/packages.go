// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/goreleaser/nfpm/v2"
	"github.com/goreleaser/nfpm/v2/deb"
	"github.com/goreleaser/nfpm/v2/files"
	"github.com/goreleaser/nfpm/v2/rpm"

	"github.com/secstatus/secstatus/internal/notice"
)

const (
	home       = "https://github.com/secstatus/secstatus"
	maintainer = "The secstatus authors <secstatus@users.noreply.github.com>"
)

// A description is what package managers show; and how a package's files are licensed.
type description struct {
	name     string
	section  string // of Debian
	text     string // a line, and more below it
	licence  string
	terms    string // of Debian's copyright file: what the licences are, with their texts
	override string // of lintian
}

const commandText = `explain and convert security status codes, and check C headers
secstatus names the numbers that security libraries return: psa_status_t
of PSA Certified, CK_RV of PKCS #11, ResponseStatus of Parsec and OSStatus
of Apple's Security framework. It explains what a code means and what a
caller can do, converts codes from one of the four to another, names the
codes in a log, and says whether C headers can live in one translation
unit with the PSA or PKCS #11 reference.`

const headersText = `C headers of PSA status codes and of PKCS #11
Headers without a library: psa/error.h, which is exactly the PSA Certified
Status code API; pkcs11/pkcs11t.h and pkcs11/pkcs11.h, all of PKCS #11 3.2;
and names of and conversions between the codes, as inline functions.
pkg-config and CMake find them. They are in no folder that compilers search
by themselves, so that the headers of other packages stay what they were.`

const commandOverride = `# A program in Go without cgo needs no library of the system, by design: one file for all.
secstatus: statically-linked-binary [usr/bin/secstatus]
`

func (src *source) commandPackages(b *build, x *extras, dir string) ([]file, error) {
	usr := []file{{name: "bin/secstatus", exec: true, data: b.binary},
		{name: "share/bash-completion/completions/secstatus", data: x.completions["bash"]},
		{name: "share/fish/vendor_completions.d/secstatus.fish", data: x.completions["fish"]}}
	for _, page := range x.man {
		packed, err := gz(page.data)
		if err != nil {
			return nil, err
		}
		usr = append(usr, file{name: "share/man/man1/" + page.name + ".gz", data: packed})
	}
	d := description{name: "secstatus", section: "utils", text: commandText, licence: licences(b.works),
		terms: apache("The command is") + "\nThe C headers in it are 0BSD:\n\n" + string(x.document("LICENSES/0BSD.txt").data) +
			"\nIt is linked with the works below.\n" + linked(b.works, string(x.document("LICENSE").data)),
		override: commandOverride}
	zsh := file{data: x.completions["zsh"]}
	zsh.name = "share/zsh/vendor-completions/_secstatus"
	debian, err := src.deb(d, b.debian, append(usr[:len(usr):len(usr)], zsh), x, dir)
	if err != nil {
		return nil, err
	}
	zsh.name = "share/zsh/site-functions/_secstatus"
	notices := file{name: "share/licenses/secstatus/THIRD_PARTY_NOTICES.txt", data: b.notices}
	red, err := src.rpm(d, b.rpm, append(usr[:len(usr):len(usr)], zsh, notices), x, dir)
	return []file{debian, red}, err
}

func (src *source) headerPackages(stage []file, x *extras, dir string) ([]file, error) {
	var usr []file
	for _, f := range stage {
		usr = append(usr, file{name: strings.TrimPrefix(f.name, "usr/"), data: f.data})
	}
	d := description{name: "secstatus-headers", section: "libdevel", text: headersText, licence: "0BSD AND Apache-2.0",
		terms: apache("What pkg-config and CMake read is") + "\nThe headers are 0BSD:\n\n" + string(x.document("LICENSES/0BSD.txt").data)}
	debian, err := src.deb(d, "all", usr, x, dir)
	if err != nil {
		return nil, err
	}
	red, err := src.rpm(d, "noarch", usr, x, dir)
	return []file{debian, red}, err
}

// apache is how Debian's copyright files refer to a text that every Debian has.
func apache(what string) string {
	return what + ` under the Apache License, Version 2.0, which on Debian systems is in
/usr/share/common-licenses/Apache-2.0.
`
}

// licences is the SPDX expression for what a binary holds: ours, and those of the works.
func licences(works []notice.Work) string {
	ids := []string{"Apache-2.0", "0BSD"}
	for _, w := range works {
		if !slices.Contains(ids, w.Licence) {
			ids = append(ids, w.Licence)
		}
	}
	slices.Sort(ids)
	return strings.Join(ids, " AND ")
}

// linked is the licences of works. The text of Apache's is not repeated.
func linked(works []notice.Work, apacheText string) string {
	var b strings.Builder
	words := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	terms, _, _ := strings.Cut(words(apacheText), " END OF TERMS AND CONDITIONS")
	for _, w := range works {
		fmt.Fprintf(&b, "\n%s (%s)\n", w.Name(), w.Licence)
		for _, t := range w.Texts {
			if strings.HasPrefix(words(t.Text), terms) {
				b.WriteString("\n" + apache("It is"))
			} else {
				b.WriteString("\n" + strings.TrimSpace(t.Text) + "\n")
			}
		}
	}
	return b.String()
}

// info is what both formats say of a package, with the files, which it writes to a folder.
func (src *source) info(d description, arch string, usr []file, dir string) (*nfpm.Info, error) {
	number, prerelease, _ := strings.Cut(src.version, "-")
	info := &nfpm.Info{Name: d.name, Arch: arch, Platform: "linux", Version: number, VersionSchema: "none", Prerelease: prerelease, Release: "1",
		Section: d.section, Priority: "optional", Maintainer: maintainer, Description: d.text, Homepage: home, License: d.licence,
		DisableGlobbing: true, MTime: src.time}
	for _, f := range usr {
		staged := filepath.Join(dir, filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(staged), 0o777); err != nil {
			return nil, err
		}
		if err := os.WriteFile(staged, f.data, 0o666); err != nil {
			return nil, err
		}
		info.Contents = append(info.Contents, &files.Content{Source: staged, Destination: path.Join("/usr", f.name), Type: files.TypeFile,
			FileInfo: &files.ContentFileInfo{Owner: "root", Group: "root", Mode: os.FileMode(f.mode()), MTime: src.time}})
	}
	return info, nil
}

func pack(p nfpm.Packager, format string, info *nfpm.Info) (file, error) {
	nfpm.WithDefaults(info)
	if err := nfpm.PrepareForPackager(info, format); err != nil {
		return file{}, err
	}
	name := p.ConventionalFileName(info)
	var b bytes.Buffer
	err := p.Package(info, &b)
	return file{name: name, data: b.Bytes()}, err
}

func (src *source) deb(d description, arch string, usr []file, x *extras, dir string) (file, error) {
	doc := "share/doc/" + d.name + "/"
	changes, err := gz(fmt.Appendf(nil, "%s (%s) unstable; urgency=medium\n\n  * CHANGELOG.md beside this file says what has changed.\n\n -- %s  %s\n",
		d.name, strings.Replace(src.version, "-", "~", 1), maintainer, src.time.Format(time.RFC1123Z)))
	if err != nil {
		return file{}, err
	}
	upstream, err := gz(x.document("CHANGELOG.md").data)
	if err != nil {
		return file{}, err
	}
	copyright := fmt.Sprintf("This is secstatus, packaged by its authors from what is at\n%s.\n\nCopyright: 2026 The secstatus authors\n\n%s", home, d.terms)
	usr = append(usr[:len(usr):len(usr)], file{name: doc + "copyright", data: []byte(copyright)},
		file{name: doc + "changelog.gz", data: changes}, file{name: doc + "CHANGELOG.md.gz", data: upstream})
	if d.override != "" {
		usr = append(usr, file{name: "share/lintian/overrides/" + d.name, data: []byte(d.override)})
	}
	info, err := src.info(d, arch, usr, filepath.Join(dir, "deb"))
	if err != nil {
		return file{}, err
	}
	info.Release = "" // Debian's own package of the version would have one, and replace this
	info.Deb.Fields = map[string]string{"Multi-Arch": "foreign"}
	return pack(deb.Default, "deb", info)
}

func (src *source) rpm(d description, arch string, usr []file, x *extras, dir string) (file, error) {
	usr = append(usr[:len(usr):len(usr)], file{name: "share/doc/" + d.name + "/CHANGELOG.md", data: x.document("CHANGELOG.md").data},
		file{name: "share/licenses/" + d.name + "/LICENSE", data: x.document("LICENSE").data},
		file{name: "share/licenses/" + d.name + "/LICENSE.0BSD", data: x.document("LICENSES/0BSD.txt").data})
	info, err := src.info(d, arch, usr, filepath.Join(dir, "rpm"))
	if err != nil {
		return file{}, err
	}
	info.RPM.Summary, info.Description, _ = strings.Cut(d.text, "\n")
	info.RPM.Summary = strings.ToUpper(info.RPM.Summary[:1]) + info.RPM.Summary[1:]
	info.RPM.BuildHost = "localhost"
	for _, c := range info.Contents {
		switch {
		case strings.HasPrefix(c.Destination, "/usr/share/licenses/"):
			c.Type = files.TypeRPMLicense
		case strings.HasPrefix(c.Destination, "/usr/share/doc/"), strings.HasPrefix(c.Destination, "/usr/share/man/"):
			c.Type = files.TypeRPMDoc
		case strings.HasPrefix(c.Destination, "/usr/share/pkgconfig/"):
			name := strings.TrimSuffix(path.Base(c.Destination), ".pc")
			info.Provides = append(info.Provides, "pkgconfig("+name+") = "+info.Version) // what rpmbuild would find
		}
	}
	return pack(rpm.DefaultRPM, "rpm", info)
}
