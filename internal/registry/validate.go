// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"errors"
	"fmt"
	"go/token"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/secstatus/secstatus/internal/suggest"
)

// A Problem is one thing that is wrong with the registry: in which file, in which
// row (a code's name, a condition's id), and why.
type Problem struct {
	File, Row, Reason string
}

func (p Problem) Error() string {
	if p.Row == "" {
		return fmt.Sprintf("registry/%s: %s", p.File, p.Reason)
	}
	return fmt.Sprintf("registry/%s: %s: %s", p.File, p.Row, p.Reason)
}

// maxSummary is how long a summary may be, in characters: with the longest name
// before it, it still is one line in a log.
const maxSummary = 72

// A checker collects problems of one file.
type checker struct {
	r        *Registry
	file     string
	problems []error
}

func (c *checker) reject(row, format string, args ...any) {
	c.problems = append(c.problems, Problem{c.file, row, fmt.Sprintf(format, args...)})
}

// mean ends the message about an unknown name with the known one that is most like it.
func mean[T any](name string, known []T, of func(T) string) string {
	search := suggest.To(name)
	for _, k := range known {
		search.Try(of(k))
	}
	if best := search.Best(); best != "" {
		return "; did you mean " + best + "?"
	}
	return ""
}

// meanCondition, meanCode and meanVocabulary are mean for what rows refer to.
func (c *checker) meanCondition(id string) string {
	return mean(id, c.r.Conditions, func(k Condition) string { return k.ID })
}

func meanCode(name string, vocabularies ...*Vocabulary) string {
	var all []Code
	for _, v := range vocabularies {
		all = append(all, v.Codes...)
	}
	return mean(name, all, func(k Code) string { return k.Name })
}

func (c *checker) meanVocabulary(id string) string {
	return mean(id, c.r.Vocabularies, func(v *Vocabulary) string { return v.ID })
}

// oneOf lists what is known, and then which of it was meant.
func oneOf(name string, known []string) string {
	return strings.Join(known, ", ") + mean(name, known, func(k string) string { return k })
}

func (c *checker) require(row, key, value string) {
	if strings.TrimSpace(value) == "" {
		c.reject(row, "%s is missing", key)
	}
}

func (r *Registry) validate() error {
	c := &checker{r: r, file: conditionsFile}
	c.conditions()
	if len(c.problems) > 0 { // nothing below makes sense without the tree
		return errors.Join(c.problems...)
	}
	for i, v := range r.Vocabularies {
		c.file = v.File
		if v.Number != i+1 {
			c.reject("", "number is %d, want %d: the vocabularies are counted from 1", v.Number, i+1)
		}
		c.vocabulary(v)
	}
	if len(c.problems) > 0 { // nor does a conversion without sound codes
		return errors.Join(c.problems...)
	}
	c.file = conversionsFile
	c.conversions()
	c.file = judgementFile
	c.judgements()
	c.file = HeaderFile
	seen := c.header(r.Header)
	c.file = CompatFile
	c.headerGroups(r.Compat.Groups, seen)
	c.file = FunctionsFile
	c.functions(r.Functions, r.Header)
	return errors.Join(c.problems...)
}

var conditionID = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// stdErrors are the errors of the standard library that a condition may match.
var stdErrors = []string{"errors.ErrUnsupported", "fs.ErrExist", "fs.ErrNotExist", "fs.ErrPermission"}

