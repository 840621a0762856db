// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// Zero finds PSA statuses that are compared with 0.
var Zero = &analysis.Analyzer{
	Name: "statuszero",
	Doc: `find PSA statuses compared with 0

A psa_status_t of 0 or more is a success: PSA_SUCCESS_REBOOT of the Firmware Update API is 1
(Arm IHI 0093, 5.4.3). A comparison with 0 takes it for a failure:

	if status != 0 { return errFailed } // a restart is needed: errFailed
	if !status.OK() { return errFailed }

It is reported where something is decided by it: a branch that leaves, or a value that is
kept. Comparisons with a name, such as cpsa.Success, are taken as meant, and so are those in
functions that tell positive values apart by <, >, OK or Kind. The types of the other
vocabularies have one success, 0.`,
	URL: url + "#statuszero",
	Run: runZero,
}

func runZero(pass *analysis.Pass) (any, error) {
	info := pass.TypesInfo
	walk(pass, []ast.Node{(*ast.BinaryExpr)(nil)}, func(n ast.Node, stack []ast.Node) {
		compare := n.(*ast.BinaryExpr)
		if compare.Op != token.EQL && compare.Op != token.NEQ {
			return
		}
		status := strip(info, compare.X)
		if !isLiteralZero(info, compare.Y) {
			if status = strip(info, compare.Y); !isLiteralZero(info, compare.X) {
				return
			}
		}
		if !isNamed(info.TypeOf(status), module+"/cpsa.Status") || info.Types[status].Value != nil {
			return
		}
		if _, body := innermost(stack); !decides(compare, stack) || body != nil && tellsApart(info, body, status) {
			return
		}
		before, after := "", ".OK()"
		if compare.Op == token.NEQ {
			before = "!"
		}
		switch status.(type) {
		case *ast.StarExpr, *ast.UnaryExpr, *ast.BinaryExpr:
			before, after = before+"(", ")"+after
		}
		pass.Report(analysis.Diagnostic{
			Pos: compare.Pos(), End: compare.End(),
			Message: "a positive psa_status_t is a success as well, which this takes for a failure; ask OK",
			SuggestedFixes: []analysis.SuggestedFix{{
				Message: "Ask OK",
				TextEdits: []analysis.TextEdit{
					{Pos: compare.Pos(), End: status.Pos(), NewText: []byte(before)},
					{Pos: status.End(), End: compare.End(), NewText: []byte(after)},
				},
			}},
		})
	})
	return nil, nil
}

// isLiteralZero reports whether e is 0, and no constant with a name.
func isLiteralZero(info *types.Info, e ast.Expr) bool {
	return isZero(info, e) && constantOf(info, strip(info, e)) == nil
}

// decides reports whether a branch that compare leads to leaves the block, or its value is
// kept: whether it is anything but the condition of an if that only does something besides.
func decides(compare ast.Expr, stack []ast.Node) bool {
	for i := len(stack) - 2; i >= 0; i-- {
		switch n := stack[i].(type) {
		case *ast.ParenExpr, *ast.BinaryExpr, *ast.UnaryExpr:
		case *ast.IfStmt:
			return n.Else != nil || leaves(n.Body)
		default:
			return true
		}
	}
	return true
}

// leaves reports whether block ends by leaving it: return, break, continue, goto, or a call
// of a function that is called so by habit, such as panic or Fatal.
func leaves(block *ast.BlockStmt) bool {
	if len(block.List) == 0 {
		return false
	}
	switch last := block.List[len(block.List)-1].(type) {
	case *ast.ReturnStmt, *ast.BranchStmt:
		return true
	case *ast.ExprStmt:
		call, ok := last.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		switch fun := call.Fun.(type) {
		case *ast.Ident:
			return fun.Name == "panic"
		case *ast.SelectorExpr:
			switch fun.Sel.Name {
			case "Exit", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "FailNow":
				return true
			}
		}
	}
	return false
}

// tellsApart reports whether body orders status, or asks it for OK or Kind.
func tellsApart(info *types.Info, body *ast.BlockStmt, status ast.Expr) bool {
	same := func(e ast.Expr) bool { return types.ExprString(strip(info, e)) == types.ExprString(status) }
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			ordered := isComparison(n.Op) && n.Op != token.EQL && n.Op != token.NEQ
			found = found || ordered && (same(n.X) || same(n.Y))
		case *ast.SelectorExpr:
			found = found || (n.Sel.Name == "OK" || n.Sel.Name == "Kind") && same(n.X)
		}
		return !found
	})
	return found
}
