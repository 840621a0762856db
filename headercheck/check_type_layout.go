// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
)

var typeLayout = &Check{
	Name:  "type-layout",
	Title: "a type is laid out otherwise than the standard's",
	Text: `A program and the module that it loads share structures in memory. If one of
them was built with a header that has other members, or packs them otherwise,
each reads what the other never wrote, or past the end of what the other
reserved. No compiler ever sees both headers, so none speaks.

Each structure, union and typedef that the header has in common with the
reference is compared on the target: members by name, order, kind, size and
offset. Which layout is right depends on the target: on Windows, PKCS #11 packs
structures to 1 byte (PKCS #11 3.2, section 2); a header without that crashes in
C_Initialize. Elsewhere modules have the platform's own layout; a header that
packs there ends in a bus error on processors that cannot read what is not
aligned. --target names what your code is built for, and --target all stands for
every target there is.

Lists of functions, such as CK_FUNCTION_LIST, are compared with those of the
standard's pkcs11.h. A call through a list goes by place: if a function is
missing, each call from there on reaches another function. What a function takes
and returns is compared by kind and size. A pointer stands for any pointer, as
char * for CK_UTF8CHAR_PTR, unless one points to a number and the other to
something of another size.

A header is compared with the version that it states or implies: the text of
2.40 has CK_GCM_PARAMS without ulIvBits, and a header of 2.40 may follow it,
while one of 3.2 may not.

Macros that the specification leaves to the includer of its header, such as
CK_PTR, and the packing with them, are set up for a header that uses and does
not define them. A member with another name and the standard's type is a note:
what is compiled works, what is written for the standard's name does not
compile.

Read with --types.`,
	Before: `typedef struct CK_VERSION { CK_ULONG major, minor; } CK_VERSION;`,
	After:  `typedef struct CK_VERSION { CK_BYTE major, minor; } CK_VERSION;`,

	Since:    "0.1.0",
	Severity: Error,
	Many:     "types that differ",
	run: func(p *pass) {
		r := p.typed
		if r == nil {
			return
		}
		if r.failure != "" {
			p.typesNote(p.file.At(0), "", "the types of this header are not compared: "+r.failure)
			return
		}
		p.unreadTypes()
		if r.header.Pack != r.pack {
			f := p.typesFinding(p.file.At(0), "pack", fmt.Sprintf("#pragma pack(%d) stays in force after this header on %s, and changes the structures of whatever is included next", r.header.Pack, p.setup.cfg.Target))
			f.Severity = Warning
			p.report(f)
		}
		p.differences()
		p.calls()
	},
}