func (c *checker) conditions() {
	ids, goNames := map[string]bool{}, map[string]bool{}
	var open []string // the path from a root to the row before
	for _, row := range c.r.Conditions {
		switch {
		case !conditionID.MatchString(row.ID):
			c.reject(row.ID, "id %q is not words in lower case joined by hyphens", row.ID)
		case ids[row.ID]:
			c.reject(row.ID, "id is used twice")
		}
		c.goName(row.ID, row.Go, goNames)
		c.require(row.ID, "definition", row.Definition)
		for _, m := range row.Matches {
			if !slices.Contains(stdErrors, m) {
				c.reject(row.ID, "matches %q, want one of %s", m, oneOf(m, stdErrors))
			}
		}
		c.advice(row.ID, row.Advice, row.Why)
		c.status(row)
		if row.Parent == "" && row.Advice == "" {
			c.reject(row.ID, "advice is missing, and there is no parent to take it from")
		}
		if row.Parent == "" && row.ID != Success && row.ID != Incomplete && row.ID != Failure {
			c.reject(row.ID, "parent is missing; only %s, %s and %s are roots", Success, Incomplete, Failure)
		}
		i := slices.Index(open, row.Parent) // -1 for a root
		switch {
		case row.Parent == "" || i >= 0:
		case ids[row.Parent]:
			c.reject(row.ID, "stands apart from its parent %s: keep a parent's children together", row.Parent)
		default:
			c.reject(row.ID, "parent %q is unknown, or stands below%s", row.Parent, c.meanCondition(row.Parent))
		}
		open = append(open[:i+1], row.ID)
		ids[row.ID] = true
	}
	for _, id := range []string{Success, QualifiedSuccess, Incomplete, Failure, Unknown} {
		if !ids[id] {
			c.reject(id, "condition is missing")
		}
	}
}

// advice checks an advice, which must be known and must come with its reason.
func (c *checker) advice(row, advice, why string) {
	switch {
	case advice != "" && !slices.Contains(Advices, advice):
		c.reject(row, "advice %q, want one of %s", advice, oneOf(advice, Advices))
	case (advice == "") != (strings.TrimSpace(why) == ""):
		c.reject(row, "an advice and its reason go together")
	}
}

// status checks what a service answers.
func (c *checker) status(row Condition) {
	if row.HTTP == 0 && row.GRPC == "" && row.StatusWhy == "" {
		if row.Parent == "" {
			c.reject(row.ID, "http is missing, and there is no parent to take it from")
		}
		return
	}
	c.require(row.ID, "status_why", row.StatusWhy)
	switch known := slices.Contains(GRPCCodes, row.GRPC); {
	case !known:
		c.reject(row.ID, "grpc %q, want one of %s", row.GRPC, oneOf(row.GRPC, GRPCCodes))
	case (row.HTTP == 200) != (row.GRPC == "OK"):
		c.reject(row.ID, "http %d and grpc %s: one of them is a success", row.HTTP, row.GRPC)
	case row.HTTP != 200 && (row.HTTP < 400 || row.HTTP > 599):
		c.reject(row.ID, "http %d, want 200 or a status of an error", row.HTTP)
	}
}

// goName checks an exported Go identifier that must be new in seen.
func (c *checker) goName(row, name string, seen map[string]bool) {
	switch {
	case !token.IsIdentifier(name) || !token.IsExported(name):
		c.reject(row, "go name %q is not an exported Go identifier", name)
	case seen[name]:
		c.reject(row, "go name %s is used twice", name)
	}
	seen[name] = true
}

