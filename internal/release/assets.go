// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"debug/buildinfo"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/notice"
	"github.com/secstatus/secstatus/internal/released"
)

// A platform is what the command is built for.
type platform struct {
	os, arch string
	variable string // the one that says which processors of arch
	value    string // the oldest that Go builds for
	debian   string // the architecture in a package, "" for none
	rpm      string
}

var platforms = []platform{
	{"linux", "amd64", "GOAMD64", "v1", "amd64", "x86_64"},
	{"linux", "arm64", "GOARM64", "v8.0", "arm64", "aarch64"},
	{"linux", "arm", "GOARM", "6", "armhf", "armv6hl"}, // 5 has no floating point in hardware, which armhf means
	{"linux", "386", "GO386", "softfloat", "i386", "i686"},
	{"darwin", "amd64", "GOAMD64", "v1", "", ""},
	{"darwin", "arm64", "GOARM64", "v8.0", "", ""},
	{"windows", "amd64", "GOAMD64", "v1", "", ""},
	{"windows", "arm64", "GOARM64", "v8.0", "", ""},
}

func (p platform) env() []string {
	return []string{"GOOS=" + p.os, "GOARCH=" + p.arch, p.variable + "=" + p.value}
}

// A build is the command for a platform.
type build struct {
	platform
	binary  []byte
	info    *buildinfo.BuildInfo
	works   []notice.Work
	notices []byte
}

// assets makes all files of the release but their sums. The folder is for what comes up on
// the way.
func (src *source) assets(ctx context.Context, dir string) ([]file, error) {
	extras, err := src.extras(ctx, dir)
	if err != nil {
		return nil, err
	}
	var all []file
	for _, p := range platforms {
		b, err := src.build(ctx, p, filepath.Join(dir, p.os+"_"+p.arch))
		if err != nil {
			return nil, err
		}
		base := "secstatus_" + src.version + "_" + p.os + "_" + p.arch
		archive := file{name: base + ".tar.gz"}
		files := append([]file{{name: "secstatus", exec: true, data: b.binary}, {name: "THIRD_PARTY_NOTICES.txt", data: b.notices}}, extras.archive()...)
		if p.os == "windows" {
			archive.name, files[0].name = base+".zip", "secstatus.exe"
			archive.data, err = zipped(files, src.time)
		} else {
			archive.data, err = tarGz(files, src.time)
		}
		if err != nil {
			return nil, err
		}
		bill, err := src.bill(b)
		if err != nil {
			return nil, err
		}
		all = append(all, archive, file{name: base + ".cdx.json", data: bill})
		if p.debian != "" {
			packages, err := src.commandPackages(b, extras, filepath.Join(dir, "packages_"+p.arch))
			if err != nil {
				return nil, err
			}
			all = append(all, packages...)
		}
	}
	headers, err := src.headers(ctx, extras, dir)
	if err != nil {
		return nil, err
	}
	site, err := src.site(ctx, extras, filepath.Join(dir, "site"))
	return append(append(all, headers...), site), err
}

// build builds the command at its tag, and sees what went into it.
func (src *source) build(ctx context.Context, p platform, path string) (*build, error) {
	if _, err := src.run(ctx, p.env(), "go", append(append([]string{"build"}, released.Flags()...), "-o", path, "./cmd/secstatus")...); err != nil {
		return nil, err
	}
	info, err := buildinfo.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if !src.snapshot && info.Main.Version != "v"+src.version {
		return nil, fmt.Errorf("the go command takes tag v%s for version %s: want a checkout with its tags", src.version, info.Main.Version)
	}
	want := map[string]string{"-buildmode": "exe", "-compiler": "gc", "-trimpath": "true", "-gcflags": released.RecordedGCFlags, "CGO_ENABLED": "0", "GOOS": p.os, "GOARCH": p.arch, p.variable: p.value,
		"vcs": "git", "vcs.revision": src.commit, "vcs.time": src.time.Format("2006-01-02T15:04:05Z"), "vcs.modified": "false"}
	have := map[string]string{}
	for _, s := range info.Settings {
		if s.Key != "DefaultGODEBUG" { // of go.mod
			have[s.Key] = s.Value
		}
	}
	if !maps.Equal(want, have) {
		return nil, fmt.Errorf("the build for %s/%s was made with %v: want %v", p.os, p.arch, have, want)
	}
	works, err := notice.Works(ctx, src.dir, src.env(p.env()...), "./cmd/secstatus")
	if err != nil {
		return nil, err
	}
	// What the linker took is what the binary itself says.
	modules := []string{notice.Std}
	for _, m := range info.Deps {
		modules = append(modules, m.Path)
	}
	slices.Sort(modules)
	var noticed []string
	for _, w := range works {
		noticed = append(noticed, w.Path)
	}
	if !slices.Equal(modules, noticed) {
		return nil, fmt.Errorf("the build for %s/%s has the modules %v, and the notices are of %v", p.os, p.arch, modules, noticed)
	}
	binary, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return &build{p, binary, info, works, notice.Write("The command secstatus "+src.version+" for "+p.os+"/"+p.arch, works)}, nil
}

