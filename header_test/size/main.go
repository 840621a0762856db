// SPDX-License-Identifier: Apache-2.0

// Command size measures what the headers of secstatus/ add to a program for a small
// processor, as "make size" runs it: each conversion, compiled by itself, beside a
// switch of the same mapping such as one writes by hand, compiled the same way; then the
// fidelities and the names, for which there is no such peer.
//
//	size [-cc arm-none-eabi-gcc] [-cflags "-Os -mcpu=cortex-m0plus -mthumb"]
//
// What counts is machine code and constants: the sections .text and .rodata of the
// object file, in bytes. What either calls of the compiler's library is not counted; ours
// call nothing. The exit status is 0 if the goals are met: never larger than the switch,
// CK_RV to psa_status_t in 256 bytes, no memory that is written, no constructor, no call.
// It is 1 if one is missed, and 2 if the job could not be done.
package main

import (
	"context"
	"debug/elf"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
)

// mostForCKR is how many bytes the conversion from CK_RV to psa_status_t may take.
const mostForCKR = 256

func main() {
	cc := flag.String("cc", "arm-none-eabi-gcc", "C compiler that makes ELF objects")
	cflags := flag.String("cflags", "-Os -mcpu=cortex-m0plus -mthumb", "its flags, separated by spaces")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	missed, err := run(ctx, os.Stdout, *cc, strings.Fields(*cflags))
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(2)
	}
	if len(missed) > 0 {
		os.Exit(1)
	}
}

// run prints the table, and returns the goals that are missed.
func run(ctx context.Context, w io.Writer, cc string, cflags []string) (missed []string, err error) {
	if _, err := exec.LookPath(cc); err != nil {
		return nil, fmt.Errorf("no compiler %s: install one (package: gcc-arm-none-eabi; or run: make deps), or name another with -cc", cc)
	}
	dir, err := os.MkdirTemp("", "secstatus-size-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(dir, include.FS()); err != nil {
		return nil, err
	}
	c := compiler{ctx, dir, cc, cflags}
	version, err := exec.CommandContext(ctx, cc, "--version").Output()
	if err != nil {
		return nil, fmt.Errorf("%s --version: %w", cc, err)
	}
	first, _, _ := strings.Cut(string(version), "\n")
	fmt.Fprintf(w, "%s\n%s %s\n\n", first, cc, strings.Join(cflags, " "))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "function\t.text\t.rodata\ttogether\tswitch\tratio\t")
	for _, f := range functions() {
		ours, err := c.compile(f.name, f.call())
		if err != nil {
			return nil, err
		}
		missed = append(missed, ours.wrong(f.name)...)
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t", f.name, ours.text, ours.rodata, ours.both())
		if f.peer == "" {
			fmt.Fprintln(table, "\t\t")
			continue
		}
		theirs, err := c.compile("switch", f.peer)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(table, "%d\t%.2f\t\n", theirs.both(), float64(ours.both())/float64(theirs.both()))
		if ours.both() > theirs.both() {
			missed = append(missed, fmt.Sprintf("%s takes %d bytes, more than the %d of a switch", f.name, ours.both(), theirs.both()))
		}
		if f.name == "secstatus_psa_from_ckr" && ours.both() > mostForCKR {
			missed = append(missed, fmt.Sprintf("%s takes %d bytes, more than %d", f.name, ours.both(), mostForCKR))
		}
	}
	nothing, err := c.compile("nothing", headers)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(table, "all headers, no call\t%d\t%d\t%d\t\t\t\n", nothing.text, nothing.rodata, nothing.both())
	missed = append(missed, nothing.wrong("including the headers")...)
	if nothing.both() > 0 {
		missed = append(missed, fmt.Sprintf("including the headers alone takes %d bytes", nothing.both()))
	}
	if err := table.Flush(); err != nil {
		return nil, err
	}
	fmt.Fprintln(w)
	for _, m := range missed {
		fmt.Fprintln(w, "missed:", m)
	}
	_, err = fmt.Fprintf(w, "size: %d goals missed\n", len(missed))
	return missed, err
}

// headers includes all headers of functions.
var headers = includes()

func includes() (text string) {
	names, err := fs.Glob(include.FS(), "secstatus/*.h")
	if err != nil {
		panic(err) // the pattern is well formed
	}
	for _, name := range names {
		text += "#include \"" + name + "\"\n"
	}
	return text
}

// A function is one of the headers.
type function struct {
	name, result, param string
	peer                string // a program with what one writes by hand instead, or ""
}

// functions lists all of them, conversions first.
func functions() []function {
	var conversions, fidelities, names []function
	for _, to := range vocabularies {
		for _, from := range vocabularies {
			if from.name != to.name {
				name := "secstatus_" + to.name + "_from_" + from.name
				conversions = append(conversions, function{name, to.ctype, from.ctype, handWritten(from, to)})
				fidelities = append(fidelities, function{name + "_fidelity", "enum secstatus_fidelity", from.ctype, ""})
			}
		}
		names = append(names, function{"secstatus_" + to.name + "_name", "const char *", to.ctype, ""})
	}
	return slices.Concat(conversions, fidelities, names)
}