func (c *checker) vocabulary(v *Vocabulary) {
	c.require("", "vocabulary", v.ID)
	c.require("", "title", v.Title)
	c.require("", "ctype", v.CType)
	c.require("", "c", v.C)
	c.require("", "go", v.Go)
	c.require("", "package", v.Package)
	c.require("", "type", v.Type)
	if v.Bits != 16 && v.Bits != 32 && v.Bits != 64 {
		c.reject("", "bits is %d, want 16, 32 or 64", v.Bits)
	}
	if v.Order != "ascending" && v.Order != "descending" {
		c.reject("", "order is %q, want ascending or descending", v.Order)
	}
	integers := []string{"int16", "int32", "int64"}
	if !v.Signed {
		integers = []string{"uint", "uint16", "uint32", "uint64"}
	}
	for _, from := range v.From {
		if !slices.Contains(integers, from) {
			c.reject("", "from has %q, want one of %s", from, oneOf(from, integers))
		}
	}
	names, goNames, values := map[string]bool{}, map[string]bool{}, map[int64]string{}
	for i := range v.Codes {
		code := &v.Codes[i]
		switch {
		case !token.IsIdentifier(code.Name) || !v.hasPrefix(code.Name):
			c.reject(code.Name, "name %q is not an identifier that begins with %s", code.Name, v.Prefix)
		case names[code.Name]:
			c.reject(code.Name, "name is used twice")
		}
		names[code.Name] = true
		c.goName(code.Name, code.Go, goNames)
		if other, ok := values[code.Value]; ok {
			c.reject(code.Name, "value %d is that of %s", code.Value, other)
		}
		values[code.Value] = code.Name
		if i > 0 {
			before := v.Codes[i-1]
			if (v.Order == "ascending") != (before.Value < code.Value) && before.Value != code.Value {
				c.reject(code.Name, "value %d stands after %d of %s: rows are sorted by value, %s", code.Value, before.Value, before.Name, v.Order)
			}
		}
		c.code(v, code)
	}
	// What refers to other rows comes after all rows are known.
	for i := range v.Codes {
		c.references(v, &v.Codes[i], names)
	}
	c.ambiguities(v)
	c.fallback(v)
	c.representatives(v)
	c.precedence(v)
	c.ranges(v, goNames)
	c.lineages(v)
	for _, d := range v.Dropped {
		c.require(d.Name, "since", d.Since)
		c.require(d.Name, "until", d.Until)
		c.require(d.Name, "source", d.Source)
		if v.Code(d.Name) != nil {
			c.reject(d.Name, "is dropped, and is a code")
		}
	}
	c.aparts(v)
}

func (v *Vocabulary) hasPrefix(name string) bool {
	return slices.ContainsFunc(append(v.Prefixes, v.Prefix), func(p string) bool { return strings.HasPrefix(name, p) })
}

// statusCodeVersion is how versions of the Status code API are called.
var statusCodeVersion = regexp.MustCompile(`^\d{1,2}\.\d{1,2}(\.\d{1,2})?$`)

func (c *checker) code(v *Vocabulary, code *Code) {
	if v.ID == "pkcs11" { // its header asks for a version
		c.version(code.Name, "since", code.Since)
	}
	c.require(code.Name, "header", code.Header)
	c.require(code.Name, "source", code.Source)
	c.require(code.Name, "summary", code.Summary)
	if !v.Brief {
		c.require(code.Name, "since", code.Since)
	}
	if name, ok := strings.CutPrefix(code.Since, "Status code API "); ok && !statusCodeVersion.MatchString(name) {
		c.reject(code.Name, "since %q has no version of the Status code API; want 1.0 or 1.0.1", code.Since)
	}
	if psa := c.r.Vocabulary("psa"); code.PSA != "" && psa.Code(code.PSA) == nil {
		c.reject(code.Name, "psa %q is not a code%s", code.PSA, meanCode(code.PSA, psa))
	}
	if n := utf8.RuneCountInString(code.Summary); n > maxSummary {
		c.reject(code.Name, "summary has %d characters, want at most %d", n, maxSummary)
	}
	if strings.HasSuffix(code.Summary, ".") {
		c.reject(code.Name, "summary ends with a full stop, which is added where it is shown as a sentence")
	}
	for _, text := range []string{code.Summary, code.Guidance} {
		if strings.Contains(text, "*/") || strings.Contains(text, "/*") {
			c.reject(code.Name, "text holds a comment mark, and stands in C comments: %q", text)
		}
	}
	if want := v.kindByValue(code.Value); code.Kind != want && code.Kind != Incomplete {
		c.reject(code.Name, "kind is %s, but %d is a %s in %s", code.Kind, code.Value, want, v.Title)
	}
	c.advice(code.Name, code.Advice, code.AdviceWhy)
	switch path := c.r.Path(code.Condition); {
	case len(path) == 0:
		c.reject(code.Name, "condition %q is unknown%s", code.Condition, c.meanCondition(code.Condition))
	case path[len(path)-1] != code.Kind:
		c.reject(code.Name, "condition %s is a %s, the code a %s", code.Condition, path[len(path)-1], code.Kind)
	}
}

