// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"

	"github.com/secstatus/secstatus/headercheck"
)

// jsonReport is schema secstatus/check/v1. Others read it: fields may be
// added, none changed or taken away.
type jsonReport struct {
	Schema  string       `json:"schema"`
	Headers []jsonHeader `json:"headers"`
}

type jsonHeader struct {
	Path     string        `json:"path"`
	Verdict  string        `json:"verdict"`
	Error    string        `json:"error,omitempty"`
	Findings []jsonFinding `json:"findings"`
	// Elsewhere counts findings in what the header includes that stand under another header.
	Elsewhere int `json:"elsewhere,omitempty"`
}

type jsonFinding struct {
	Check    string              `json:"check"`
	Severity string              `json:"severity"`
	Name     string              `json:"name"`
	File     string              `json:"file"`
	Line     int                 `json:"line"`
	Column   int                 `json:"column"`
	Orders   []headercheck.Order `json:"orders"`
	Have     string              `json:"have"`
	Want     string              `json:"want"`
	Message  string              `json:"message"`

	Suppressed *jsonSuppression `json:"suppressed,omitempty"`
}

// jsonSuppression says who has accepted a finding.
type jsonSuppression struct {
	Kind   string `json:"kind"`
	Reason string `json:"reason,omitempty"`
}

func writeJSON(w io.Writer, reports []headercheck.Report) error {
	doc := jsonReport{Schema: "secstatus/check/v1", Headers: []jsonHeader{}}
	for _, r := range reports {
		h := jsonHeader{Path: slashed(r.Path, onWindows), Verdict: string(r.Verdict), Error: r.Err, Findings: []jsonFinding{}, Elsewhere: r.Elsewhere}
		for _, f := range r.Findings {
			orders := f.Orders
			if orders == nil {
				orders = []headercheck.Order{}
			}
			h.Findings = append(h.Findings, jsonFinding{f.Check, string(f.Severity), f.Name, slashed(f.Pos.File, onWindows), f.Pos.Line, f.Pos.Column,
				orders, f.Have, f.Want, f.Message, nil})
			if s := f.Suppressed; s != nil {
				h.Findings[len(h.Findings)-1].Suppressed = &jsonSuppression{string(s.Kind), s.Reason}
			}
		}
		doc.Headers = append(doc.Headers, h)
	}
	return encodeJSON(w, doc)
}