// call is a program that makes a function of the headers one of its own.
func (f function) call() string {
	return headers + fmt.Sprintf("%s f(%s);\n%[1]s f(%[2]s v) { return %[3]s(v); }\n", f.result, f.param, f.name)
}

// A vocabulary is what the programs need to know of one.
type vocabulary struct {
	name     string // within the names of functions in C
	v        secstatus.Vocabulary
	ctype    string
	nameless uint64 // a value without a name
	format   string // of a value in C
}

var vocabularies = known()

// known is what the registry says of the vocabularies.
func known() (all []vocabulary) {
	r, err := registry.Load(facts.FS)
	if err != nil {
		panic(err) // the facts are part of this program
	}
	for _, v := range r.Vocabularies {
		format := "%d"
		if !v.Signed && v.Bits > 32 {
			format = "0x%08XUL"
		}
		all = append(all, vocabulary{v.C, secstatus.Vocabulary(v.Number), v.CResult(), uint64(v.Nameless), format})
	}
	return all
}

// literal spells a value in C.
func (v vocabulary) literal(value uint64) string { return fmt.Sprintf(v.format, int64(value)) }

// handWritten is a conversion as one writes it without tables: a switch whose cases are
// grouped by what they become, with the generic failure by default.
func handWritten(from, to vocabulary) string {
	target := func(value uint64) uint64 {
		code, _, err := conv.Convert(from.v, value, to.v)
		if err != nil {
			panic(err) // value is one of from's
		}
		return code
	}
	fallback := target(from.nameless)
	var b strings.Builder
	fmt.Fprintf(&b, "#include <stdint.h>\n%s f(%s);\n%[1]s f(%[2]s v)\n{\n", to.ctype, from.ctype)
	open := from.v == secstatus.PSA // every value that is not negative is a success
	if open {
		fmt.Fprint(&b, "    if (v >= 0) return 0;\n")
	}
	cases := map[uint64]string{}
	for n := range anycode.All(from.v) {
		value := n.Code.Value
		if code := target(value); code != fallback && !(open && int64(value) >= 0) {
			cases[code] += "    case " + from.literal(value) + ":\n"
		}
	}
	fmt.Fprint(&b, "    switch (v) {\n")
	for _, code := range slices.Sorted(maps.Keys(cases)) {
		fmt.Fprintf(&b, "%s        return %s;\n", cases[code], to.literal(code))
	}
	fmt.Fprintf(&b, "    default:\n        return %s;\n    }\n}\n", to.literal(fallback))
	return b.String()
}

// A compiler compiles for the target that is measured.
type compiler struct {
	ctx    context.Context
	dir    string // which has the headers
	cc     string
	cflags []string
}

// An object is what a compiler made of a program.
type object struct {
	text, rodata uint64
	written      []string // sections that are memory or constructors
	calls        []string // symbols that somebody else has to define
}

func (o object) both() uint64 { return o.text + o.rodata }

// wrong says which promises an object breaks.
func (o object) wrong(name string) []string {
	var out []string
	if o.written != nil {
		out = append(out, fmt.Sprintf("%s has memory or constructors: %s", name, strings.Join(o.written, " ")))
	}
	if o.calls != nil {
		out = append(out, fmt.Sprintf("%s calls %s", name, strings.Join(o.calls, " ")))
	}
	return out
}

func (c compiler) compile(name, source string) (object, error) {
	file := filepath.Join(c.dir, name+".o")
	args := append(slices.Clone(c.cflags), "-I", c.dir, "-c", "-o", file, "-x", "c", "-")
	cmd := exec.CommandContext(c.ctx, c.cc, args...)
	cmd.Stdin = strings.NewReader(source)
	if words, err := cmd.CombinedOutput(); err != nil {
		return object{}, fmt.Errorf("%s: %s %s: %w\n%s", name, c.cc, strings.Join(args, " "), err, words)
	}
	return measure(file)
}

// measure reads an object file.
func measure(file string) (object, error) {
	f, err := elf.Open(file)
	if err != nil {
		return object{}, fmt.Errorf("%s is no ELF object: %w", file, err)
	}
	defer f.Close()
	var o object
	for _, s := range f.Sections {
		switch {
		case s.Flags&elf.SHF_ALLOC == 0 || s.Size == 0:
		case strings.HasPrefix(s.Name, ".eh_frame"), strings.HasPrefix(s.Name, ".ARM.ex"), strings.HasPrefix(s.Name, ".note"): // for debuggers
		case s.Flags&elf.SHF_WRITE != 0:
			o.written = append(o.written, s.Name)
		case s.Flags&elf.SHF_EXECINSTR != 0:
			o.text += s.Size
		default:
			o.rodata += s.Size
		}
	}
	symbols, err := f.Symbols()
	if err != nil && !errors.Is(err, elf.ErrNoSymbols) {
		return object{}, err
	}
	for _, s := range symbols {
		if s.Section == elf.SHN_UNDEF && s.Name != "" {
			o.calls = append(o.calls, s.Name)
		}
	}
	return o, nil
}