// kindByValue returns the kind that a vocabulary's sign rule gives a value, where
// it has no other text. PSA: negative is an error, zero or positive a
// success (Status code API 1.0, 2.1). Elsewhere zero is the one success.
func (v *Vocabulary) kindByValue(value int64) string {
	if value == 0 || value > 0 && v.OpenSuccess() {
		return Success
	}
	return Failure
}

func (c *checker) references(v *Vocabulary, code *Code, names map[string]bool) {
	for _, a := range code.Aliases {
		switch {
		case !token.IsIdentifier(a.Name):
			c.reject(code.Name, "alias %q is not an identifier", a.Name)
		case names[a.Name]:
			c.reject(code.Name, "alias %s is another row's name or alias", a.Name)
		}
		names[a.Name] = true
		c.require(code.Name, "source of alias "+a.Name, a.Source)
		if !slices.Contains(AliasKinds, a.Kind) {
			c.reject(code.Name, "alias %s is of kind %q, want one of %s", a.Name, a.Kind, oneOf(a.Kind, AliasKinds))
		}
	}
	for _, in := range code.Instead {
		c.require(code.Name, "when of an instead", in.When)
		if len(in.Use) == 0 {
			c.reject(code.Name, "instead %q names no code to use", in.When)
		}
		for _, use := range in.Use {
			if v.Code(use) == nil {
				c.reject(code.Name, "instead names %q, which is not a code%s", use, meanCode(use, v))
			}
		}
	}
}

// ambiguities rejects a name that denotes two codes: Parse knows names in C, names in
// Go and aliases.
func (c *checker) ambiguities(v *Vocabulary) {
	owner := map[string]string{}
	for _, code := range v.Codes {
		names := []string{code.Name, code.Go}
		for _, a := range code.Aliases {
			names = append(names, a.Name)
		}
		for _, name := range names {
			if other := owner[name]; other != "" && other != code.Name {
				c.reject(code.Name, "name %s also denotes %s", name, other)
			}
			owner[name] = code.Name
		}
	}
}

func (c *checker) fallback(v *Vocabulary) {
	c.require("", "blind_why", v.BlindWhy)
	if v.Code(v.Blind) == nil {
		c.reject("", "blind %q is not a code%s", v.Blind, meanCode(v.Blind, v))
	}
	if v.Code(v.Example) == nil {
		c.reject("", "example %q is not a code%s", v.Example, meanCode(v.Example, v))
	}
	if slices.ContainsFunc(v.Codes, func(code Code) bool { return code.Value == v.Nameless }) {
		c.reject("", "nameless %d is the value of a code", v.Nameless)
	}
	switch code := v.Code(v.Fallback); {
	case code == nil:
		c.reject("", "fallback %q is not a code%s", v.Fallback, meanCode(v.Fallback, v))
	case c.r.representative(v, Failure) != code:
		c.reject("", "fallback %s does not represent the condition %s", v.Fallback, Failure)
	}
	if c.r.representative(v, Success) == nil {
		c.reject("", "no code represents the condition %s", Success)
	}
}

