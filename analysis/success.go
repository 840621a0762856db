// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Success finds successes that are returned as errors.
var Success = &analysis.Analyzer{
	Name: "statussuccess",
	Doc: `find successes returned as errors

secstatus.ErrorCondition, pkcs11.Error of miekg/pkcs11 and keychain.Error of go-keychain are
errors whatever number they hold, 0 too:

	return pkcs11.Error(pkcs11.CKR_OK)                  // not nil
	return secstatus.ErrorCondition(status.Condition()) // not nil, if status is a success
	return status.Err()                                 // nil, if status is a success

A value that is not constant is reported where it comes from a call, or a variable that no
condition of the function looks at; parameters are left to their callers.`,
	URL: url + "#statussuccess",
	Run: runSuccess,
}

func runSuccess(pass *analysis.Pass) (any, error) {
	info := pass.TypesInfo
	errorType := types.Universe.Lookup("error").Type()
	check := func(e ast.Expr, stack []ast.Node) {
		to, arg, ok := conversion(info, e)
		if !ok {
			return
		}
		condition := isNamed(to, module+".ErrorCondition")
		if v := ofType(to); !condition && (v == nil || v.foreign == "" || !isNamed(to, v.foreign)) {
			return
		}
		message := ""
		switch c := constantOf(info, arg); {
		case condition && c != nil:
			if !isNamed(c.Type(), module+".Condition") || !strings.HasSuffix(c.Name(), "Success") {
				return
			}
			message = c.Name() + " is a success, and an error as " + types.ExprString(e) + "; return nil"
		case !condition && info.Types[e].Value != nil:
			if !isZero(info, e) {
				return
			}
			message = "0 is a success, and an error as " + types.ExprString(e) + "; return nil"
		default:
			if !mayBeSuccess(info, arg, stack) {
				return
			}
			message = "an error even if the status is a success; return nil for one"
		}
		pass.Report(analysis.Diagnostic{Pos: e.Pos(), End: e.End(), Message: message})
	}
	walk(pass, []ast.Node{(*ast.ReturnStmt)(nil), (*ast.AssignStmt)(nil)}, func(n ast.Node, stack []ast.Node) {
		switch n := n.(type) {
		case *ast.ReturnStmt:
			f, _ := innermost(stack)
			if f == nil || f.Results == nil || f.Results.NumFields() != len(n.Results) {
				return
			}
			i := 0
			for _, field := range f.Results.List {
				for range max(1, len(field.Names)) {
					if types.Identical(info.TypeOf(field.Type), errorType) {
						check(n.Results[i], stack)
					}
					i++
				}
			}
		case *ast.AssignStmt:
			if n.Tok != token.ASSIGN || len(n.Lhs) != len(n.Rhs) {
				return
			}
			for i, e := range n.Rhs {
				if t := info.TypeOf(n.Lhs[i]); t != nil && types.Identical(t, errorType) {
					check(e, stack)
				}
			}
		}
	})
	return nil, nil
}

// mayBeSuccess reports whether e is, or is the condition of, a status that a call has just
// returned, or that is in a local variable which no condition of the function looks at.
func mayBeSuccess(info *types.Info, e ast.Expr, stack []ast.Node) bool {
	e = strip(info, e)
	if call, ok := e.(*ast.CallExpr); ok {
		if s, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && s.Sel.Name == "Condition" && ofType(info.TypeOf(s.X)) != nil {
			e = ast.Unparen(s.X)
		}
	}
	if ofType(info.TypeOf(e)) == nil {
		return false
	}
	switch e := e.(type) {
	case *ast.CallExpr:
		_, _, converts := conversion(info, e)
		return !converts
	case *ast.Ident:
		variable, ok := info.Uses[e].(*types.Var)
		_, body := innermost(stack)
		return ok && body != nil && body.Pos() <= variable.Pos() && variable.Pos() < body.End() && !lookedAt(info, body, variable)
	}
	return false
}

// lookedAt reports whether a condition in body mentions variable.
func lookedAt(info *types.Info, body *ast.BlockStmt, variable *types.Var) bool {
	found := false
	look := func(e ast.Node) {
		ast.Inspect(e, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && info.Uses[id] == variable
			return !found
		})
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt:
			look(n.Cond)
		case *ast.ForStmt:
			if n.Cond != nil {
				look(n.Cond)
			}
		case *ast.SwitchStmt:
			if n.Tag != nil {
				look(n.Tag)
			}
		case *ast.CaseClause:
			for _, e := range n.List {
				look(e)
			}
		}
		return !found
	})
	return found
}

// isNamed reports whether t is the type with the given path, dot, and name.
func isNamed(t types.Type, path string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && full(named.Obj()) == path
}
