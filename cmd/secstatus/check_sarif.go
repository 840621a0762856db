// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/secstatus/secstatus/headercheck"
)

// The part of SARIF 2.1.0 (OASIS, 2020) that check writes. A library for all
// of it would link an HTTP client and a schema; a test validates against the
// schema instead.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool                `json:"tool"`
		Invocations []sarifInvocation        `json:"invocations"`
		Bases       map[string]sarifArtifact `json:"originalUriBaseIds"`
		ColumnKind  string                   `json:"columnKind"`
		Results     []sarifResult            `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		Version         string      `json:"version"`
		SemanticVersion string      `json:"semanticVersion,omitempty"`
		InformationURI  string      `json:"informationUri"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string    `json:"id"`
		Name             string    `json:"name"`
		ShortDescription sarifText `json:"shortDescription"`
		FullDescription  sarifText `json:"fullDescription"`
		HelpURI          string    `json:"helpUri"`
		Help             sarifText `json:"help"`
		Default          struct {
			Level string `json:"level"`
		} `json:"defaultConfiguration"`
		Properties sarifProperties `json:"properties"`
	}
	// sarifProperties are those that GitHub reads.
	sarifProperties struct {
		Precision string   `json:"precision"`
		Severity  string   `json:"problem.severity"`
		Tags      []string `json:"tags"`
	}
	sarifInvocation struct {
		ExecutionSuccessful bool          `json:"executionSuccessful"`
		Notifications       []sarifNotice `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotice struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`

		Fingerprints map[string]string  `json:"partialFingerprints"`
		Suppressions []sarifSuppression `json:"suppressions"` // empty: nobody has accepted it (3.27.23)
	}
	sarifSuppression struct {
		Kind          string         `json:"kind"`
		Justification string         `json:"justification,omitempty"`
		Location      *sarifLocation `json:"location,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
)

// sourceRoot is what relative URIs are relative to (3.14.14).
const sourceRoot = "%SRCROOT%"

const (
	project = "https://github.com/secstatus/secstatus"
	manuals = project + "/blob/main/docs/"
)

func writeSARIF(w io.Writer, reports []headercheck.Report, how style) error {
	places := sarifPlaces{root: root(), sources: newSources(reports, how)}
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}, Bases: map[string]sarifArtifact{}}
	if places.root != "" {
		run.Bases[sourceRoot] = sarifArtifact{URI: strings.TrimSuffix(fileURI(places.root, onWindows), "/") + "/"}
	}
	run.Tool.Driver = sarifDriver{Name: "secstatus", Version: version(), SemanticVersion: semanticVersion(version()), InformationURI: project}
	index := map[string]int{}
	for i, c := range how.tool.checks() {
		rule := sarifRule{ID: c.Name, Name: pascal(c.Name), ShortDescription: sarifText{Text: c.Title}, FullDescription: sarifText{Text: c.Text}, HelpURI: how.tool.manual, Help: help(c)}
		rule.Default.Level = string(c.Severity)
		rule.Properties = sarifProperties{"very-high", problemSeverity(c.Severity), how.tool.tags}
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule)
		index[c.Name] = i
	}
	fingerprints := headercheck.Fingerprints(reports, func(file string) string { return places.artifact(file).URI })
	done := sarifInvocation{ExecutionSuccessful: true}
	for i, r := range reports {
		if r.Err != "" {
			level := "warning"
			if r.Verdict == headercheck.Unreadable {
				level, done.ExecutionSuccessful = "error", false
			}
			done.Notifications = append(done.Notifications, sarifNotice{level, sarifText{Text: r.Err}, []sarifLocation{places.location(headercheck.Position{File: r.Path}, "", "")}})
		}
		for j, f := range r.Findings {
			res := sarifResult{RuleID: f.Check, RuleIndex: index[f.Check], Level: string(f.Severity), Message: sarifText{Text: f.Message},
				Locations: []sarifLocation{places.location(f.Pos, f.Name, "")}, Fingerprints: map[string]string{"secstatus/v1": fingerprints[i][j]}}
			if f.Related != nil && !builtin(f.Related.Pos.File) {
				res.Related = []sarifLocation{places.location(f.Related.Pos, f.Name, f.Related.Message)}
			}
			res.Suppressions = places.suppressions(f.Suppressed)
			run.Results = append(run.Results, res)
		}
	}
	run.Invocations = []sarifInvocation{done}
	return encodeJSON(w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// builtin says whether a file is one that the command has in itself.
func builtin(file string) bool { return strings.HasPrefix(file, "<") && file != stdinName }

// help is what there is to say of a check.
func help(c headercheck.Check) sarifText {
	const fence = "\n\n```c\n"
	return sarifText{
		Text:     c.Text + "\n\nBefore:\n" + c.Before + "\n\nAfter:\n" + c.After,
		Markdown: c.Text + "\n\nBefore:" + fence + c.Before + "\n```\n\nAfter:" + fence + c.After + "\n```\n",
	}
}

// pascal is the name of a check without hyphens, as viewers show names of rules.
func pascal(name string) (s string) {
	for part := range strings.SplitSeq(name, "-") {
		s += strings.ToUpper(part[:1]) + part[1:]
	}
	return s
}

// problemSeverity is what GitHub calls a severity.
func problemSeverity(s headercheck.Severity) string {
	if s == headercheck.Note {
		return "recommendation"
	}
	return string(s)
}

// semanticVersion is a version of a module without its v, or "" for a checkout's.
func semanticVersion(v string) string {
	rest, ok := strings.CutPrefix(v, "v")
	if !ok {
		return ""
	}
	return rest
}

// sarifPlaces makes locations of positions.
type sarifPlaces struct {
	root    string
	sources sources
}

// location is a position, with what stands there if it does, and what there is to say of it.
// Positions count bytes; a log counts code points (3.14.17).
func (s *sarifPlaces) location(p headercheck.Position, what, message string) (l sarifLocation) {
	l.Physical.Artifact = s.artifact(p.File)
	if line, ok := s.sources.line(p); ok && p.Column > 0 && p.Column <= len(line)+1 {
		before, rest := line[:p.Column-1], line[p.Column-1:]
		l.Physical.Region = &sarifRegion{StartLine: p.Line, StartColumn: 1 + utf8.RuneCountInString(before)}
		if what != "" && strings.HasPrefix(rest, what) {
			l.Physical.Region.EndColumn = l.Physical.Region.StartColumn + utf8.RuneCountInString(what)
		}
	}
	if message != "" {
		l.Message = &sarifText{Text: message}
	}
	return l
}

// artifact is a file: relative to the root if it is below that. What has no name is nowhere.
func (s *sarifPlaces) artifact(file string) sarifArtifact {
	if file == stdinName {
		return sarifArtifact{URI: url.PathEscape(stdinName)}
	}
	if rel, ok := belowRoot(s.root, file); ok {
		return sarifArtifact{(&url.URL{Path: filepath.ToSlash(rel)}).String(), sourceRoot}
	}
	if abs, err := filepath.Abs(plainPath(file, onWindows)); err == nil {
		file = abs
	}
	return sarifArtifact{URI: fileURI(file, onWindows)}
}

// suppressions say who has accepted a finding.
func (p *sarifPlaces) suppressions(s *headercheck.Suppression) []sarifSuppression {
	list := []sarifSuppression{}
	if s == nil {
		return list
	}
	one := sarifSuppression{Kind: string(s.Kind), Justification: s.Reason}
	if s.Pos.File != "" {
		l := p.location(s.Pos, "", "")
		one.Location = &l
	}
	return append(list, one)
}
