// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"regexp"
	"sync"
)

// direct is how a header says that it is a part of another.
var direct = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:may|must|should|do|can)(?:\s+not|n't|not)\s+(?:be\s+)?included?\b[^.;#]{0,40}\bdirectly\b`)
})

// isPart says whether the header says that it is not to be included directly: what it lacks
// is then in the header that includes it.
func (p *pass) isPart() bool {
	text := p.file.Source()
	return direct().MatchString(text[:min(len(text), 8<<10)])
}

// part notes that a header is a part, in the place of a finding that the whole may not have.
func (p *pass) part(f Finding) {
	f.Severity, f.Orders, f.Want = Note, nil, ""
	f.Message += "; the header says that it is not to be included directly: check the one that includes it"
	p.report(f)
}