func (c *checker) representatives(v *Vocabulary) {
	for _, cond := range c.r.Conditions {
		codes := v.stands[cond.ID]
		var marked []string
		for _, code := range codes {
			if code.Representative != nil {
				marked = append(marked, code.Name)
			}
		}
		switch {
		case cond.Catchall && len(marked) > 0:
			c.reject(marked[0], "represents %s, a catchall, which nothing can represent", cond.ID)
		case len(marked) > 1:
			c.reject(marked[1], "represents %s, as %s does", cond.ID, marked[0])
		case len(marked) == 1 && !slices.ContainsFunc(v.Codes, func(code Code) bool {
			return code.Condition == cond.ID && code.Name != marked[0] && code.Withdrawn == ""
		}):
			c.reject(marked[0], "is marked as representative of %s, of which it is the only code", cond.ID)
		}
	}
	for _, code := range v.Codes {
		if code.Withdrawn != "" && code.Representative != nil {
			c.reject(code.Name, "is withdrawn, and represents nothing anyway")
		}
	}
}

func (c *checker) precedence(v *Vocabulary) {
	above := map[string][]string{}
	for _, p := range v.Precedence {
		row := "precedence " + strings.Join(p.Order, " > ")
		c.require(row, "source", p.Source)
		if len(p.Order) < 2 {
			c.reject(row, "orders fewer than two codes")
		}
		for i, name := range p.Order {
			if v.Code(name) == nil {
				c.reject(row, "%q is not a code%s", name, meanCode(name, v))
			}
			above[name] = append(above[name], p.Order[i+1:]...)
		}
	}
	for name := range above {
		if reaches(above, name, name, map[string]bool{}) {
			c.reject(name, "outranks itself by way of other codes")
		}
	}
	for _, g := range v.PrecedenceGroups {
		row := "precedence_group " + g.Section
		c.require(row, "source", g.Source)
		if !slices.ContainsFunc(v.Codes, func(code Code) bool { return code.Section == g.Section }) {
			c.reject(row, "no code has that section")
		}
	}
}

// reaches reports whether the edges lead from one name to another in one step or more.
func reaches(edges map[string][]string, from, to string, seen map[string]bool) bool {
	for _, next := range edges[from] {
		if next == to {
			return true
		}
		if !seen[next] {
			seen[next] = true
			if reaches(edges, next, to, seen) {
				return true
			}
		}
	}
	return false
}

func (c *checker) ranges(v *Vocabulary, goNames map[string]bool) {
	for i, rg := range v.Ranges {
		c.goName(rg.Go, rg.Go, goNames)
		c.require(rg.Go, "title", rg.Title)
		c.require(rg.Go, "owner", rg.Owner)
		c.require(rg.Go, "summary", rg.Summary)
		c.require(rg.Go, "source", rg.Source)
		if rg.Max != nil && *rg.Max < rg.Min {
			c.reject(rg.Go, "max %d is below min %d", *rg.Max, rg.Min)
		}
		if i == 0 {
			continue
		}
		low, high := v.Ranges[i-1], rg
		if v.Order == "descending" {
			low, high = high, low
		}
		if low.Max == nil || *low.Max == math.MaxInt64 || *low.Max+1 != high.Min {
			c.reject(rg.Go, "does not join %s: ranges leave no gap and do not overlap", v.Ranges[i-1].Go)
		}
	}
}

func (c *checker) aparts(v *Vocabulary) {
	for _, a := range v.Aparts {
		row := "apart " + a.Service
		c.require(row, "reason", a.Reason)
		if (a.Service == "") == (a.Min == nil) || (a.Min == nil) != (a.Max == nil) {
			c.reject(row, "wants either a service or min and max")
			continue
		}
		if !slices.ContainsFunc(v.Codes, func(code Code) bool { return v.apart(&code) != nil && *v.apart(&code) == a }) {
			c.reject(row, "no code is of that part")
		}
		for _, code := range v.Codes {
			if v.apart(&code) != nil && code.Representative != nil && *code.Representative {
				c.reject(code.Name, "stands apart, and represents nothing anyway")
			}
		}
	}
}

