// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/headercheck/internal/vet"
)

// VetChecks are all checks of a [Vetter].
func VetChecks() []Check { return copies(vetChecks) }

// VetOptions say what a [Vetter] looks for.
type VetOptions struct {
	// Types are names of further types of status, and their vocabulary: one of VetVocabularies.
	// psa_status_t and CK_RV are known.
	Types map[string]string
	// Select are names of the checks that run; none stands for all. Those named in Disable do not.
	Select, Disable []string
	// Exclude and Ignored are about searches, as in [Options].
	Exclude []Exclusion
	Ignored bool
}

// VetVocabularies are what VetOptions.Types may say of a type.
var VetVocabularies = []string{"psa", "pkcs11", "osstatus"}

// A Vetter finds the misuse of status codes in C and C++ sources. It reads each source by
// itself, without includes and macros, and says nothing of what it cannot be sure of.
type Vetter struct {
	vetter   *vet.Vetter
	selected []string
	exclude  exclusions
	ignored  bool
}

// NewVetter returns a Vetter. An error means that the options make no sense.
func NewVetter(o VetOptions) (*Vetter, error) {
	selected, err := chosen(vetChecks, o.Select, o.Disable)
	if err != nil {
		return nil, err
	}
	exclude, err := newExclusions(o.Exclude)
	if err != nil {
		return nil, err
	}
	known := map[string]*vet.Vocabulary{
		"psa":      vocabulary(PSA, "PSA_SUCCESS"),
		"pkcs11":   vocabulary(PKCS11, "CKR_OK"),
		"osstatus": {Name: "osstatus", Success: "errSecSuccess", Owns: ownsOSStatus, Code: func(v int64) string { return "" }, Value: func(string) (int64, bool) { return 0, false }},
	}
	types := map[string]*vet.Vocabulary{}
	for _, p := range Profiles {
		types[p.typeName()] = known[string(p)]
	}
	for name, of := range o.Types {
		voc := known[of]
		switch {
		case voc == nil:
			return nil, fmt.Errorf("type %s of %q; want one of %s", name, of, strings.Join(VetVocabularies, ", "))
		case !identifier(name):
			return nil, fmt.Errorf("type %q; want the name of a type", name)
		}
		own := *voc
		own.Type = name
		types[name] = &own
	}
	families := slices.Clone(neighbours)
	for _, voc := range known {
		families = append(families, vet.Family{Other: voc})
	}
	return &Vetter{vet.New(types, families), selected, exclude, o.Ignored}, nil
}

// vocabulary is what there is to know of a profile's codes.
func vocabulary(p Profile, success string) *vet.Vocabulary {
	facts := p.facts()
	return &vet.Vocabulary{
		Name: string(p), Type: p.typeName(), Success: success, Unsigned: p == PKCS11,
		Owns: func(name string) bool { return p.reserved(name) && !p.foreign(name) },
		Code: func(value int64) string {
			f, _ := factValued(facts, value)
			return f.Name
		},
		Value: func(name string) (int64, bool) {
			f, ok := factNamed(facts, name)
			return f.Value, ok
		},
	}
}

// ownsOSStatus says whether a constant is an OSStatus: Security's codes, and those of CDSA below
// it, which its functions return as they are.
func ownsOSStatus(name string) bool {
	return strings.HasPrefix(name, "errSec") || strings.HasPrefix(name, "CSSMERR_") || name == "noErr"
}

func identifier(name string) bool {
	for i, c := range name {
		if c != '_' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// The extensions of sources, and which of them say that a source is C++.
var (
	sourceExtensions = []string{".c", ".h", ".cc", ".cpp", ".cxx", ".c++", ".C", ".hh", ".hpp", ".hxx", ".h++", ".H", ".m", ".mm", ".inc"}
	plusSources      = []string{".cc", ".cpp", ".cxx", ".c++", ".C", ".mm"}
)

// Find searches a folder for C and C++ sources that mention a type of status, as
// [Checker.Find] does for headers. A source that it cannot read is returned too, so that Vet says
// why. An error means that the folder cannot be read, or that ctx was over.
func (v *Vetter) Find(ctx context.Context, dir string) (Found, error) {
	found, err := search(ctx, dir, v.exclude, v.ignored, sourceExtensions, func(string) bool { return true })
	if err != nil {
		return found, err
	}
	wanted := make([]bool, len(found.Files))
	parallel(len(wanted), func(i int) {
		text, err := cpp.SourceFile.ReadString(ctx, found.Files[i])
		wanted[i] = err != nil || v.vetter.Concerns(text)
	})
	n := 0
	for i, path := range found.Files {
		if wanted[i] {
			found.Files[n] = path
			n++
		}
	}
	found.Files = found.Files[:n]
	return found, ctx.Err()
}

// Read is the text of a source.
func (v *Vetter) Read(ctx context.Context, path string) (string, error) {
	return cpp.SourceFile.ReadString(ctx, path)
}

// Vet reads sources, and returns one report for each, in their order. progress, if not nil, is
// called after each source, from one goroutine at a time. An error means that ctx was over.
func (v *Vetter) Vet(ctx context.Context, paths []string, progress func(done int)) ([]Report, error) {
	reports := make([]Report, len(paths))
	countedParallel(len(paths), progress, func(i int) { reports[i] = v.source(ctx, paths[i]) })
	return reports, ctx.Err()
}

// source is the report of one source.
func (v *Vetter) source(ctx context.Context, path string) Report {
	text, err := cpp.SourceFile.ReadString(ctx, path)
	if err != nil {
		return unreadable(path, err)
	}
	source, found, err := v.vetter.Vet(path, text, isPlus(path) || slices.Contains(plusSources, filepath.Ext(path)))
	if err != nil {
		return unreadable(path, err)
	}
	r := Report{Path: path, file: source.File}
	for _, m := range found[:min(len(found), maxFindings)] {
		f := Finding{Check: m.Rule, Severity: Error, Name: m.Name, Pos: position(m.Pos), Spot: position(m.Pos), Have: m.Have, Function: m.In, Message: m.Message}
		if m.Mild {
			f.Severity = Note
		}
		if m.About != "" {
			f.Related = &Related{position(m.There), m.About}
		}
		r.Findings = append(r.Findings, f)
	}
	r.more = len(found) > maxFindings
	r.selectChecks(v.selected)
	one := []Report{r}
	suppress(one, v.selected, func(string) string { return text }, func(r *Report, _ string) bool { return !r.more })
	r = one[0]
	r.finish()
	if len(r.Findings) == 0 {
		r.file = nil // its text is not needed any more
	}
	return r
}

// VetSummary sums up the reports of a [Vetter]: "12 sources vetted: 3 errors, 1 note; 2 findings accepted".
func VetSummary(reports []Report) string {
	unreadable, accepted := 0, 0
	count := map[Severity]int{}
	for _, r := range reports {
		if r.Verdict == Unreadable {
			unreadable++
		}
	}
	for _, f := range Findings(Once(reports)) {
		if f.Suppressed != nil {
			accepted++
		} else {
			count[f.Severity]++
		}
	}
	var parts []string
	if unreadable > 0 {
		parts = append(parts, fmt.Sprintf("%d unreadable", unreadable))
	}
	for _, s := range Severities() {
		if n := count[s]; n > 0 {
			parts = append(parts, counted(n, string(s)))
		}
	}
	if len(parts) == 0 {
		parts = append(parts, "nothing found")
	}
	text := counted(len(reports), "source") + " vetted: " + strings.Join(parts, ", ")
	if accepted > 0 {
		text += "; " + counted(accepted, "finding") + " accepted"
	}
	return text
}
