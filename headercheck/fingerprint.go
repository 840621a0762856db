// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/internal/sha256"
)

// Fingerprints are what the findings of reports are known by from one run to the next, one for
// each finding in its place: the check, the file as path calls it, the name, the texts of
// both sides, and the function. Edits elsewhere in the file do not change it; of findings that are the same in
// all that, each has its number.
func Fingerprints(reports []Report, path func(file string) string) [][]string {
	seen := map[string]int{}
	list := make([][]string, len(reports))
	for i, r := range reports {
		for _, f := range r.Findings {
			parts := []string{f.Check, path(f.Pos.File), f.Name, f.Have, f.Want}
			if f.Function != "" {
				parts = append(parts, f.Function)
			}
			key := sha256.Hex(fmt.Appendf(nil, "%q", parts))[:32]
			seen[key]++
			list[i] = append(list[i], fmt.Sprintf("%s:%d", key, seen[key]))
		}
	}
	return list
}
