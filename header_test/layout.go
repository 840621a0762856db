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

// A target is a platform's rules for laying out structures.
type target struct {
	name     string
	matches  *regexp.Regexp // what its compilers answer to -dumpmachine
	long     int            // size and alignment of unsigned long
	pointer  int            // and of a pointer
	packedTo int            // no member is aligned to more; 0: no such rule
}

// The targets for which the layout is known. System V i386 and the ABI for the Arm
// architecture align a long and a pointer to 4 bytes, the 64-bit ones to 8. On
// Windows a long has 4 bytes, and Cryptoki's structures are packed to 1.
var targets = []target{
	{"x86_64-linux", regexp.MustCompile(`^x86_64-.*linux`), 8, 8, 0},
	{"aarch64-linux", regexp.MustCompile(`^aarch64-.*linux`), 8, 8, 0},
	{"i686-linux", regexp.MustCompile(`^i[3-6]86-.*linux`), 4, 4, 0},
	{"arm-none-eabi", regexp.MustCompile(`^arm-.*eabi`), 4, 4, 0},
	{"x86_64-windows", regexp.MustCompile(`^x86_64-.*(mingw|windows)`), 4, 8, 1},
	{"i686-windows", regexp.MustCompile(`^i[3-6]86-.*(mingw|windows)`), 4, 4, 1},
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
func (t target) layouts(structures []structure) map[string]layout {
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
func (t target) conditions(structures []structure, all map[string]layout) []string {
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
	row := func(name string, cell func(target) any) {
		fmt.Fprintf(&b, "%-56s", name)
		for _, t := range targets {
			fmt.Fprintf(&b, " %*v", len(t.name), cell(t))
		}
		b.WriteString("\n")
	}
	b.WriteString("# Sizes of the structures of pkcs11/pkcs11.h, and offsets of their members, in bytes.\n")
	row("# go test ./header_test -update writes it anew.", func(t target) any { return t.name })
	structures := allStructures()
	for _, s := range structures {
		row(s.name, func(t target) any { return t.layouts(structures)[s.name].size })
		for i, m := range s.members {
			row("  "+m.name, func(t target) any { return t.layouts(structures)[s.name].offsets[i] })
		}
	}
	return b.String()
}

// abiSources assert the layouts after pkcs11/pkcs11.h, and that the header restores the
// packing that it found: with the packing that the compiler begins with, and with 2. On
// Windows the layouts do not depend on it. They are empty where no layout is known.
func abiSources(c *compiler, report *Report) (plain, packed string) {
	t, known := targetOf(c)
	if !known {
		report.note(fmt.Sprintf("%s is for %q, whose layout of structures is not known here", c.name, c.target))
		return "", ""
	}
	structures := allStructures()
	conditions := t.conditions(structures, t.layouts(structures))
	plain = layoutAssertions(append(conditions, after(2*t.long)))
	if t.packedTo == 0 {
		conditions = nil // the packing in force is the user's affair
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
