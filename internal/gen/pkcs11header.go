// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// pkcs11Header makes include/pkcs11/pkcs11t.h.
func pkcs11Header(v *registry.Vocabulary, h *registry.Header, f *registry.Functions) []byte {
	b := new(bytes.Buffer)
	headerStart(b, "_PKCS11T_H_", " 1",
		"pkcs11/pkcs11t.h - the types, constants and return values of PKCS #11 (Cryptoki).",
		"This header declares what pkcs11t.h of the OASIS PKCS #11 Specification 3.2 declares: the same names, in the same order, with the same expansions. It uses the guard of the published header: of the two, the header that is included first takes effect. A published pkcs11.h, which declares the functions and defines the function lists, can be included after this header. Each expansion is the published one, token for token, so a translation unit may define a macro twice (ISO/IEC 9899:2011, 6.10.3p2).",
		"This header differs from the published one in four points. Its comments are its own. It needs no macro to be defined before it. It packs its structures on Windows by itself. It can follow an older version.",
		"A line that begins with \"#define CK\" defines one constant, as in the published header. Each constant has exactly one such line, for the newest version. All other definitions of CK names are written \"# define\". Programs that read headers line by line rely on this.",
		"Everything except the names and values is this project's own, and may be copied freely. The file is generated from registry/pkcs11.toml and registry/pkcs11t.toml of https://github.com/secstatus/secstatus. To change it, change those files and run \"make generate\".")
	writeVersionChoice(b)
	fmt.Fprint(b, "\n", formatterOff)
	writePlatform(b)
	for _, g := range h.Groups {
		writeGroup(b, v, g)
	}
	fmt.Fprint(b, platformEnd, formatterOn, "\n")
	writeProbe(b, f)
	fmt.Fprint(b, "\n#endif /* _PKCS11T_H_ */\n")
	return b.Bytes()
}

// writeGroup writes a group of a header.
func writeGroup(b *bytes.Buffer, v *registry.Vocabulary, g registry.HeaderGroup, more ...string) {
	fmt.Fprintln(b)
	paragraphs := []string{g.Title + "."}
	if g.Comment != "" {
		paragraphs = append(paragraphs, g.Comment)
	}
	cComment(b, append(paragraphs, more...)...)
	if g.Unless != "" {
		fmt.Fprintf(b, "#ifndef %s\n", g.Unless)
	}
	items := typeItems(g.Types)
	if g.Codes {
		items = append(items, codeItems(v)...)
	}
	writeItems(b, append(items, constantItems(g.Constants)...))
	fmt.Fprint(b, g.Text)
	if g.Unless != "" {
		fmt.Fprintln(b, "#endif")
	}
}

// writeProbe refuses the functions of an older version where no version has been chosen.
func writeProbe(b *bytes.Buffer, f *registry.Functions) {
	functions := 0
	for _, g := range f.Groups {
		functions += len(g.Functions)
	}
	cComment(b,
		"This check is for another pkcs11.h that includes this header while SECSTATUS_PKCS11_VERSION is not defined. If its pkcs11f.h has fewer functions, that pkcs11.h follows an older version, and a module that is built with both headers would report a wrong version. If the compiler stops here, define SECSTATUS_PKCS11_VERSION (in a module, as the version that the module follows), or use the pkcs11.h and pkcs11f.h that come with this header.")
	fmt.Fprintf(b, `#if defined SECSTATUS_PKCS11_UNASKED && defined __has_include
# if __has_include("pkcs11f.h")
enum {
#  define CK_PKCS11_FUNCTION_INFO(name) secstatus_has_ ## name,
#  include "pkcs11f.h"
#  undef CK_PKCS11_FUNCTION_INFO
    secstatus_functions
};
typedef char define_SECSTATUS_PKCS11_VERSION_as_pkcs11f_h_is_older
    [secstatus_functions >= %d ? 1 : -1];
# endif
#endif
#undef SECSTATUS_PKCS11_UNASKED
`, functions)
}

