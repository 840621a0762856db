// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A thirdParty is a real header of another project that defines what one of
// the reference headers defines.
type thirdParty struct {
	check     string   // column, and short name
	header    string   // for #include
	places    []string // folders that may hold it, below a folder of headers
	needs     string   // a header it includes from elsewhere, or ""
	needsIn   []string // folders that may hold that one
	linked    []string // what it takes from a folder that it shares with the whole system
	packages  string   // Debian's
	reference reference
	// tolerated means that the header is known to spell macros differently, so that
	// this is noted and does not fail the run.
	tolerated bool
	// functions are the files that declare the functions of PKCS #11 over another
	// pkcs11t.h, the one to include first.
	functions []string
}

var thirdParties = []thirdParty{
	{
		check: "mbedtls", header: "psa/crypto.h", places: []string{""},
		linked:    []string{"psa", "mbedtls", "tf-psa-crypto"},
		packages:  "libmbedtls-dev",
		reference: reference{header: psaHeader, use: usePSA},
	},
	{
		check: "p11-kit", header: "p11-kit/pkcs11.h", places: []string{"p11-kit-1"},
		packages:  "libp11-kit-dev",
		reference: reference{header: ckrRenamed},
		tolerated: true,
	},
	{
		check: "nss", header: "pkcs11t.h", places: []string{"nss", "nss3"},
		needs: "prtypes.h", needsIn: []string{"nspr", "nspr4"},
		packages:  "libnss3-dev",
		reference: reference{header: ckrRenamed},
		functions: []string{"pkcs11.h", "pkcs11f.h", "pkcs11p.h", "pkcs11u.h"},
	},
}

// thirdPartyTasks finds the third-party headers, asks package headercheck about
// each, and compiles it with the reference that it shares names with.
func (r *runner) thirdPartyTasks(ctx context.Context, report *Report, expect Expect, folders []string) ([]task, error) {
	roots := slices.Concat(folders, r.searched(ctx, report.compilers),
		[]string{"/usr/include", "/usr/local/include", "/opt/homebrew/include", "/opt/local/include"})
	var tasks []task
	for _, t := range thirdParties {
		report.checks = append(report.checks, t.check)
		file, flags, err := t.locate(r, roots)
		if err != nil {
			return nil, err
		}
		if file == "" {
			report.skip(fmt.Sprintf("%s: %s not found (packages: %s; or run: make deps)", t.check, t.header, t.packages))
			continue
		}
		report.note(fmt.Sprintf("%s is %s%s", t.check, file, packageOf(ctx, file)))
		t.reference.check = t.check
		h := foreign{title: t.header + " of " + t.check, include: t.header, flags: flags, check: t.check,
			references: []reference{t.reference}}
		if err := report.askThirdParty(ctx, r.dir, t, h); err != nil {
			return nil, err
		}
		functions, err := t.functionTasks(r, report, filepath.Dir(file))
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, functions...)
		for _, c := range report.compilers {
			if c.judges() {
				tasks = append(tasks, func(ctx context.Context, r *runner) []result {
					return t.compile(ctx, r, c, h, file, report, expect)
				})
			}
		}
	}
	return tasks, nil
}

// functionTasks compiles the functions of PKCS #11, as a third party declares
// them in the folder from, over our pkcs11t.h. All files are copied into one folder,
// ours in place of theirs: through a link, gcc would find what lies beside the
// original.
func (t thirdParty) functionTasks(r *runner, report *Report, from string) ([]task, error) {
	if t.functions == nil {
		return nil, nil
	}
	folder := "system/" + t.check + "-functions"
	files := []string{filepath.Join(r.dir, includeFolder, filepath.FromSlash(pkcs11Header))}
	for _, name := range t.functions {
		files = append(files, filepath.Join(from, name))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			report.skip(fmt.Sprintf("%s: %s not found (packages: %s; or run: make deps)", t.check, file, t.packages))
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if err := r.write(folder+"/"+filepath.Base(file), string(text)); err != nil {
			return nil, err
		}
	}
	var source strings.Builder
	source.WriteString(includes(t.functions[0]))
	assert(&source, "lists_are_defined", "sizeof(CK_FUNCTION_LIST) < sizeof(CK_FUNCTION_LIST_3_0)")
	var tasks []task
	for _, c := range report.compilers {
		if c.judges() {
			tasks = append(tasks, everyDialect(c, compilation{
				flags:  append(c.redefinition(), "-isystem", folder),
				source: source.String(),
			}, t.check, fmt.Sprintf("%s of %s over %s", t.functions[0], t.check, pkcs11Header)))
		}
	}
	return tasks, nil
}

