// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"

	"github.com/secstatus/secstatus/internal/registry"
)

// compatHeader makes include/pkcs11/compat.h.
func compatHeader(h *registry.Header) []byte {
	b := new(bytes.Buffer)
	headerStart(b, "SECSTATUS_PKCS11_COMPAT_H", "",
		"pkcs11/compat.h - names that other headers of PKCS #11 have and the standard header lacks.",
		"For programs that were written for another header of PKCS #11 and use a name that the standard header lacks. The names come from the headers of p11-kit, OpenSC, latchset, 2.20 and 2.40; each group tells its source. Include this header only in a program that needs it: pkcs11t.h and pkcs11.h do not include it. Do not use these names in new programs.",
		"The file is generated from registry/pkcs11compat.toml of https://github.com/secstatus/secstatus. To change it, change that file and run \"make generate\".")
	fmt.Fprint(b, "#include \"pkcs11t.h\"\n\n")
	writeOtherVersion(b)
	fmt.Fprint(b, "\n", formatterOff, "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
	for _, g := range h.Groups {
		writeGroup(b, nil, g, "From "+g.Source+".")
	}
	fmt.Fprint(b, "\n#ifdef __cplusplus\n}\n#endif\n", formatterOn, "\n#endif /* SECSTATUS_PKCS11_COMPAT_H */\n")
	return b.Bytes()
}
