// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// As finds targets of errors.As that no error matches.
var As = &analysis.Analyzer{
	Name: "statusas",
	Doc: `find targets of errors.As that no error matches

cpkcs11.Error, pkcs11.Error of miekg/pkcs11 and their like are errors as values. A pointer to
one is an error for the compiler, so errors.As accepts it as a target, but nothing returns
one, and errors.As reports false for ever:

	var e *cpkcs11.Error
	if errors.As(err, &e) { // never
	var e cpkcs11.Error
	if errors.As(err, &e) { // right

It counts for every type of which the package that declares it makes values and no pointers.
A fix is offered where nothing but the declaration has to change.`,
	URL:       url + "#statusas",
	FactTypes: []analysis.Fact{new(madeAsValue)},
	Run:       runAs,
}

// madeAsValue is the fact about a type of errors that its package makes values of, and
// never a pointer to one.
type madeAsValue struct{}

func (*madeAsValue) AFact()         {}
func (*madeAsValue) String() string { return "madeAsValue" }

// ases are the functions that look for an error of a type, by package.
var ases = map[string][]string{
	"errors":                              {"As"},
	"golang.org/x/xerrors":                {"As"},
	"github.com/pkg/errors":               {"As"},
	"github.com/stretchr/testify/assert":  {"ErrorAs", "ErrorAsf", "NotErrorAs", "NotErrorAsf"},
	"github.com/stretchr/testify/require": {"ErrorAs", "ErrorAsf", "NotErrorAs", "NotErrorAsf"},
}

// target returns the argument of call that is the target of a function in ases, or nil.
func target(info *types.Info, call *ast.CallExpr) ast.Expr {
	f := callee(info, call)
	if f == nil || f.Pkg() == nil || !slices.Contains(ases[f.Pkg().Path()], f.Name()) {
		return nil
	}
	params := f.Signature().Params()
	for i := range params.Len() {
		if params.At(i).Name() == "target" && i < len(call.Args) {
			return ast.Unparen(call.Args[i])
		}
	}
	return nil
}

func runAs(pass *analysis.Pass) (any, error) {
	info := pass.TypesInfo
	targets := map[ast.Expr]bool{} // so that &e in errors.As(err, &e) makes no pointer
	walk(pass, []ast.Node{(*ast.CallExpr)(nil)}, func(n ast.Node, _ []ast.Node) {
		if t := target(info, n.(*ast.CallExpr)); t != nil {
			targets[t] = true
		}
	})

	values, pointers := map[*types.TypeName]bool{}, map[*types.TypeName]bool{}
	note := func(made map[*types.TypeName]bool, t types.Type) {
		if name := errorByValue(t); name != nil {
			made[name] = true
		}
	}
	walk(pass, []ast.Node{(*ast.CompositeLit)(nil), (*ast.UnaryExpr)(nil), (*ast.CallExpr)(nil)}, func(n ast.Node, stack []ast.Node) {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if p, ok := info.TypeOf(n).(*types.Pointer); ok { // []*T{{}}
				note(pointers, p.Elem())
			} else {
				note(values, info.TypeOf(n))
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND && !targets[n] {
				note(pointers, info.TypeOf(n.X))
			}
		case *ast.CallExpr:
			if to, _, ok := conversion(info, n); ok {
				note(values, to)
			} else if id, ok := ast.Unparen(n.Fun).(*ast.Ident); ok && info.Uses[id] == types.Universe.Lookup("new") {
				if p, ok := info.TypeOf(n).(*types.Pointer); ok {
					note(pointers, p.Elem())
				}
			}
		}
	})
	scope := pass.Pkg.Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok {
			note(values, c.Type())
		}
	}
	for name := range values {
		if name.Pkg() == pass.Pkg && name.Parent() == scope && !pointers[name] {
			pass.ExportObjectFact(name, new(madeAsValue))
		}
	}

	never := func(t types.Type) bool {
		p, ok := types.Unalias(t).(*types.Pointer)
		if !ok {
			return false
		}
		name := errorByValue(p.Elem())
		return name != nil && !pointers[name] && pass.ImportObjectFact(name, new(madeAsValue))
	}
	report := func(call *ast.CallExpr, t types.Type, fixes []analysis.SuggestedFix) {
		written := types.TypeString(t, types.RelativeTo(pass.Pkg))
		pass.Report(analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(),
			Message:        "no error is a " + written + ": errors of this type are values, so this never matches; look for " + written[1:],
			SuggestedFixes: fixes,
		})
	}
	walk(pass, []ast.Node{(*ast.CallExpr)(nil)}, func(n ast.Node, stack []ast.Node) {
		call := n.(*ast.CallExpr)
		if t := target(info, call); t != nil {
			if p, ok := info.TypeOf(t).(*types.Pointer); ok && never(p.Elem()) {
				report(call, p.Elem(), valueFix(pass, t, targets, stack))
			}
		}
		if index, ok := ast.Unparen(call.Fun).(*ast.IndexExpr); ok {
			if f := callee(info, call); f != nil && full(f) == "errors.AsType" && never(info.TypeOf(index.Index)) {
				report(call, info.TypeOf(index.Index), nil)
			}
		}
	})
	return nil, nil
}

// errorByValue returns the name of t if t is a type, declared and no interface, of which a
// value is an error that says nothing of its own about errors.As. Otherwise nil.
func errorByValue(t types.Type) *types.TypeName {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || types.IsInterface(named) || named.TypeParams().Len() != 0 {
		return nil
	}
	if !types.Implements(named, types.Universe.Lookup("error").Type().Underlying().(*types.Interface)) {
		return nil
	}
	if as, _, _ := types.LookupFieldOrMethod(named, true, named.Obj().Pkg(), "As"); as != nil {
		return nil
	}
	return named.Obj()
}

// valueFix takes the star off the declaration "var e *T" of the target &e, if e is only used
// as such a target, and for its fields and methods.
func valueFix(pass *analysis.Pass, target ast.Expr, targets map[ast.Expr]bool, stack []ast.Node) []analysis.SuggestedFix {
	and, ok := target.(*ast.UnaryExpr)
	if !ok {
		return nil
	}
	id, ok := ast.Unparen(and.X).(*ast.Ident)
	if !ok {
		return nil
	}
	object := pass.TypesInfo.Uses[id]
	var star *ast.StarExpr
	fits := true
	ast.PreorderStack(stack[0], nil, func(n ast.Node, around []ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			if len(n.Names) == 1 && len(n.Values) == 0 && pass.TypesInfo.Defs[n.Names[0]] == object {
				star, _ = n.Type.(*ast.StarExpr)
			}
		case *ast.Ident:
			if pass.TypesInfo.Uses[n] == object {
				switch parent := around[len(around)-1].(type) {
				case *ast.UnaryExpr:
					fits = fits && targets[parent]
				case *ast.SelectorExpr:
				default:
					fits = false
				}
			}
		}
		return true
	})
	if star == nil || !fits || object.Parent() == pass.Pkg.Scope() {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Look for the value",
		TextEdits: []analysis.TextEdit{{Pos: star.Pos(), End: star.X.Pos()}},
	}}
}
