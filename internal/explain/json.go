// SPDX-License-Identifier: Apache-2.0

package explain

import (
	"encoding/json"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
)

// jsonExplain is schema secstatus/explain/v1. Others read it: fields may be added,
// none changed or taken away. Lists are never null; texts are "" where there is
// nothing to say.
type jsonExplain struct {
	Schema string       `json:"schema"`
	Inputs []jsonAnswer `json:"inputs"`
}

// jsonAnswer is what there is to say of one input.
type jsonAnswer struct {
	Input      string     `json:"input"`
	ExitStatus bool       `json:"exit_status"` // the input was given with --exit-status
	Known      bool       `json:"known"`       // the first answer has a name
	Answers    []jsonInfo `json:"answers"`     // likeliest first
	Nearest    []string   `json:"nearest"`     // names, if there is no answer
	Note       string     `json:"note"`        // that number and name disagree, or what the name is
	Neighbours []string   `json:"neighbours"`  // whose a number without a name looks like, or who else gives it one
}

// jsonCode is a code in short.
type jsonCode struct {
	Vocabulary secstatus.Vocabulary `json:"vocabulary"`
	Name       string               `json:"name"` // type and number if it has none
	Value      json.Number          `json:"value"`
	Hex        string               `json:"hex"`
}

// jsonInfo is all that is known of a code.
type jsonInfo struct {
	jsonCode
	Known        bool             `json:"known"`
	ReadAs       string           `json:"read_as"` // how the number was read, or why it is a candidate
	Called       string           `json:"called"`  // the other name that was asked for
	Kind         string           `json:"kind"`
	Summary      string           `json:"summary"`
	Guidance     string           `json:"guidance"`
	Note         string           `json:"note"`
	Instead      []jsonInstead    `json:"instead"`
	Modules      []string         `json:"modules"` // what modules that are known mean by it
	Condition    jsonCondition    `json:"condition"`
	Advice       secstatus.Advice `json:"advice"`
	AdviceReason string           `json:"advice_reason"`
	Transient    bool             `json:"transient"`
	OnlyFrom     []string         `json:"only_from"`
	OnlyFromNote string           `json:"only_from_note"`
	NeverFrom    []string         `json:"never_from"`
	MayFrom      []string         `json:"may_from"`
	Outranks     []jsonCode       `json:"outranks"`
	OutrankedBy  []jsonCode       `json:"outranked_by"`
	Lineages     []jsonLineage    `json:"lineages"`
	Conversions  []jsonConversion `json:"conversions"`
	Aliases      []jsonAlias      `json:"aliases"`
	Range        jsonRange        `json:"range"`
	GoName       string           `json:"go_name"`
	Service      string           `json:"service"`
	Group        string           `json:"group"`
	Header       string           `json:"header"`
	Since        string           `json:"since"`
	Withdrawn    string           `json:"withdrawn"`
	Source       string           `json:"source"`
}

type jsonInstead struct {
	When string   `json:"when"`
	Use  jsonCode `json:"use"`
}

type jsonCondition struct {
	Name       secstatus.Condition   `json:"name"`
	Above      []secstatus.Condition `json:"above"` // nearest first
	Definition string                `json:"definition"`
	HTTPStatus int                   `json:"http_status"`
	GRPCCode   uint32                `json:"grpc_code"`
	GRPCName   string                `json:"grpc_name"`
}

type jsonLineage struct {
	Title    string   `json:"title"`
	Value    jsonCode `json:"value"`
	Standard jsonCode `json:"standard"`
	Source   string   `json:"source"`
}

type jsonConversion struct {
	jsonCode
	Fidelity conv.Fidelity `json:"fidelity"`
	Reason   string        `json:"reason"`
}

type jsonAlias struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"` // old, spelling or second
	Source string `json:"source"`
}

type jsonRange struct {
	Title   string   `json:"title"`
	Low     jsonCode `json:"low"`
	High    jsonCode `json:"high"`
	Owner   string   `json:"owner"`
	Summary string   `json:"summary"`
	Source  string   `json:"source"`
}

func jsonCodeOf(c anycode.Code) jsonCode {
	return jsonCode{c.Vocabulary, c.String(), json.Number(c.Decimal()), c.Hex()}
}

// list is the list of what f makes of each, and never nil.
func list[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func jsonInfoOf(a answer) jsonInfo {
	above := Path(a.Condition)[1:]
	itself := func(s string) string { return s }
	return jsonInfo{
		jsonCode: jsonCodeOf(a.Code), Known: a.known(), ReadAs: a.how, Called: a.alias.Name, Kind: a.Kind.String(),
		Summary: a.Summary, Guidance: a.Guidance, Note: a.Note,
		Modules: list(a.modules, itself),
		Instead: list(a.Instead, func(n anycode.Instead) jsonInstead { return jsonInstead{n.When, jsonCodeOf(n.Use)} }),
		Condition: jsonCondition{a.Condition, list(above, func(c secstatus.Condition) secstatus.Condition { return c }), a.Condition.Definition(),
			a.Condition.HTTPStatus(), uint32(a.Condition.GRPCCode()), a.Condition.GRPCCode().String()},
		Advice: a.Advice, AdviceReason: a.AdviceReason, Transient: a.Transient,
		OnlyFrom: list(a.OnlyFrom, itself), OnlyFromNote: a.OnlyFromNote, NeverFrom: list(a.NeverFrom, itself), MayFrom: list(a.MayFrom, itself),
		Outranks: list(a.Outranks, jsonCodeOf), OutrankedBy: list(a.OutrankedBy, jsonCodeOf),
		Lineages: list(a.Lineages, func(l anycode.Lineage) jsonLineage {
			return jsonLineage{l.Title, jsonCodeOf(l.Value), jsonCodeOf(l.Standard), l.Source}
		}),
		Conversions: list(a.conversions, func(c conversion) jsonConversion { return jsonConversion{jsonCodeOf(c.to), c.fidelity, c.reason} }),
		Aliases:     list(a.Aliases, func(l secstatus.Alias) jsonAlias { return jsonAlias{l.Name, l.Kind, l.Source} }),
		Range:       jsonRange{a.Range.Title, jsonCodeOf(a.Range.Low), jsonCodeOf(a.Range.High), a.Range.Owner, a.Range.Summary, a.Range.Source},
		GoName:      a.GoName, Service: a.Service, Group: a.Group, Header: a.Header, Since: a.Since, Withdrawn: a.Withdrawn, Source: a.Source,
	}
}

// Document is the document of schema secstatus/explain/v1, for package encoding/json.
func Document(all []Explanation) any {
	itself := func(s string) string { return s }
	return jsonExplain{Schema: "secstatus/explain/v1", Inputs: list(all, func(e Explanation) jsonAnswer {
		return jsonAnswer{e.input, e.exit, e.Known(), list(e.answers, jsonInfoOf), list(e.nearest, itself), join("; ", e.note, e.constant, e.owner), list(e.others, itself)}
	})}
}