func (c *checker) lineages(v *Vocabulary) {
	for _, l := range v.Lineages {
		row := "lineage " + l.ID
		c.require(row, "title", l.Title)
		c.require(row, "source", l.Source)
		for _, lc := range l.Codes {
			switch code := v.Code(lc.Name); {
			case code == nil:
				c.reject(row, "%q is not a code%s", lc.Name, meanCode(lc.Name, v))
			case code.Value == lc.Value:
				c.reject(row, "gives %s its own value", lc.Name)
			}
			if i := slices.IndexFunc(v.Codes, func(code Code) bool { return code.Value == lc.Value }); i >= 0 {
				c.reject(row, "gives %s the value of %s", lc.Name, v.Codes[i].Name)
			}
		}
	}
}

func (c *checker) conversions() {
	for i := range c.r.StandIns {
		c.standIn(&c.r.StandIns[i])
	}
	stated := map[[2]string]bool{} // the code converted, the vocabulary converted to
	for _, row := range c.r.Overrules {
		c.overrule(row, stated)
	}
	for _, v := range c.r.Vocabularies {
		for i := range v.Codes {
			c.twins(v, &v.Codes[i])
		}
	}
	for _, row := range c.r.Fallbacks {
		c.fallbackRow(row)
	}
	for _, row := range c.r.NewAdvices {
		c.newAdvice(row)
	}
	if len(c.problems) > 0 { // what follows names every code that a bad row touches
		return
	}
	used := map[any]bool{}
	for _, from := range c.r.Vocabularies {
		for _, to := range c.r.Vocabularies {
			if from != to {
				c.direction(from, to, used)
			}
		}
	}
	for _, row := range c.r.SeenIns {
		c.seenIn(row)
	}
	for _, row := range c.r.rules() {
		if !used[row] {
			c.reject(row.title(), "%s", row.idle())
		}
	}
}

// direction checks what the codes of a vocabulary become in another, and what the values
// without a code do.
func (c *checker) direction(from, to *Vocabulary, used map[any]bool) {
	for i := range from.Codes {
		c.conversion(from, &from.Codes[i], to, used)
	}
	for _, id := range []string{Unknown, QualifiedSuccess} {
		used[c.r.target(from, "", id, to).row] = true
	}
}

// A rule is a row on which conversions depend, or none does, and then it has no reason to be.
type rule interface {
	title() string
	idle() string // what is wrong with it then
}

// rules are those of the registry that may be idle: pointers into its tables.
func (r *Registry) rules() (all []rule) {
	for i := range r.StandIns {
		all = append(all, &r.StandIns[i])
	}
	for i := range r.Fallbacks {
		all = append(all, &r.Fallbacks[i])
	}
	for i := range r.NewAdvices {
		all = append(all, &r.NewAdvices[i])
	}
	return all
}

// conversion checks what a code becomes, and notes the rows that it takes.
func (c *checker) conversion(from *Vocabulary, code *Code, to *Vocabulary, used map[any]bool) {
	got := c.r.target(from, code.Name, code.Condition, to)
	used[got.row] = true
	switch {
	case got.ambiguous != "":
		codes := to.stands[got.ambiguous]
		if used[codes[0]] { // is said
			return
		}
		used[codes[0]] = true
		c.file = to.File
		c.reject(codes[0].Name, "shares the condition %s with %s, which %s needs: mark one as representative", got.ambiguous, codes[1].Name, code.Name)
		c.file = conversionsFile
	case got.fidelity == FallbackGrade && got.row == nil:
		c.reject(code.Name, "becomes %s, for want of anything better, and no [[fallback]] of its condition %s says why", got.code.Name, code.Condition)
	case got.fidelity != FallbackGrade && !c.r.keepsAdvice(code, got.code):
		if row := c.r.NewAdvice(code, got.code); row != nil {
			used[row] = true
			return
		}
		have, _ := c.r.Advised(code)
		want, _ := c.r.Advised(got.code)
		c.reject(code.Name, "advises %s and becomes %s, which advises %s: that is neither the same nor more general, and no [[new_advice]] says why", have, got.code.Name, want)
	}
}