// extras are what goes with the command on every platform.
type extras struct {
	man         []file // secstatus.1 and so on
	completions map[string][]byte
	documents   []file // README.md and so on, and the licences
}

// completions are the names by which archives have the scripts of the shells.
var completions = map[string]string{"bash": "secstatus.bash", "zsh": "_secstatus", "fish": "secstatus.fish", "powershell": "secstatus.ps1"}

// documents go into each archive of the command.
var documents = []string{"README.md", "CHANGELOG.md", "LICENSE", "LICENSES/0BSD.txt", "LICENSES/Apache-2.0.txt"}

func (src *source) extras(ctx context.Context, dir string) (*extras, error) {
	x := &extras{completions: map[string][]byte{}}
	// With what writes manual pages, for the system that this runs on.
	tool := filepath.Join(dir, "tool")
	if _, err := src.run(ctx, nil, "go", "build", "-tags", "man", "-o", tool, "./cmd/secstatus"); err != nil {
		return nil, err
	}
	man := filepath.Join(dir, "man")
	if _, err := src.run(ctx, nil, tool, "man", man); err != nil {
		return nil, err
	}
	var err error
	if x.man, err = tree(man); err != nil {
		return nil, err
	}
	for shell := range completions {
		script, err := src.run(ctx, nil, tool, "completion", shell)
		if err != nil {
			return nil, err
		}
		x.completions[shell] = []byte(script)
	}
	for _, name := range documents {
		text, err := src.read(name)
		if err != nil {
			return nil, err
		}
		x.documents = append(x.documents, file{name: name, data: []byte(text)})
	}
	return x, nil
}

// document returns one of the documents.
func (x *extras) document(name string) file {
	return x.documents[slices.IndexFunc(x.documents, func(f file) bool { return f.name == name })]
}

// archive is the extras as archives have them.
func (x *extras) archive() []file {
	files := slices.Clone(x.documents)
	for _, page := range x.man {
		files = append(files, file{name: "man/man1/" + page.name, data: page.data})
	}
	for shell, script := range x.completions {
		files = append(files, file{name: "completions/" + completions[shell], data: script})
	}
	return files
}

// headers makes what there is of the headers: an archive to unpack into a folder of
// includes, each alone, and packages.
func (src *source) headers(ctx context.Context, x *extras, dir string) ([]file, error) {
	listed, err := src.read("include/SHA256SUMS")
	if err != nil {
		return nil, err
	}
	archive := []file{x.document("LICENSES/0BSD.txt"), {name: "SHA256SUMS", data: []byte(listed)}}
	var alone []file
	for line := range strings.Lines(listed) {
		name := strings.Fields(line)[1]
		text, err := src.read("include/" + name)
		if err != nil {
			return nil, err
		}
		archive = append(archive, file{name: name, data: []byte(text)})
		alone = append(alone, file{name: strings.ReplaceAll(name, "/", "-"), data: []byte(text)})
	}
	packed, err := tarGz(archive, src.time)
	if err != nil {
		return nil, err
	}
	stage := filepath.Join(dir, "headers")
	if _, err := src.run(ctx, []string{"DESTDIR=" + stage, "PREFIX=/usr"}, "sh", "packaging/install.sh", "install-apart"); err != nil {
		return nil, err
	}
	files, err := tree(stage)
	if err != nil {
		return nil, err
	}
	packages, err := src.headerPackages(files, x, filepath.Join(dir, "packages_headers"))
	return append(append(alone, file{name: "secstatus-headers_" + src.version + ".tar.gz", data: packed}), packages...), err
}

// site makes an archive of the site. Its programs are linked as the command is.
func (src *source) site(ctx context.Context, x *extras, dir string) (file, error) {
	if _, err := src.run(ctx, nil, "go", "run", "./internal/site/write", "-o", dir); err != nil {
		return file{}, err
	}
	files, err := tree(dir)
	if err != nil {
		return file{}, err
	}
	works, err := notice.Works(ctx, src.dir, src.env("GOOS=js", "GOARCH=wasm"), "./internal/site/decoder", "./internal/site/checker")
	if err != nil {
		return file{}, err
	}
	files = append(files, x.document("LICENSE"), x.document("LICENSES/0BSD.txt"), x.document("LICENSES/Apache-2.0.txt"),
		file{name: "THIRD_PARTY_NOTICES.txt", data: notice.Write("The site of secstatus "+src.version, works)})
	packed, err := tarGz(files, src.time)
	return file{name: "secstatus-site_" + src.version + ".tar.gz", data: packed}, err
}

// tree reads all files in a folder.
func tree(dir string) ([]file, error) {
	var files []file
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files = append(files, file{name: filepath.ToSlash(name), data: data})
		return err
	})
	if err == nil && len(files) == 0 {
		err = errors.New(dir + " is empty")
	}
	return files, err
}
