// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"

	"github.com/secstatus/secstatus/internal/registry"
)

// functionHeader makes include/pkcs11/pkcs11f.h: a macro for each function. The includer
// defines the macro.
func functionHeader(f *registry.Functions) []byte {
	b := new(bytes.Buffer)
	headerHead(b,
		"pkcs11/pkcs11f.h - the functions of PKCS #11 (Cryptoki), each in a macro that the includer defines.",
		"This header has CK_PKCS11_FUNCTION_INFO(name) for each function of the OASIS PKCS #11 Specification 3.2, in the order of the function lists, which never changes. Define this macro before you include the header: pkcs11.h makes prototypes, types and lists in this way. If CK_NEED_ARG_LIST is defined, the parameters in parentheses and a semicolon follow each macro. The header has no guard and takes effect each time. If CK_PKCS11_FUNCTION_INFO is not defined, the header includes pkcs11.h.",
		"As in the published header, the functions end with those of 2.40 if CK_PKCS11_2_0_ONLY is defined, and with those of 3.0 and 3.1 if CK_PKCS11_3_0_ONLY is defined. In any case, they end with those of SECSTATUS_PKCS11_VERSION: see pkcs11t.h, which must be included first.",
		"This header differs from the published one in its comments and in the names of seven parameters, which are those of the specification.",
		"Everything except names, types and order is this project's own, and may be copied freely. The file is generated from registry/pkcs11f.toml of https://github.com/secstatus/secstatus. To change it, change that file and run \"make generate\".")
	fmt.Fprint(b, "\n#ifndef CK_PKCS11_FUNCTION_INFO\n#include \"pkcs11.h\"\n#else\n\n")
	writeOtherVersion(b)
	fmt.Fprint(b, "\n", formatterOff)
	oldest := registry.Versions[0].Name
	since := oldest
	for _, g := range f.Groups {
		if g.Since != since {
			if since != oldest {
				fmt.Fprint(b, "\n#endif\n")
			}
			since = g.Since
			fmt.Fprintf(b, "\n%s /* since %s */\n", functionsSince(since), since)
		}
		fmt.Fprintln(b)
		cComment(b, g.Title+".")
		for _, fn := range g.Functions {
			fmt.Fprintln(b)
			cComment(b, fn.Summary)
			fmt.Fprintf(b, "CK_PKCS11_FUNCTION_INFO(%s)\n#ifdef CK_NEED_ARG_LIST\n(\n", fn.Name)
			for i, p := range fn.Parameters {
				end := ","
				if i == len(fn.Parameters)-1 {
					end = ""
				}
				fmt.Fprintf(b, "    %s %s%s\n", p.Type, p.Name, end)
			}
			fmt.Fprint(b, ");\n#endif\n")
		}
	}
	if since != oldest {
		fmt.Fprint(b, "\n#endif\n")
	}
	fmt.Fprint(b, formatterOn, "\n#endif /* CK_PKCS11_FUNCTION_INFO */\n")
	return b.Bytes()
}

// functionsSince returns the directive for the functions that came with a version.
func functionsSince(version string) string {
	only := "!defined CK_PKCS11_2_0_ONLY"
	if registry.VersionNumber(version) > registry.VersionNumber("3.0") {
		only += " && !defined CK_PKCS11_3_0_ONLY"
	}
	return fmt.Sprintf("#if %s && \\\n    SECSTATUS_PKCS11_VERSION >= 0x%04X", only, registry.VersionNumber(version))
}

// writeOtherVersion takes the version of another pkcs11t.h that was included first, and
// refuses one that contradicts SECSTATUS_PKCS11_VERSION.
func writeOtherVersion(b *bytes.Buffer) {
	cComment(b,
		"All headers called pkcs11t.h share one guard. If another pkcs11t.h was included first, the functions are those of its version. A module reports CRYPTOKI_VERSION_MAJOR and CRYPTOKI_VERSION_MINOR in C_GetInfo and in its function lists, so these macros and the functions must have the same version.")
	fmt.Fprint(b, `#if !defined CRYPTOKI_VERSION_MAJOR || !defined CRYPTOKI_VERSION_MINOR
#error "no pkcs11t.h has been included, or one that does not define its version"
#endif
#ifndef SECSTATUS_PKCS11_VERSION
#define SECSTATUS_PKCS11_VERSION \
    (CRYPTOKI_VERSION_MAJOR * 0x0100 + CRYPTOKI_VERSION_MINOR)
#elif SECSTATUS_PKCS11_VERSION != \
    CRYPTOKI_VERSION_MAJOR * 0x0100 + CRYPTOKI_VERSION_MINOR
#error "the pkcs11t.h that was included follows another version of PKCS #11 than SECSTATUS_PKCS11_VERSION says"
#endif
`)
}