// writeVersionChoice writes how a version is chosen, and what if it is none.
func writeVersionChoice(b *bytes.Buffer) {
	var numbers, names []string
	for _, v := range registry.Versions {
		numbers = append(numbers, fmt.Sprintf("0x%04X", v.Number))
		names = append(names, fmt.Sprintf("0x%04X is %s", v.Number, v.Name))
	}
	newest := numbers[len(numbers)-1]
	cComment(b,
		"The version of PKCS #11 to follow. This header does not declare what later versions added. Define SECSTATUS_PKCS11_VERSION before you include this header; the default is the newest version. "+strings.Join(names, ", ")+". Names of 2.40 may be older than 2.40. A module must define the version that it follows, because it reports that version (see CRYPTOKI_VERSION_MAJOR).")
	fmt.Fprintf(b, `#ifndef SECSTATUS_PKCS11_VERSION
#define SECSTATUS_PKCS11_VERSION %s
#if defined _PKCS11_H_ && !defined SECSTATUS_PKCS11_H
#define SECSTATUS_PKCS11_UNASKED
#endif
#endif
`, newest)
	// The sum makes a number of an empty definition. No line is continued on the next: a reader
	// needs no copy of the text.
	fmt.Fprintf(b, "#if SECSTATUS_PKCS11_VERSION + 0 == %s\n", strings.Join(numbers, "\n#elif SECSTATUS_PKCS11_VERSION + 0 == "))
	fmt.Fprintf(b, "#else\n#error \"SECSTATUS_PKCS11_VERSION must be %s\"\n#endif\n", list(numbers))
}

// writePlatform writes what the published header asks its users to define.
func writePlatform(b *bytes.Buffer) {
	fmt.Fprintln(b)
	cComment(b,
		"How to write a pointer, how to declare functions and pointers to functions, and the null pointer (PKCS #11 3.2, section 2). If your platform has other conventions, such as __declspec, define these macros before you include this header.")
	for _, m := range []struct{ name, parameters, text string }{
		{"CK_PTR", "", "*"},
		{"CK_DEFINE_FUNCTION", "(returnType, name)", "returnType name"},
		{"CK_DECLARE_FUNCTION", "(returnType, name)", "returnType name"},
		{"CK_DECLARE_FUNCTION_POINTER", "(returnType, name)", "returnType (* name)"},
		{"CK_CALLBACK_FUNCTION", "(returnType, name)", "returnType (* name)"},
		{"NULL_PTR", "", "0"},
	} {
		fmt.Fprintf(b, "#ifndef %s\n# define %[1]s%s %s\n#endif\n", m.name, m.parameters, m.text)
	}
	fmt.Fprintln(b)
	cComment(b,
		"As in the published header, TRUE and FALSE are defined here unless they are already defined or CK_DISABLE_TRUE_FALSE is defined.")
	fmt.Fprint(b, "#ifndef CK_DISABLE_TRUE_FALSE\n")
	for _, name := range []string{"FALSE", "TRUE"} {
		fmt.Fprintf(b, "# ifndef %s\n#  define %[1]s CK_%[1]s\n# endif\n", name)
	}
	fmt.Fprint(b, "#endif\n")
	fmt.Fprint(b, platformStart)
}

const platformStart = `
#ifdef __cplusplus
extern "C" {
#endif

/* PKCS #11, section 2, requires structures without padding. In practice, only
 * modules on Windows have them. Modules for other systems use the platform's
 * own layout, or the packing that the includer has set. */
#ifdef _WIN32
#pragma pack(push, 1)
#endif
`

const platformEnd = `
#ifdef _WIN32
#pragma pack(pop)
#endif

#ifdef __cplusplus
}
#endif
`

// An item is one declaration of the header.
type item struct {
	since string // version of PKCS #11
	text  string // without the last line end
	apart bool   // it stands between blank lines
	close bool   // but not from the item before
	first bool   // a blank line stands before it
}

// writeItems writes items, those that are not in the oldest version under its
// condition.
func writeItems(b *bytes.Buffer, items []item) {
	oldest := registry.Versions[0].Name
	since := oldest
	for i, it := range items {
		if it.since != since && since != oldest {
			fmt.Fprintln(b, "#endif")
		}
		if i > 0 && (it.first || (it.apart || items[i-1].apart) && !it.close) {
			fmt.Fprintln(b)
		}
		if it.since != since && it.since != oldest {
			fmt.Fprintf(b, "%s /* since %s */\n", ifVersion("#if", it.since), it.since)
		}
		since = it.since
		fmt.Fprintln(b, it.text)
	}
	if since != oldest {
		fmt.Fprintln(b, "#endif")
	}
}

// ifVersion returns the directive that asks for a version or a later one.
func ifVersion(directive, version string) string {
	return fmt.Sprintf("%s SECSTATUS_PKCS11_VERSION >= 0x%04X", directive, registry.VersionNumber(version))
}

// withComment puts a comment behind a line, or above it where there is no room.
func withComment(line, comment string) string {
	if comment == "" {
		return line
	}
	if behind := line + " /* " + comment + " */"; len(behind) <= 80 && !strings.Contains(line, "\n") {
		return behind
	}
	return commentAbove(comment) + line
}

func commentAbove(comment string) string {
	b := new(bytes.Buffer)
	cComment(b, comment)
	return b.String()
}

