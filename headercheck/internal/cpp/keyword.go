// SPDX-License-Identifier: Apache-2.0

package cpp

// keyword says what an identifier can be in a declaration.
type keyword uint8

const (
	kwNone    keyword = iota // a name
	kwType                   // a type specifier: no expression has a number after it
	kwTypeof                 // the same with parentheses
	kwStorage                // a storage class, a qualifier, and what else may stand among them
	kwNot                    // begins what is no declaration, or an expression
)

// keywordOf is what a token is, if it is an identifier.
func keywordOf(t Token) keyword {
	if t.Kind != Ident {
		return kwNone
	}
	switch t.Text {
	case "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "bool", "_Complex", "struct", "union", "enum",
		"__signed__", "__signed", "__int64", "__int128", "_Float16", "_Float32", "_Float64", "_Float128", "__float128",
		"_Decimal32", "_Decimal64", "_Decimal128", "_BitInt":
		return kwType
	case "typeof", "__typeof__", "__typeof", "typeof_unqual":
		return kwTypeof
	case "typedef", "extern", "static", "auto", "register", "inline", "__inline", "__inline__", "_Noreturn", "noreturn",
		"_Thread_local", "thread_local", "__thread", "constexpr", "__extension__",
		"const", "volatile", "restrict", "__const", "__const__", "__volatile", "__volatile__", "__restrict", "__restrict__", "_Atomic",
		"_Nonnull", "_Nullable", "_Null_unspecified", "__cdecl", "__stdcall", "__fastcall", "__ptr32", "__ptr64", "__w64":
		return kwStorage
	case "_Static_assert", "static_assert", "asm", "__asm__", "__asm", "sizeof", "_Alignof", "alignof", "__alignof__", "__alignof", "_Generic",
		"return", "goto", "case", "default", "if", "else", "while", "do", "for", "switch", "break", "continue", "__real__", "__imag__":
		return kwNot
	}
	return kwNone
}

// group returns the index after the bracket that closes the one at i, or the
// end.
func group(toks []Token, i int) int {
	depth := 0
	for ; i < len(toks); i++ {
		switch toks[i].Text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(toks)
}
