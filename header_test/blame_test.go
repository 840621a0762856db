// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What gcc, g++, clang and clang++ say, and over which names.
func TestBlamed(t *testing.T) {
	for name, test := range map[string]struct {
		words string
		p     pairing
		want  []string
	}{
		"macros, and one twice": {"a.h:1: error: \"B\" redefined [-Werror]\na.h:2:9: warning: 'A' macro redefined [-Wmacro-redefined]\na.h:3: warning: \"B\" redefined\n",
			pairing{}, []string{"A", "B"}},
		"a macro, with what is shown below": {"a.h:1: error: \"A\" redefined\n    1 | #define PSA_SUCCESS 0\nb.h:1: note: this is the location\n    7 | #define PSA_SUCCESS 1\n",
			pairing{order: referenceFirst}, []string{"A"}},
		"a type":                    {"a.h:1:2: error: conflicting types for 'psa_status_t'; have 'int'\n", pairing{}, []string{"psa_status_t"}},
		"a type of no code":         {"a.h:1:2: error: conflicting types for 'CK_ULONG'\n", pairing{}, nil},
		"a type where all count":    {"a.h:1:2: error: conflicting types for 'CK_ULONG'\n", pairing{types: true}, []string{"CK_ULONG"}},
		"a structure":               {"a.h:1:8: error: redefinition of 'struct CK_DATE'\n", pairing{types: true}, []string{"CK_DATE"}},
		"a typedef repeated":        {"a.h:1:2: error: redefinition of typedef 'CK_RV' [-Wpedantic]\n", pairing{}, []string{"CK_RV"}},
		"a declaration in C++":      {"a.h:1: error: conflicting declaration 'typedef int (* psa_status_t)(int)'\n", pairing{}, []string{"psa_status_t"}},
		"an array in C++":           {"a.h:1: error: conflicting declaration 'typedef int psa_status_t [1]'\n", pairing{}, []string{"psa_status_t"}},
		"a function in C++":         {"a.h:1: error: conflicting declaration 'typedef int psa_status_t(int)'\n", pairing{}, []string{"psa_status_t"}},
		"an alias in C++":           {"a.h:1: error: conflicting declaration 'using psa_status_t = void (*)(int)'\n", pairing{}, []string{"psa_status_t"}},
		"a tag in C++":              {"a.h:1: error: using typedef-name 'psa_status_t' after 'struct'\n", pairing{}, []string{"psa_status_t"}},
		"a class in C++":            {"a.h:1: error: definition of type 'psa_status_t' conflicts with typedef of the same name\n", pairing{}, []string{"psa_status_t"}},
		"a type of clang's":         {"a.h:1: error: typedef redefinition with different types ('int *' vs 'int')\ntypedef int a, *psa_status_t;\n                ^\n", pairing{}, []string{"psa_status_t"}},
		"a type of clang 18's":      {"a.h:1: error: typedef redefinition with different types\n    1 | typedef int psa_status_t[1];\n      |             ^\n", pairing{}, []string{"psa_status_t"}},
		"no type":                   {"<stdin>:3:1: error: unknown type name 'psa_status_t'\n", pairing{}, []string{"psa_status_t"}},
		"no type, in C++":           {"<stdin>:3:1: error: 'psa_status_t' was not declared in this scope\n", pairing{}, []string{"psa_status_t"}},
		"no type of others":         {"<stdin>:3:1: error: unknown type name 'my_type'\n", pairing{}, nil},
		"no type, before that part": {"<stdin>:3:1: error: unknown type name 'psa_status_t'\n", pairing{incomplete: true}, nil},
		"a name": {"psa_error.h:64:21: error: expected identifier before '(' token\na.h:1: note: in expansion of macro 'ENTRY'\na.h:1: note: in expansion of macro 'PSA_SUCCESS'\n",
			pairing{order: referenceFirst}, []string{"PSA_SUCCESS"}},
		"a name, in a system header": {"psa_error.h:64:21: error: expected identifier before '(' token\n   64 | #define PSA_SUCCESS ((psa_status_t)0)\n      | ^\n",
			pairing{order: referenceFirst}, []string{"PSA_SUCCESS"}},
		"a type in the text of a macro": {"a.h:1:13: error: redefinition of 'psa_status_t' as different kind of symbol\nint PSA_SUCCESS;\n    ^\nb.h:64:3: note: expanded from macro 'PSA_SUCCESS'\n",
			pairing{order: referenceFirst}, nil},
		"a tag": {"a.h:1:1: error: declaration of anonymous struct must be a definition\nstruct PSA_SUCCESS;\n^\n", pairing{order: referenceFirst}, []string{"PSA_SUCCESS"}},
		"a macro of the header's": {"a.h:1: error: expected identifier\na.h:1: note: expanded from macro 'PSA_SUCCESS'\n",
			pairing{order: headerFirst}, nil},
		"a warning about a macro": {"a.h:1: warning: something else\na.h:1: note: expanded from macro 'PSA_SUCCESS'\n", pairing{order: referenceFirst}, nil},
		"nothing":                 {"", pairing{}, nil},
	} {
		require.Equal(t, test.want, blamed(test.words, test.p), name)
	}
}
