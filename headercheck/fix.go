// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/cpp"

// edit replaces a part of a file.
type edit struct {
	file     *cpp.File
	from, to int
	text     string
}

// bodyEdit gives a macro another's replacement list.
func bodyEdit(m, want *cpp.Macro) *edit {
	from, to := m.BodyRange()
	text := want.BodyText()
	if from == to {
		text = " " + text
	}
	return &edit{m.File(), from, to, text}
}
