// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// Mixed finds constants of one vocabulary used as values of another.
var Mixed = &analysis.Analyzer{
	Name: "statusmixed",
	Doc: `find constants of one vocabulary used for another

Types keep vocabularies apart, as long as they are not taken off, and constants without a type
have none:

	if uint64(status) == uint64(cpkcs11.DeviceRemoved) // status is a cpsa.Status
	if status == pkcs11.CKR_DEVICE_REMOVED             // never true
	var status cpsa.Status = pkcs11.CKR_CANCEL         // a success

Constants are known by their type, or by their name in C where they have no type of a
vocabulary. Two variables that are compared as numbers are no finding.`,
	URL: url + "#statusmixed",
	Run: runMixed,
}

func runMixed(pass *analysis.Pass) (any, error) {
	info := pass.TypesInfo
	report := func(e ast.Expr, constant, other *vocab, how string) {
		pass.Report(analysis.Diagnostic{
			Pos: e.Pos(), End: e.End(),
			Message: nameInC(constantOf(info, e)) + " is a value of type " + constant.CType() + ", " + how + " one of type " + other.CType(),
		})
	}
	// compared reports e if it is a constant of another vocabulary than to.
	compared := func(e, to ast.Expr) bool {
		e = strip(info, e)
		c, v := ofConstant(info, e), ofValue(info, to)
		if c == nil || v == nil || c == v {
			return false
		}
		report(e, c, v, "compared with")
		return true
	}
	walk(pass, []ast.Node{(*ast.BinaryExpr)(nil), (*ast.SwitchStmt)(nil), (*ast.Ident)(nil)}, func(n ast.Node, stack []ast.Node) {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if isComparison(n.Op) && !compared(n.Y, n.X) {
				compared(n.X, n.Y)
			}
		case *ast.SwitchStmt:
			if n.Tag == nil {
				return
			}
			for _, clause := range n.Body.List {
				for _, e := range clause.(*ast.CaseClause).List {
					compared(e, n.Tag)
				}
			}
		case *ast.Ident:
			// A constant without a type gets that of what it is used for.
			e, around := ast.Expr(n), stack[:len(stack)-1]
			if s, ok := around[len(around)-1].(*ast.SelectorExpr); ok && s.Sel == n {
				e, around = s, around[:len(around)-1]
			}
			c, ok := info.Uses[n].(*types.Const)
			if !ok || ofType(c.Type()) != nil {
				return
			}
			used, constant := ofType(info.TypeOf(e)), ofConstant(info, e)
			for len(around) > 0 {
				if _, ok := around[len(around)-1].(*ast.ParenExpr); !ok {
					break
				}
				around = around[:len(around)-1]
			}
			if used == nil || constant == nil || used == constant {
				return
			}
			switch parent := around[len(around)-1].(type) {
			case *ast.CallExpr:
				if _, _, ok := conversion(info, parent); ok {
					return // Convert reports it
				}
			case *ast.BinaryExpr:
				if isComparison(parent.Op) {
					return
				}
			case *ast.CaseClause:
				return
			}
			report(e, constant, used, "used as")
		}
	})
	return nil, nil
}
