// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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
	version   string // of theirs, chosen for ours; "": the newest
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
		version:   "SECSTATUS_PKCS11_VERSION=0x0300",
	},
}

// A located is a third party whose header is on this machine.
type located struct {
	thirdParty
	file    string // the header
	foreign foreign
	copied  string // a folder with the functions over our pkcs11t.h, or ""
}

// locateAll finds the third-party headers, tells the report which are missing, and asks
// package headercheck about each.
func (r *runner) locateAll(ctx context.Context, report *Report, folders []string) ([]located, error) {
	roots := slices.Concat(folders, r.searched(ctx, report.compilers),
		[]string{"/usr/include", "/usr/local/include", "/opt/homebrew/include", "/opt/local/include"})
	var all []located
	for _, t := range thirdParties {
		if !report.asks(t.check) {
			continue
		}
		file, flags, err := t.locate(r, roots)
		if err != nil {
			return nil, err
		}
		if file == "" {
			report.skip(fmt.Sprintf("%s: %s not found (packages: %s; or run: make deps)", t.check, t.header, t.packages))
			continue
		}
		report.note(fmt.Sprintf("%s is %s%s", t.check, file, packageOf(ctx, file)))
		l := located{thirdParty: t, file: file, foreign: t.withFlags(flags)}
		if err := report.askThirdParty(ctx, r.dir, t, l.foreign); err != nil {
			return nil, err
		}
		if l.copied, err = t.copyFunctions(r, report, filepath.Dir(file)); err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

// withFlags is the header with its reference, found with some flags.
func (t thirdParty) withFlags(flags []string) foreign {
	t.reference.check = t.check
	return foreign{title: t.header + " of " + t.check, include: t.header, flags: flags, check: t.check,
		references: []reference{t.reference}}
}

// thirdPartySteps compiles the headers with the references that they share names with.
func thirdPartySteps(c *compiler, report *Report, parties []located, expect Expect) []step {
	var steps []step
	if !c.judges() {
		return nil
	}
	for _, t := range parties {
		if t.copied != "" {
			steps = append(steps, t.functionSteps(c)...)
		}
		var cells []cell
		for _, std := range c.sweep {
			for _, title := range []string{"", ", " + string(referenceFirst), ", " + string(headerFirst)} {
				cells = append(cells, cell{check: t.check, title: t.foreign.title + title, compilation: compilation{compiler: c, dialect: std}})
			}
		}
		titles := []string{", which files are read"}
		if t.reference.header == ckrRenamed {
			titles = append(titles, ", values and layouts")
		}
		for _, title := range titles {
			cells = append(cells, cell{check: t.check, title: t.foreign.title + title, compilation: compilation{compiler: c, dialect: c.sweep[0]}})
		}
		steps = append(steps, step{compiler: c, cells: cells, run: func(ctx context.Context, r *runner) []result {
			return t.compile(ctx, r, c, report, expect)
		}})
	}
	return steps
}

// copyFunctions makes a folder for the functions of PKCS #11, as a third party declares
// them in the folder from, over our pkcs11t.h. All files are copied into one folder,
// ours in place of theirs: through a link, gcc would find what lies beside the original.
func (t thirdParty) copyFunctions(r *runner, report *Report, from string) (folder string, err error) {
	if t.functions == nil {
		return "", nil
	}
	folder = "system/" + t.check + "-functions"
	files := []string{filepath.Join(r.dir, includeFolder, filepath.FromSlash(pkcs11Header))}
	for _, name := range t.functions {
		files = append(files, filepath.Join(from, name))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			report.skip(fmt.Sprintf("%s: %s not found (packages: %s; or run: make deps)", t.check, file, t.packages))
			return "", nil
		}
		if err != nil {
			return "", err
		}
		if err := r.write(folder+"/"+filepath.Base(file), string(text)); err != nil {
			return "", err
		}
	}
	return folder, nil
}

// functionSteps compiles the functions over our pkcs11t.h.
func (l located) functionSteps(c *compiler) []step {
	var source strings.Builder
	source.WriteString(includes(l.functions[0]))
	assert(&source, "lists_are_defined", "sizeof(CK_FUNCTION_LIST) < sizeof(CK_FUNCTION_LIST_3_0)")
	flags := append(c.redefinition(), "-isystem", l.copied)
	if l.version != "" {
		flags = append(flags, "-D", l.version)
	}
	var steps []step
	for _, std := range c.sweep {
		steps = append(steps, alone(cell{check: l.check, title: fmt.Sprintf("%s of %s over %s", l.functions[0], l.check, pkcs11Header),
			compilation: compilation{compiler: c, dialect: std, flags: flags, source: source.String()}}))
	}
	return steps
}

// searched returns the folders in which the compilers look for system headers.
func (r *runner) searched(ctx context.Context, compilers []*compiler) []string {
	var folders []string
	for _, c := range compilers {
		if !c.judges() {
			continue
		}
		folders = append(folders, once(ctx, "folders of "+c.key, func() []string {
			out := r.run(ctx, compilation{compiler: c, dialect: c.dialects[0], mode: []string{"-E", "-v"}})
			_, list, _ := strings.Cut(out.words, "#include <...> search starts here:\n")
			list, _, _ = strings.Cut(list, "End of search list.")
			var folders []string
			for line := range strings.Lines(list) {
				folders = append(folders, filepath.Clean(strings.TrimSpace(line)))
			}
			return folders
		})...)
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
	return once(ctx, "package of "+file, func() string {
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
	})
}

// compile compiles the header with its reference in every dialect. What the header
// defines, declares and reads besides is asked once.
func (l located) compile(ctx context.Context, r *runner, c *compiler, report *Report, expect Expect) []result {
	var results []result
	for _, std := range c.sweep {
		results = append(results, l.foreign.compile(ctx, r, c, std)...)
	}
	i := slices.IndexFunc(results, func(res result) bool { return !res.unusable })
	if i < 0 {
		return results
	}
	// One output of the preprocessor shows which files are read, the header's macros and its
	// declarations; what the reference defines stands after them.
	unit := compilation{compiler: c, dialect: results[i].dialect, source: includes(l.header, l.reference.header), mode: []string{"-E", "-dD"},
		flags: slices.Concat(c.redefinition(), l.foreign.flags, []string{"-I", includeFolder, "-I", copiesFolder})}
	out := r.compile(ctx, unit)
	results = append(results, l.readsBoth(r, unit, out))
	if l.tolerated {
		for i := range results {
			results[i].noted, results[i].failed = results[i].failed, false
		}
	}
	if l.reference.header == ckrRenamed {
		text, _, _ := strings.Cut(out.output, l.ours()+"\"")
		results = append(results, l.compare(ctx, r, unit, text, report, expect))
	}
	return results
}

// ours is the reference's file.
func (l located) ours() string {
	if l.reference.header == psaHeader {
		return includeFolder + "/" + psaHeader
	}
	return copiesFolder + "/" + l.reference.header
}

var filePattern = regexp.MustCompile(`(?m)^# [0-9]+ (".*?")`)

// readsBoth checks that the unit includes the reference and the third-party header, and
// not some other file of either name. out is what the preprocessor made of the unit.
func (l located) readsBoth(r *runner, unit compilation, out outcome) result {
	res := result{compiler: unit.compiler, dialect: unit.dialect, check: l.check, title: l.foreign.title + ", which files are read"}
	read := map[string]bool{}
	for _, m := range filePattern.FindAllStringSubmatch(out.output, -1) {
		if name, err := strconv.Unquote(m[1]); err == nil {
			read[name] = true
		}
	}
	for _, want := range []string{l.ours(), l.file} {
		is := func(name string) bool { return r.same(name, want) }
		if !slices.ContainsFunc(slices.Collect(maps.Keys(read)), is) {
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