// entryHeader makes include/pkcs11/pkcs11.h: prototypes, types and lists of the functions.
func entryHeader() []byte {
	b := new(bytes.Buffer)
	headerStart(b, "_PKCS11_H_", " 1",
		"pkcs11/pkcs11.h - all of PKCS #11 (Cryptoki): types, constants, return values and functions.",
		"This header includes pkcs11t.h, and declares what pkcs11.h of the OASIS PKCS #11 Specification 3.2 declares: each function, such as C_Initialize; the type of a pointer to it, such as CK_C_Initialize; and the function lists that a module returns, CK_FUNCTION_LIST, CK_FUNCTION_LIST_3_0 and CK_FUNCTION_LIST_3_2. It uses the guard of the published header.",
		"A program that loads a module at run time uses only the types and lists; the prototypes cost it nothing. In a module, if the platform needs a keyword to export functions, define CK_DECLARE_FUNCTION and CK_DEFINE_FUNCTION with it before you include this header.",
		"SECSTATUS_PKCS11_VERSION selects an older version, as in pkcs11t.h: 2.40 has only the first list, 3.0 and 3.1 have the first two. A module must define the version that it follows.",
		"This header differs from the published one in five points. Its comments are its own. It needs no macro to be defined before it. It packs the lists on Windows by itself. It can follow an older version. It does not touch __PASTE.",
		"Everything except the names is this project's own, and may be copied freely. The file is generated from registry/pkcs11f.toml of https://github.com/secstatus/secstatus. To change it, change internal/gen and run \"make generate\".")
	fmt.Fprint(b, "#define SECSTATUS_PKCS11_H\n#include \"pkcs11t.h\"\n", platformStart, "\n")
	cComment(b, "Prototypes.")
	fmt.Fprint(b, `# define CK_NEED_ARG_LIST 1
# define CK_PKCS11_FUNCTION_INFO(name) CK_DECLARE_FUNCTION(CK_RV, name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO

`)
	cComment(b, "Types of pointers to functions.")
	fmt.Fprint(b, `# define CK_PKCS11_FUNCTION_INFO(name) \
    typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ ## name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO
#undef CK_NEED_ARG_LIST

`)
	cComment(b, "The function lists. Each list begins with the functions of the list before it. The member version tells which list it is.")
	fmt.Fprint(b, "# define CK_PKCS11_FUNCTION_INFO(name) CK_ ## name name;\n\n")
	for i, l := range functionLists {
		if i > 0 {
			fmt.Fprintf(b, "%s /* since %s */\n", ifVersion("#if", l.since), l.since)
		}
		fmt.Fprintf(b, "struct %s {\n    CK_VERSION version;\n", l.name)
		if l.only != "" {
			fmt.Fprintf(b, "# define %s 1\n", l.only)
		}
		fmt.Fprint(b, "#include \"pkcs11f.h\"\n")
		if l.only != "" {
			fmt.Fprintf(b, "#undef %s\n", l.only)
		}
		fmt.Fprint(b, "};\n")
		if i > 0 {
			fmt.Fprint(b, "#endif\n")
		}
		fmt.Fprintln(b)
	}
	fmt.Fprint(b, "#undef CK_PKCS11_FUNCTION_INFO\n", platformEnd, "\n#endif /* _PKCS11_H_ */\n")
	return b.Bytes()
}

// functionLists are the structures of pkcs11.h: the version that brought each, and the macro
// with which pkcs11f.h has its functions alone.
var functionLists = []struct{ name, since, only string }{
	{"CK_FUNCTION_LIST", "2.40", "CK_PKCS11_2_0_ONLY"},
	{"CK_FUNCTION_LIST_3_0", "3.0", "CK_PKCS11_3_0_ONLY"},
	{"CK_FUNCTION_LIST_3_2", "3.2", ""},
}
