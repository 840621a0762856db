// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReaches(t *testing.T) {
	for i, s := range Severities() {
		for j, least := range Severities() {
			assert.Equal(t, i <= j, s.Reaches(least), "%s reaches %s", s, least)
		}
	}
}

func TestSummary(t *testing.T) {
	conflict := Report{Verdict: Conflict, Findings: []Finding{{Severity: Error}, {Severity: Warning}}}
	warned := Report{Verdict: Compatible, Findings: []Finding{{Severity: Note}, {Severity: Warning}, {Severity: Warning}}}
	noted := Report{Verdict: Compatible, Findings: []Finding{{Severity: Note}}}
	assert.Equal(t, "0 headers checked", Summarize(nil).String())
	assert.Equal(t, "1 header checked: 1 conflict", Summarize([]Report{conflict}).String())
	assert.Equal(t, "5 headers checked: 1 unreadable, 2 conflicts, 1 with warnings, 1 compatible",
		Summarize([]Report{conflict, warned, noted, conflict, {Verdict: Unreadable}}).String())
}

// TestOnce: what a file has wrong stands with the file, whatever includes it.
func TestOnce(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/part.h", "#define CKR_OK 1UL\n")
	a := write(t, dir+"/a.h", "#include \"part.h\"\n#define CKR_CANCEL 2UL\n")
	b := write(t, dir+"/b.h", "#include \"part.h\"\n")
	reports := check(t, Options{}, a, dir+"/./part.h", b)
	once := Once(reports)
	var names [][]string
	for _, r := range once {
		var list []string
		for _, f := range r.Findings {
			list = append(list, f.Name)
		}
		names = append(names, list)
		assert.Equal(t, Conflict, r.Verdict, "of the header, wherever the finding stands")
	}
	assert.Equal(t, [][]string{{"CKR_CANCEL"}, {"CKR_OK"}, nil}, names)
	assert.Equal(t, []int{1, 0, 1}, []int{once[0].Elsewhere, once[1].Elsewhere, once[2].Elsewhere})
	assert.Len(t, reports[0].Findings, 2, "the reports stay as they are")
	// Without the file itself, the first that includes it has it.
	once = Once(check(t, Options{}, b, a))
	assert.Len(t, once[0].Findings, 1)
	assert.Len(t, once[1].Findings, 1)
	assert.Len(t, Findings(once), 2)
}

// The worst findings come first.
func TestFindingsOrder(t *testing.T) {
	path := write(t, t.TempDir()+"/a.h", "#define CKR_F_X 1\n#define CKR_OK 0UL\n#define CKR_CANCEL 2UL\n")
	var severities []Severity
	for _, f := range check(t, Options{}, path)[0].Findings {
		severities = append(severities, f.Severity)
	}
	assert.Equal(t, []Severity{Error, Warning, Note}, severities)
}