func (s *StandIn) idle() string { return "is idle: no code of that condition becomes it" }
func (f *Fallback) idle() string {
	return "is not so: no code of that condition has nothing better in " + strings.Join(f.To, " or ")
}
func (n *NewAdvice) idle() string { return "is idle: no conversion changes the advice so" }

func (s *StandIn) title() string  { return fmt.Sprintf("stand_in %s for %s", s.Code, s.Condition) }
func (f *Fallback) title() string { return "fallback " + f.Condition }
func (n *NewAdvice) title() string {
	return fmt.Sprintf("new_advice %s to %s", n.From, strings.Join(n.To, ", "))
}

// seenIn checks that a row says why, where another program does otherwise, and nowhere else.
func (c *checker) seenIn(row SeenIn) {
	name := "seen_in " + row.Project
	c.require(name, "project", row.Project)
	c.require(name, "file", row.File)
	c.require(name, "function", row.Function)
	c.require(name, "commit", row.Commit)
	differs := map[string]bool{}
	for _, pair := range row.Codes {
		from, to := c.r.VocabularyOf(pair[0]), c.r.VocabularyOf(pair[1])
		switch {
		case from == nil:
			c.reject(name, "%q is not a code%s", pair[0], meanCode(pair[0], c.r.Vocabularies...))
		case to == nil:
			c.reject(name, "%q is not a code%s", pair[1], meanCode(pair[1], c.r.Vocabularies...))
		case from == to:
			c.reject(name, "%s and %s are of one vocabulary", pair[0], pair[1])
		default:
			code := from.Code(pair[0])
			got, _ := c.r.Convert(from, code.Name, code.Condition, to)
			differs[pair[0]] = got.Name != pair[1]
			if got.Name != pair[1] && row.Why(pair[0]) == "" {
				c.reject(name, "%s becomes %s there and %s here, and no differs says why", pair[0], pair[1], got.Name)
			}
		}
	}
	for _, d := range row.Differs {
		c.require(name, "why of "+d.From, d.Why)
		if !differs[d.From] {
			c.reject(name, "%s does not differ", d.From)
		}
	}
	if row.Others != "" {
		c.require(name, "others_why", row.OthersWhy)
		if c.r.VocabularyOf(row.Others) == nil {
			c.reject(name, "%q is not a code%s", row.Others, meanCode(row.Others, c.r.Vocabularies...))
		}
	}
}

func (c *checker) fallbackRow(row Fallback) {
	c.require(row.title(), "reason", row.Reason)
	if c.r.Condition(row.Condition) == nil {
		c.reject(row.title(), "%q is not a condition%s", row.Condition, c.meanCondition(row.Condition))
		return
	}
	for _, id := range row.To {
		i := slices.IndexFunc(c.r.Vocabularies, func(v *Vocabulary) bool { return v.ID == id })
		if i < 0 {
			c.reject(row.title(), "%q is not a vocabulary%s", id, c.meanVocabulary(id))
			continue
		}
		v := c.r.Vocabularies[i]
		switch code, standIn := c.r.representative(v, row.Condition), c.r.StandIn(v, row.Condition); {
		case code != nil && row.Condition != Failure: // which is for what no other row explains
			c.reject(row.title(), "is not so: %s has that condition", code.Name)
		case standIn != nil:
			c.reject(row.title(), "is not so: %s stands in for it", v.Named(standIn.Code).Name)
		}
	}
}

// newAdvice checks that a row names what there is.
func (c *checker) newAdvice(row NewAdvice) {
	c.require(row.title(), "reason", row.Reason)
	if c.r.VocabularyOf(row.From) == nil && c.r.Condition(row.From) == nil {
		c.reject(row.title(), "%q is neither a code nor a condition%s", row.From, meanCode(row.From, c.r.Vocabularies...))
	}
	for _, to := range row.To {
		if c.r.VocabularyOf(to) == nil {
			c.reject(row.title(), "%q is not a code%s", to, meanCode(to, c.r.Vocabularies...))
		}
	}
}

