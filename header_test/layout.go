// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"regexp"
	"strings"
)

// A structure of pkcs11/pkcs11t.h or pkcs11/pkcs11.h, as the registry has it.
type structure struct {
	name    string
	members []member
}

// A member of a structure. base is a type of C, "pointer", or a structure above.
type member struct {
	name, base string
	count      int // more than 1: it is an array
}

// A model is how large unsigned long and a pointer are, which are aligned to their size, and
// what packing there is.
type model struct {
	name     string
	long     int
	pointer  int
	packedTo int // no member is aligned to more; 0: no such rule
}

// The models of the targets. On Windows a long has 4 bytes, and Cryptoki's structures are
// packed to 1 (PKCS #11 3.2, section 2).
var (
	lp64        = model{"lp64", 8, 8, 0}
	ilp32       = model{"ilp32", 4, 4, 0}
	llp64Packed = model{"llp64-packed", 4, 8, 1}
	ilp32Packed = model{"ilp32-packed", 4, 4, 1}
)

var models = []model{lp64, ilp32, llp64Packed, ilp32Packed}

// A target is a platform, by the name that package headercheck has for it.
type target struct {
	name    string
	matches *regexp.Regexp // what its compilers answer to -dumpmachine
	model
}

// The targets for which the layout is known: all that the front end has an ABI of, and bare
// metal. Their System V ABIs align a long and a pointer to their size, and so does the
// ABI for the Arm architecture.
var targets = []target{
	{"linux/amd64", regexp.MustCompile(`^x86_64-.*linux`), lp64},
	{"linux/386", regexp.MustCompile(`^i[3-6]86-.*linux`), ilp32},
	{"linux/arm64", regexp.MustCompile(`^aarch64-.*linux`), lp64},
	{"linux/arm", regexp.MustCompile(`^arm.*-linux`), ilp32},
	{"linux/riscv64", regexp.MustCompile(`^riscv64-.*linux`), lp64},
	{"linux/loong64", regexp.MustCompile(`^loongarch64-.*linux`), lp64},
	{"linux/mips64le", regexp.MustCompile(`^mips64el-.*linux-gnuabi64`), lp64},
	{"linux/ppc64le", regexp.MustCompile(`^powerpc64le-.*linux`), lp64},
	{"linux/s390x", regexp.MustCompile(`^s390x-.*linux`), lp64},
	{"windows/amd64", regexp.MustCompile(`^x86_64-.*(mingw|windows)`), llp64Packed},
	{"windows/386", regexp.MustCompile(`^i[3-6]86-.*(mingw|windows)`), ilp32Packed},
	{"windows/arm64", regexp.MustCompile(`^aarch64-.*(mingw|windows)`), llp64Packed},
	{"darwin/amd64", regexp.MustCompile(`^x86_64-apple-`), lp64},
	{"darwin/arm64", regexp.MustCompile(`^(arm64|aarch64)-apple-`), lp64},
	{"freebsd/amd64", regexp.MustCompile(`^(x86_64|amd64)-.*freebsd`), lp64},
	{"freebsd/386", regexp.MustCompile(`^i[3-6]86-.*freebsd`), ilp32},
	{"freebsd/arm64", regexp.MustCompile(`^(aarch64|arm64)-.*freebsd`), lp64},
	{"freebsd/arm", regexp.MustCompile(`^arm.*-.*freebsd`), ilp32},
	{"netbsd/amd64", regexp.MustCompile(`^(x86_64|amd64)-.*netbsd`), lp64},
	{"netbsd/386", regexp.MustCompile(`^i[3-6]86-.*netbsd`), ilp32},
	{"netbsd/arm", regexp.MustCompile(`^arm.*-.*netbsd`), ilp32},
	{"openbsd/amd64", regexp.MustCompile(`^(x86_64|amd64)-.*openbsd`), lp64},
	{"openbsd/386", regexp.MustCompile(`^i[3-6]86-.*openbsd`), ilp32},
	{"openbsd/arm64", regexp.MustCompile(`^(aarch64|arm64)-.*openbsd`), lp64},
	{"illumos/amd64", regexp.MustCompile(`^x86_64-.*(illumos|solaris)`), lp64},
	{"arm-none-eabi", regexp.MustCompile(`^arm-none-.*eabi`), ilp32},
}

