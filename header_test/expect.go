// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"slices"
	"strings"
)

// A Macro is an object-like macro of psa/error.h and the value it must have.
type Macro struct {
	Name  string
	Value int64
}

// A Constant is an object-like macro of pkcs11/pkcs11t.h.
type Constant struct {
	Name       string
	Since      int         // the version of PKCS #11 that brought it
	Expansions []Expansion // oldest first
}

// An Expansion is what a macro must expand to from a version on.
type Expansion struct {
	From  int
	Text  string
	Value string // the same without names of other macros
}

// in returns what the constant expands to in a version that has it.
func (c Constant) in(version int) Expansion {
	i := len(c.Expansions) - 1
	for c.Expansions[i].From > version {
		i--
	}
	return c.Expansions[i]
}

// standard returns what the constant expands to in the newest version.
func (c Constant) standard() Expansion { return c.in(newest()) }

// isCode reports whether the constant is a return value.
func (c Constant) isCode() bool { return strings.HasPrefix(c.Name, "CKR_") }

// newest returns the version that pkcs11/pkcs11t.h follows if nothing is asked for.
func newest() int { return versions[len(versions)-1] }

// A declaration is a name with the version of PKCS #11 that brought it.
type declaration struct {
	name  string
	since int
}

// Expect is what the reference headers must define.
type Expect struct {
	PSA    []Macro
	PKCS11 []Constant
}

// Registry returns what the registry says that the headers must define. It is
// generated, and does not come from the headers.
func Registry() Expect { return Expect{PSA: psaMacros, PKCS11: pkcs11Constants} }

// source returns a translation unit that compiles only if the two headers
// define all of e. An array of size -1 is the assertion that C90 and C++98 have.
func (e Expect) source() string {
	return includes(psaHeader, pkcs11Header) + e.assertions()
}

// assertions are what source has after the headers.
func (e Expect) assertions() string {
	var b strings.Builder
	// PSA Certified Status code API 1.0 (Arm IHI 0097), chapter 2: psa_status_t
	// is int32_t.
	assert(&b, "psa_status_t_is_int32", "sizeof(psa_status_t) == 4 && (psa_status_t)-1 < 0")
	// PKCS #11 3.2, "General data types": CK_RV is a CK_ULONG, and that is at
	// least 32 bits unsigned. The published header says unsigned long.
	assert(&b, "CK_RV_is_unsigned_long", "sizeof(CK_RV) == sizeof(unsigned long) && (CK_RV)-1 > 0")
	for _, m := range e.PSA {
		assert(&b, "value_of_"+m.Name,
			fmt.Sprintf("%s == %d && sizeof(%[1]s) == sizeof(psa_status_t)", m.Name, m.Value))
	}
	e.pkcs11(&b, newest())
	return b.String()
}

// version returns a translation unit that compiles only if pkcs11/pkcs11.h
// and pkcs11/compat.h declare what a version of PKCS #11 has, and nothing that came later.
func (e Expect) version(version int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "#define SECSTATUS_PKCS11_VERSION 0x%04X\n", version)
	b.WriteString(includes(entryHeader, compatHeader))
	e.pkcs11(&b, version)
	compat := Expect{PKCS11: compatConstants}
	compat.pkcs11(&b, version)
	for _, c := range slices.Concat(e.PKCS11, compatConstants) {
		if c.Since > version {
			fmt.Fprintf(&b, "#ifdef %s\n#error \"%[1]s came later\"\n#endif\n", c.Name)
		}
	}
	for _, t := range slices.Concat(pkcs11Types, compatTypes) {
		if t.since > version { // no type is one of these already
			fmt.Fprintf(&b, "typedef char %s[%d];\n", t.name, t.since)
		} else {
			fmt.Fprintf(&b, "typedef %s *pointer_to_%[1]s;\n", t.name)
		}
	}
	for _, f := range pkcs11Functions {
		if f.since > version {
			fmt.Fprintf(&b, "typedef char %s[1];\ntypedef char CK_%[1]s[1];\n", f.name)
		} else { // a prototype, and a pointer to what it declares
			fmt.Fprintf(&b, "extern CK_%s pointer_to_%[1]s;\nCK_%[1]s pointer_to_%[1]s = %[1]s;\n", f.name)
		}
	}
	for _, l := range functionLists() {
		if l.since <= version {
			assert(&b, "is_defined_"+l.name, "sizeof("+l.name+") > 0")
		}
	}
	return b.String()
}

// A functionList is a structure of pkcs11/pkcs11.h.
type functionList struct {
	structure
	since int
}

// functionLists returns the lists of functions: a version, and the functions up to it.
func functionLists() []functionList {
	var lists []functionList
	for _, l := range []declaration{{"CK_FUNCTION_LIST", 0x0228}, {"CK_FUNCTION_LIST_3_0", 0x0300}, {"CK_FUNCTION_LIST_3_2", 0x0302}} {
		members := []member{{"version", "CK_VERSION", 1}}
		for _, f := range pkcs11Functions {
			if f.since <= l.since {
				members = append(members, member{f.name, "pointer", 1})
			}
		}
		lists = append(lists, functionList{structure{l.name, members}, l.since})
	}
	return lists
}

// allStructures are those of pkcs11/pkcs11t.h, and the lists of functions.
func allStructures() []structure {
	all := slices.Clone(pkcs11Structures)
	for _, l := range functionLists() {
		all = append(all, l.structure)
	}
	return all
}

// pkcs11 asserts the values of the constants in a version of PKCS #11.
func (e Expect) pkcs11(b *strings.Builder, version int) {
	for _, c := range e.PKCS11 {
		if c.Since > version {
			continue
		}
		condition := fmt.Sprintf("%s == %s", c.Name, c.in(version).Value)
		if c.isCode() {
			condition += fmt.Sprintf(" && sizeof(%s) == sizeof(CK_RV)", c.Name)
		}
		assert(b, "value_of_"+c.Name, condition)
	}
}

// assert writes one line that compiles only if the condition holds.
func assert(b *strings.Builder, name, condition string) {
	fmt.Fprintf(b, "typedef char %s[(%s) ? 1 : -1];\n", name, condition)
}
