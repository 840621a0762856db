// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"net/url"
	"path/filepath"

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
		Tool        sarifTool         `json:"tool"`
		Invocations []sarifInvocation `json:"invocations"`
		ColumnKind  string            `json:"columnKind"`
		Results     []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string    `json:"id"`
		ShortDescription sarifText `json:"shortDescription"`
		FullDescription  sarifText `json:"fullDescription"`
		Help             sarifText `json:"help"`
		Default          struct {
			Level string `json:"level"`
		} `json:"defaultConfiguration"`
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
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region *sarifRegion `json:"region,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
)

func writeSARIF(w io.Writer, reports []headercheck.Report, _ style) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "secstatus", InformationURI: "https://github.com/secstatus/secstatus"}
	index := map[string]int{}
	for i, c := range headercheck.Checks() {
		rule := sarifRule{ID: c.Name, ShortDescription: sarifText{c.Title}, FullDescription: sarifText{c.Text},
			Help: sarifText{c.Text + "\n\nBefore:\n" + c.Before + "\n\nAfter:\n" + c.After}}
		rule.Default.Level = string(c.Severity)
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule)
		index[c.Name] = i
	}
	done := sarifInvocation{ExecutionSuccessful: true}
	for _, r := range reports {
		if r.Err != "" {
			level := "warning"
			if r.Verdict == headercheck.Unreadable {
				level, done.ExecutionSuccessful = "error", false
			}
			done.Notifications = append(done.Notifications, sarifNotice{level, sarifText{r.Err}, []sarifLocation{location(headercheck.Position{File: r.Path}, "")}})
		}
		for _, f := range r.Findings {
			res := sarifResult{RuleID: f.Check, RuleIndex: index[f.Check], Level: string(f.Severity), Message: sarifText{f.Message},
				Locations: []sarifLocation{location(f.Pos, "")}}
			if f.Related != nil {
				res.Related = []sarifLocation{location(f.Related.Pos, f.Related.Message)}
			}
			run.Results = append(run.Results, res)
		}
	}
	run.Invocations = []sarifInvocation{done}
	return encodeJSON(w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func location(p headercheck.Position, message string) (l sarifLocation) {
	u := url.URL{Path: filepath.ToSlash(p.File)}
	if filepath.IsAbs(p.File) {
		u.Scheme = "file"
		if u.Path[0] != '/' {
			u.Path = "/" + u.Path
		}
	}
	l.Physical.Artifact.URI = u.String()
	if p.Line > 0 {
		l.Physical.Region = &sarifRegion{p.Line, p.Column}
	}
	if message != "" {
		l.Message = &sarifText{message}
	}
	return l
}