// targetOf returns the target of a compiler. The answer says whether it is known.
func targetOf(c *compiler) (target, bool) {
	for _, t := range targets {
		if t.matches.MatchString(c.target) {
			return t, true
		}
	}
	return target{}, false
}

// A layout is the size of a structure and the offset of each member, in bytes.
type layout struct {
	size    int
	offsets []int
	align   int
}

// layouts computes the layout of each structure, by name. A structure may hold
// those before it.
func (t model) layouts(structures []structure) map[string]layout {
	all := map[string]layout{
		"unsigned char":     {size: 1, align: 1},
		"unsigned long int": {size: t.long, align: t.long},
		"pointer":           {size: t.pointer, align: t.pointer},
	}
	for _, s := range structures {
		l := layout{align: 1}
		for _, m := range s.members {
			base, ok := all[m.base]
			if !ok {
				panic("headertest: no layout of " + m.base)
			}
			align := base.align
			if t.packedTo > 0 {
				align = min(align, t.packedTo)
			}
			l.align = max(l.align, align)
			l.size = roundUp(l.size, align)
			l.offsets = append(l.offsets, l.size)
			l.size += base.size * m.count
		}
		l.size = roundUp(l.size, l.align)
		all[s.name] = l
	}
	return all
}

// roundUp returns the least multiple of unit that is not below n.
func roundUp(n, unit int) int { return (n + unit - 1) / unit * unit }

// conditions returns what must hold for structures to have their layouts, an
// expression of C each. It needs <stddef.h>.
func (t model) conditions(structures []structure, all map[string]layout) []string {
	var conditions []string
	for _, s := range structures {
		l := all[s.name]
		conditions = append(conditions, fmt.Sprintf("sizeof(%s) == %d", s.name, l.size))
		for i, m := range s.members {
			conditions = append(conditions, fmt.Sprintf("offsetof(%s, %s) == %d", s.name, m.name, l.offsets[i]))
		}
	}
	return conditions
}

// layoutTable returns the layouts of all structures on all targets, to be read.
func layoutTable() string {
	var b strings.Builder
	row := func(name string, cell func(model) any) {
		fmt.Fprintf(&b, "%-56s", name)
		for _, m := range models {
			fmt.Fprintf(&b, " %*v", len(m.name), cell(m))
		}
		b.WriteString("\n")
	}
	b.WriteString("# Sizes of the structures of pkcs11/pkcs11.h, and offsets of their members, in bytes.\n")
	b.WriteString("# go test ./header_test -update writes it anew.\n#\n")
	for _, m := range models {
		fmt.Fprintf(&b, "# %s:", m.name)
		for _, t := range targets {
			if t.model == m {
				b.WriteString(" " + t.name)
			}
		}
		b.WriteString("\n")
	}
	row("#", func(m model) any { return m.name })
	structures := allStructures()
	for _, s := range structures {
		row(s.name, func(m model) any { return m.layouts(structures)[s.name].size })
		for i, x := range s.members {
			row("  "+x.name, func(m model) any { return m.layouts(structures)[s.name].offsets[i] })
		}
	}
	return b.String()
}

// abiSources assert the layouts after pkcs11/pkcs11.h, and that the header restores the
// packing that it found: with the packing that the compiler begins with, and with 2. On
// Windows the layouts do not depend on it, elsewhere they follow it. They are empty where no layout is known.
func abiSources(c *compiler, report *Report) (plain, packed string) {
	t, known := targetOf(c)
	if !known {
		report.note(fmt.Sprintf("%s is for %q, whose layout of structures is not known here", c.name, c.target))
		return "", ""
	}
	structures := allStructures()
	conditions := t.conditions(structures, t.layouts(structures))
	plain = layoutAssertions(append(conditions, after(2*t.long)))
	if t.packedTo == 0 { // the packing in force is the user's affair, and holds
		t.packedTo = 2
		conditions = t.conditions(structures, t.layouts(structures))
	}
	return plain, layoutAssertions(append(conditions, after(2+t.long)))
}

// after is the condition that shows the packing in force after the header: the
// size of a structure of a char and a long.
func after(size int) string { return fmt.Sprintf("sizeof(struct after) == %d", size) }

// layoutAssertions compile only if the conditions hold.
func layoutAssertions(conditions []string) string {
	var b strings.Builder
	b.WriteString("struct after { char c; long l; };\n")
	for i, condition := range conditions {
		assert(&b, fmt.Sprintf("layout_%d", i), condition)
	}
	return b.String()
}