func typeItems(types []registry.Type) []item {
	var items []item
	for i, t := range types {
		it := item{since: t.Since}
		switch {
		case t.Is != "":
			it.text = fmt.Sprintf("typedef %s %s;", t.Is, t.Name)
		case t.PointerTo != "":
			it.text = pointerTypedef(t)
			it.close = i > 0 && t.Name == types[i-1].Name+"_PTR"
		case t.Incomplete:
			it.text = fmt.Sprintf("typedef struct %s %[1]s;", t.Name)
		case t.Returns != "":
			it.text, it.apart = callbackTypedef(t), true
		default:
			it.text, it.apart = structTypedef(t), true
		}
		it.text = withComment(it.text, t.Comment)
		items = append(items, it)
	}
	return items
}

func pointerTypedef(t registry.Type) string {
	line := fmt.Sprintf("typedef %s CK_PTR %s;", t.PointerTo, t.Name)
	if len(line) > 80 {
		return fmt.Sprintf("typedef %s CK_PTR\n    %s;", t.PointerTo, t.Name)
	}
	return line
}

func callbackTypedef(t registry.Type) string {
	var lines []string
	for _, p := range t.Parameters {
		lines = append(lines, fmt.Sprintf("    %s %s", p.Type, p.Name))
	}
	return fmt.Sprintf("typedef CK_CALLBACK_FUNCTION(%s, %s)(\n%s\n);", t.Returns, t.Name, strings.Join(lines, ",\n"))
}

func structTypedef(t registry.Type) string {
	var b strings.Builder
	fmt.Fprintf(&b, "typedef struct %s {\n", t.Name)
	for _, m := range t.Members {
		line := fmt.Sprintf("    %s %s", m.Type, m.Name)
		if m.Array > 0 {
			line += fmt.Sprintf("[%d]", m.Array)
		}
		fmt.Fprintf(&b, "%s\n", withComment(line+";", m.Comment))
	}
	fmt.Fprintf(&b, "} %s;", t.Name)
	return b.String()
}

func constantItems(constants []registry.Constant) []item {
	var items []item
	for i, c := range constants {
		// The first constant stands apart from the types before it.
		text := constantDefinition(c)
		if c.Comment != "" {
			text = commentAbove(c.Comment) + text
		}
		items = append(items, item{since: c.Since, text: text, first: i == 0})
	}
	return items
}

// constantDefinition returns the definition of a macro, the newest first where there are
// several: header_test takes the first that it finds. That one alone is written #define.
func constantDefinition(c registry.Constant) string {
	define := func(hash, expansion string) string {
		return fmt.Sprintf("%sdefine %s %s", hash, c.Name, expansion)
	}
	if len(c.Until) == 0 {
		return define("#", c.Expansion)
	}
	expansion, hash, directive := c.Expansion, "#", "#if"
	var lines []string
	for _, u := range slices.Backward(c.Until) {
		lines = append(lines, ifVersion(directive, registry.NextVersion(u.Version).Name), define(hash, expansion))
		expansion, hash, directive = u.Expansion, "# ", "#elif"
	}
	lines = append(lines, "#else", define(hash, expansion), "#endif")
	return strings.Join(lines, "\n")
}

// codeItems makes the codes, under the comment that says who may define which.
func codeItems(v *registry.Vocabulary) []item {
	ranges := new(bytes.Buffer)
	rangesComment(ranges, v, "The ranges of values (PKCS #11 3.2, section 3.6):")
	items := []item{{since: registry.Versions[0].Name, text: strings.TrimSuffix(ranges.String(), "\n"), apart: true}}
	for _, code := range v.Codes {
		b := new(bytes.Buffer)
		codeComment(b, code, onlyFrom(code), outranks(v, code), since(code))
		fmt.Fprintf(b, "#define %s 0x%08XUL", code.Name, code.Value)
		items = append(items, item{since: code.Since, text: strings.TrimPrefix(b.String(), "\n"), apart: true})
	}
	return items
}

func onlyFrom(code registry.Code) string {
	switch {
	case len(code.OnlyFrom) > 0:
		return "Returned only by " + list(code.OnlyFrom) + "."
	case len(code.NeverFrom) > 0:
		return "Never returned by " + list(code.NeverFrom) + "."
	}
	return ""
}

func outranks(v *registry.Vocabulary, code registry.Code) string {
	names := v.Outranks(code.Name)
	if len(names) == 0 {
		return ""
	}
	return "Returned instead of " + list(names) + " if both apply."
}

func since(code registry.Code) string {
	if code.Since == "2.40" {
		return ""
	}
	return "Since PKCS #11 " + code.Since + "."
}
