// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// chunk is how many characters of names one string holds: C99 compilers need not
// accept more than 4095 (ISO/IEC 9899:1999, 5.2.4.1).
const chunk = 4096

// block is how many names share an entry in the array of where they begin. The function
// skips the others of the block, so that the array is small, and a new code changes few
// lines of it.
const block = 8

// nameHeader makes include/secstatus/…_name.h, the names of one vocabulary.
func nameHeader(v *registry.Vocabulary) ([]byte, error) {
	rows := cRowsOf(v)
	b := new(bytes.Buffer)
	upper := strings.ToUpper(v.C)
	guard := "SECSTATUS_" + upper + "_NAME_H"
	name := "secstatus_" + v.C + "_name"
	text := "secstatus_" + v.C + "_string"
	size := "SECSTATUS_" + upper + "_STRING_SIZE"
	number := v.CType + "(-2147483648)"
	if v.CType == "CK_RV" {
		number = v.CType + "(0xffffffffffffffff)"
	} else if !v.Signed {
		number = v.CType + "(4294967295)"
	}
	headerStart(b, guard, "",
		fmt.Sprintf("secstatus/%s_name.h - the names of the codes of type %s.", v.C, v.CType),
		"The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library and no writable memory. The notes in secstatus/convert.h on types and tables apply here too.",
		"The file is generated from registry/"+v.File+" of https://github.com/secstatus/secstatus. To change it, change that file and run \"make generate\".")
	fmt.Fprint(b, "#include \"detail.h\"\n\n")
	cComment(b, fmt.Sprintf("%s returns the name of a code, such as \"%s\", or NULL if the value has none.", name, v.Example))
	fmt.Fprintf(b, "static inline const char *%s(%s %s)\n{\n", name, v.CParam(), cArg(v))

	// The names one after the other, in strings that are not too long. No block stands in
	// two.
	lines, starts, err := nameBlocks(rows)
	if err != nil {
		return nil, err
	}
	dimensions, at := "[]", fmt.Sprintf("names + starts[row / %d]", block)
	if len(lines) > 1 {
		dimensions, at = fmt.Sprintf("[][%d]", chunk), fmt.Sprintf("names[starts[row / %d] / %d] + starts[row / %[1]d] %% %[2]d", block, chunk)
	}
	fmt.Fprintf(b, "    static const char names%s = {\n", dimensions)
	for i, c := range lines {
		for j, n := range c {
			end := `\0`
			if j == len(c)-1 {
				end = ""
			}
			separator := ""
			if j == len(c)-1 && i < len(lines)-1 {
				separator = ","
			}
			fmt.Fprintf(b, "        \"%s%s\"%s\n", n, end, separator)
		}
	}
	fmt.Fprintf(b, "    };\n    /* Where the name of every %dth row begins. The name of a row without a code\n     * is empty. */\n    static const uint16_t starts[] = {\n", block)
	cNumbers(b, starts, 16)
	fmt.Fprintf(b, "    };\n    const %s row = secstatus_%s_row(%s);\n", rows.integer(), v.C, cArg(v))
	fmt.Fprintf(b, "    return secstatus_skip(\n        %s,\n        SECSTATUS_CAST(unsigned, row %% %d));\n}\n\n", at, block)

	cComment(b, "The size of the buffer for "+text+": "+number+" and the terminating null character.")
	fmt.Fprintf(b, "#define %s %d\n\n", size, len(number)+1)
	cComment(b, fmt.Sprintf("%s returns the name of a code. If the value has no name, the function writes type and number, such as \"%s\", to the buffer and returns the buffer. The buffer must have room for %s characters.",
		text, namelessText(v), size))
	fmt.Fprintf(b, "static inline const char *%s(%s %s, char *buffer)\n{\n    const char *name = %s(%[3]s);\n", text, v.CParam(), cArg(v), name)
	call := fmt.Sprintf("secstatus_decimal(buffer, \"%s\", 0, status)", v.CType)
	switch {
	case v.CType == "CK_RV":
		call = fmt.Sprintf("secstatus_hexadecimal(buffer, \"%s\", rv)", v.CType)
	case v.Signed:
		fmt.Fprint(b, "    const uint32_t number = SECSTATUS_CAST(uint32_t, status);\n")
		call = fmt.Sprintf("secstatus_decimal(buffer, \"%s\", status < 0,\n            status < 0 ? 0 - number : number)", v.CType)
	}
	fmt.Fprintf(b, "    return name != SECSTATUS_NULL\n        ? name\n        : %s;\n}\n", call)
	fmt.Fprintf(b, "\n#endif /* %s */\n", guard)
	return ownWords(b.Bytes()), nil
}

// nameBlocks lists the names of rows in strings that are not too long, and where each
// block of them begins, as if every string but the last took as much as a chunk.
func nameBlocks(rows *cRows) (chunks [][]string, starts []string, err error) {
	used := chunk
	for some := range slices.Chunk(rows.list, block) {
		size := 0
		var names []string
		for _, row := range some {
			name := ""
			if row.code != nil {
				name = row.code.Name
			}
			names = append(names, name)
			size += len(name) + 1
		}
		if used+size > chunk {
			chunks = append(chunks, nil)
			used = 0
		}
		last := len(chunks) - 1
		at := last*chunk + used
		if at > math.MaxUint16 {
			return nil, nil, fmt.Errorf("gen: %s: the names in C take more than the 64 KiB that offsets of 16 bits reach", rows.v.File)
		}
		starts = append(starts, fmt.Sprint(at))
		chunks[last] = append(chunks[last], names...)
		used += size
	}
	return chunks, starts, nil
}

// namelessText is the text of the vocabulary's example of a value without a name.
func namelessText(v *registry.Vocabulary) string {
	if v.CType == "CK_RV" {
		return fmt.Sprintf("%s(%#x)", v.CType, v.Nameless)
	}
	return fmt.Sprintf("%s(%d)", v.CType, v.Nameless)
}
