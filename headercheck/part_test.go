// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDirectly(t *testing.T) {
	far := strings.Repeat("#include <a.h>\n/* text */\n", 200)
	for _, text := range []string{
		"/* This file may not be included directly. */",
		"/* This file MUST NOT BE INCLUDED directly. */",
		"/* Don't include this file directly, include whole.h. */",
		"/* It should not be\n included by itself */",
		"/* can only be included from whole.h */",
		"#error include whole.h instead",
		"# error \"Never include <part.h> directly; use <whole.h>\"",
	} {
		assert.True(t, directly(text), text)
		assert.True(t, directly(far[:4000]+text+far[:3000]), "%s among others", text)
	}
	for _, text := range []string{
		"",
		"include",
		"NCLUDE",
		"/* Do not include stdint.h; this header does so directly. */",
		"/* This header may be included directly. */",
		"/* not for including */\n#include <directly.h>\n",
		"#error unknown\n#include <instead.h>\n",
	} {
		assert.False(t, directly(text), text)
		assert.False(t, directly(far+text+far), "%s among others", text)
	}
}