// searched returns the folders in which the compilers look for system headers.
func (r *runner) searched(ctx context.Context, compilers []*compiler) []string {
	var folders []string
	for _, c := range compilers {
		if !c.judges() {
			continue
		}
		out := r.run(ctx, compilation{compiler: c, dialect: c.dialects[0], mode: []string{"-E", "-v"}})
		_, list, _ := strings.Cut(out.words, "#include <...> search starts here:\n")
		list, _, _ = strings.Cut(list, "End of search list.")
		for line := range strings.Lines(list) {
			folders = append(folders, filepath.Clean(strings.TrimSpace(line)))
		}
	}
	return folders
}

// locate returns the file and the flags with which compilers find it, or ""
// if it is in none of the roots. A header in a folder that it shares with the
// whole system is reached through links, so that a cross compiler does not find
// the C library of this machine instead of its own.
func (t thirdParty) locate(r *runner, roots []string) (string, []string, error) {
	for _, root := range roots {
		for _, place := range t.places {
			folder := filepath.Join(root, place)
			file := filepath.Join(folder, filepath.FromSlash(t.header))
			if _, err := os.Stat(file); err != nil {
				continue
			}
			if t.linked != nil {
				var err error
				if folder, err = r.link(t.check, folder, t.linked); err != nil {
					return "", nil, err
				}
			}
			flags := []string{"-isystem", folder}
			for _, place := range t.needsIn {
				other := filepath.Join(root, place)
				if _, err := os.Stat(filepath.Join(other, t.needs)); err == nil {
					flags = append(flags, "-isystem", other)
				}
			}
			return file, flags, nil
		}
	}
	return "", nil, nil
}

// link makes a folder of links to those of the names that are in from.
func (r *runner) link(name, from string, names []string) (string, error) {
	folder := filepath.Join("system", name)
	if err := os.MkdirAll(filepath.Join(r.dir, folder), 0o777); err != nil {
		return "", err
	}
	for _, n := range names {
		target := filepath.Join(from, n)
		if _, err := os.Stat(target); err != nil {
			continue
		}
		if err := os.Symlink(target, filepath.Join(r.dir, folder, n)); err != nil {
			return "", err
		}
	}
	return folder, nil
}

// packageOf returns the Debian package that a file comes from, with its
// version, or "" where there is none.
func packageOf(ctx context.Context, file string) string {
	owner, err := exec.CommandContext(ctx, "dpkg-query", "-S", file).Output()
	if err != nil {
		return ""
	}
	name, _, _ := strings.Cut(string(owner), ": ")
	version, err := exec.CommandContext(ctx, "dpkg-query", "-W", "-f", "${Package} ${Version}", name).Output()
	if err != nil {
		return ""
	}
	return " (" + string(version) + ")"
}

// compile compiles the header with its reference, after making sure that the
// compiler really reads these two files.
func (t thirdParty) compile(ctx context.Context, r *runner, c *compiler, h foreign, file string, report *Report, expect Expect) []result {
	results := h.compile(ctx, r, c)
	i := slices.IndexFunc(results, func(res result) bool { return !res.unusable })
	if i < 0 {
		return results
	}
	unit := compilation{compiler: c, dialect: results[i].dialect, source: includes(t.reference.header, t.header),
		flags: slices.Concat(c.redefinition(), h.flags, []string{"-I", includeFolder, "-I", copiesFolder})}
	results = append(results, t.readsBoth(ctx, r, unit, h, file))
	if t.tolerated {
		for i := range results {
			results[i].noted, results[i].failed = results[i].failed, false
		}
	}
	if t.reference.header == ckrRenamed {
		results = append(results, t.compare(ctx, r, unit, report, expect))
	}
	return results
}

// readsBoth checks that the unit includes the reference and the third-party
// header, and not some other file of either name.
func (t thirdParty) readsBoth(ctx context.Context, r *runner, unit compilation, h foreign, file string) result {
	unit.mode = []string{"-M"}
	out := r.compile(ctx, unit)
	res := unit.judge(out, t.check, h.title+", which files are read")
	ours := includeFolder + "/" + t.reference.header
	if t.reference.header != psaHeader {
		ours = copiesFolder + "/" + t.reference.header
	}
	read := strings.Fields(out.output)
	for _, want := range []string{ours, file} {
		if !slices.ContainsFunc(read, func(name string) bool { return r.same(name, want) }) {
			res.failed = true
			res.command = unit.String()
			res.words = strings.TrimSpace(out.words + "\n" + want + " is not read")
		}
	}
	return res
}

// same reports whether two names, from the runner's folder, are of one file.
func (r *runner) same(a, b string) bool {
	var infos [2]os.FileInfo
	for i, name := range []string{a, b} {
		if !filepath.IsAbs(name) {
			name = filepath.Join(r.dir, name)
		}
		info, err := os.Stat(name)
		if err != nil {
			return false
		}
		infos[i] = info
	}
	return os.SameFile(infos[0], infos[1])
}
