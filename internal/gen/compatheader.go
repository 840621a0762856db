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
		"pkcs11/compat.h - what headers of others have and the standard's has not.",
		"For programs that come from another header of PKCS #11 and use a name that the standard's header lacks: of p11-kit's, OpenSC's, latchset's, or those of 2.20 and 2.40. Programs that need it include it; pkcs11t.h and pkcs11.h do not. Each group says where it is from. New programs do without it.",
		"Generated from registry/pkcs11compat.toml of https://github.com/secstatus/secstatus; to change it, change that file and run \"make generate\".")
	fmt.Fprint(b, "#include \"pkcs11t.h\"\n\n")
	writeOtherVersion(b)
	fmt.Fprint(b, "\n", formatterOff, "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
	for _, g := range h.Groups {
		writeGroup(b, nil, g, "From "+g.Source+".")
	}
	fmt.Fprint(b, "\n#ifdef __cplusplus\n}\n#endif\n", formatterOn, "\n#endif /* SECSTATUS_PKCS11_COMPAT_H */\n")
	return b.Bytes()
}