// NewAdvice returns the row that says why a conversion changes the advice, or nil.
func (r *Registry) NewAdvice(from, to *Code) *NewAdvice {
	for i := range r.NewAdvices {
		n := &r.NewAdvices[i]
		if (from.is(n.From) || slices.Contains(r.Path(from.Condition), n.From)) && slices.ContainsFunc(n.To, to.is) {
			return n
		}
	}
	return nil
}

func (c *checker) standIn(row *StandIn) {
	name := row.title()
	c.require(name, "reason", row.Reason)
	v, path := c.r.VocabularyOf(row.Code), c.r.Path(row.Condition)
	switch {
	case v == nil:
		c.reject(name, "%q is not a code%s", row.Code, meanCode(row.Code, c.r.Vocabularies...))
	case len(path) == 0:
		c.reject(name, "%q is not a condition%s", row.Condition, c.meanCondition(row.Condition))
	case v.Code(row.Code).Kind != path[len(path)-1]:
		c.reject(name, "makes a %s of a %s", v.Code(row.Code).Kind, path[len(path)-1])
	case c.r.representative(v, row.Condition) != nil:
		c.reject(name, "is not needed: %s has that condition", c.r.representative(v, row.Condition).Name)
	case c.r.StandIn(v, row.Condition) != row:
		c.reject(name, "%s stands in for it already", c.r.StandIn(v, row.Condition).Code)
	}
}

func (c *checker) overrule(row Overrule, stated map[[2]string]bool) {
	name := fmt.Sprintf("overrule %s to %s", row.From, row.To)
	c.require(name, "reason", row.Reason)
	from, to := c.r.VocabularyOf(row.From), c.r.VocabularyOf(row.To)
	switch {
	case from == nil:
		c.reject(name, "%q is not a code%s", row.From, meanCode(row.From, c.r.Vocabularies...))
		return
	case to == nil:
		c.reject(name, "%q is not a code%s", row.To, meanCode(row.To, c.r.Vocabularies...))
		return
	case from == to:
		c.reject(name, "both codes are of %s", from.Title)
		return
	case stated[[2]string{row.From, to.ID}]:
		c.reject(name, "says again what %s becomes in %s", row.From, to.Title)
		return
	}
	stated[[2]string{row.From, to.ID}] = true
	code, target := from.Code(row.From), to.Code(row.To)
	if code.Kind != target.Kind {
		c.reject(name, "makes a %s of a %s", target.Kind, code.Kind)
		return
	}
	if c.r.plain(from, code.Name, code.Condition, to).code == target {
		c.reject(name, "overrules nothing: the condition %s gives the same code", code.Condition)
	}
}

// twins checks the twins that a code names.
func (c *checker) twins(v *Vocabulary, code *Code) {
	for _, name := range code.Twins {
		w := c.r.VocabularyOf(name)
		switch {
		case w == nil:
			c.reject(code.Name, "twin %q is not a code%s", name, meanCode(name, c.r.Vocabularies...))
			continue
		case w == v:
			c.reject(code.Name, "twin %s is of the same vocabulary", name)
			continue
		}
		other := w.Code(name)
		switch back, there := c.r.twin(other, v), c.r.twin(code, w); {
		case other.Condition != code.Condition:
			c.reject(code.Name, "twin %s means %s, and not %s", name, other.Condition, code.Condition)
		case there != other || back != code:
			c.reject(code.Name, "twin %s has another twin, or this code has", name)
		case c.r.representative(w, code.Condition) == other && c.r.representative(v, code.Condition) == code:
			c.reject(code.Name, "twin %s is no news: the two represent the condition %s", name, code.Condition)
		}
	}
}

// VocabularyOf returns the vocabulary that has a code of that name, or nil.
func (r *Registry) VocabularyOf(name string) *Vocabulary {
	for _, v := range r.Vocabularies {
		if v.Code(name) != nil {
			return v
		}
	}
	return nil
}
