// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Convert finds Go conversions from one vocabulary to another.
var Convert = &analysis.Analyzer{
	Name: "statusconvert",
	Doc: `find Go conversions from one vocabulary to another

A Go conversion keeps the number, and the number means something else in the other
vocabulary: -137 (PSA_ERROR_BAD_STATE) is 0xffffffffffffff77 as a CK_RV, and CKR_CANCEL, 1, is
a success as a psa_status_t. Package conv converts the meaning:

	return cpkcs11.RV(status)              // wrong
	rv, _ := conv.PSAToPKCS11(status)      // right

Conversions to plain integers in between, as in cpkcs11.RV(uint64(status)), and FromC count
as well. A fix is offered where the conversion is assigned, since functions of conv return
two values.`,
	URL: url + "#statusconvert",
	Run: runConvert,
}

func runConvert(pass *analysis.Pass) (any, error) {
	info := pass.TypesInfo
	walk(pass, []ast.Node{(*ast.CallExpr)(nil)}, func(n ast.Node, stack []ast.Node) {
		call := n.(*ast.CallExpr)
		to, arg, ok := conversion(info, call)
		if !ok {
			if f := callee(info, call); f == nil || f.Name() != "FromC" || len(call.Args) != 1 {
				return
			}
			to, arg = info.TypeOf(call), call.Args[0]
		}
		target := ofType(to)
		if target == nil {
			return
		}
		source := ofValue(info, arg)
		if source == nil || source == target {
			return
		}
		function := "conv." + source.inConv + "To" + target.inConv
		pass.Report(analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(),
			Message: "this keeps the number, which means something else in " + target.CType() + " than in " + source.CType() +
				"; " + function + " converts the meaning",
			SuggestedFixes: convFix(pass, call, strip(info, arg), source, target, function, stack),
		})
	})
	return nil, nil
}

// convFix calls function instead of the conversion call, if call is the only value of an
// assignment or of a variable's declaration, and both types are those that function has.
func convFix(pass *analysis.Pass, call *ast.CallExpr, arg ast.Expr, source, target *vocab, function string, stack []ast.Node) []analysis.SuggestedFix {
	if !source.isOwn(pass.TypesInfo.TypeOf(arg)) || !target.isOwn(pass.TypesInfo.TypeOf(call)) {
		return nil
	}
	var left ast.Expr
	switch parent := stack[len(stack)-2].(type) {
	case *ast.AssignStmt:
		if len(parent.Rhs) == 1 && len(parent.Lhs) == 1 && (parent.Tok == token.ASSIGN || parent.Tok == token.DEFINE) {
			left = parent.Lhs[0]
		}
	case *ast.ValueSpec:
		if decl := stack[len(stack)-3].(*ast.GenDecl); decl.Tok == token.VAR && len(parent.Names) == 1 && parent.Type == nil {
			left = parent.Names[0]
		}
	}
	name, edits := importConv(pass, stack[0].(*ast.File), call.Pos())
	if left == nil || name == "" {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message: "Convert the meaning with " + function,
		TextEdits: append(edits,
			analysis.TextEdit{Pos: left.End(), End: left.End(), NewText: []byte(", _")},
			analysis.TextEdit{Pos: call.Pos(), End: arg.Pos(), NewText: []byte(name + strings.TrimPrefix(function, "conv") + "(")},
			analysis.TextEdit{Pos: arg.End(), End: call.End(), NewText: []byte(")")}),
	}}
}

// importConv returns the name of package conv at pos in file, and what it takes to have it
// imported. The name is "" where there is none to be had: something else is called conv, or
// conv imports this package.
func importConv(pass *analysis.Pass, file *ast.File, pos token.Pos) (string, []analysis.TextEdit) {
	path := module + "/conv"
	under, inside := strings.CutPrefix(pass.Pkg.Path(), module+"/")
	if pass.Pkg.Path() == module || inside && (under == "cpsa" || under == "cpkcs11" || under == "parsec" || under == "osstatus" || under == "conv") {
		return "", nil
	}
	scope := pass.TypesInfo.Scopes[file].Innermost(pos)
	for _, spec := range file.Imports {
		if p, _ := strconv.Unquote(spec.Path.Value); p != path {
			continue
		}
		name := "conv"
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if _, o := scope.LookupParent(name, pos); o != nil {
			if _, ok := o.(*types.PkgName); ok {
				return name, nil
			}
		}
		return "", nil
	}
	if _, o := scope.LookupParent("conv", pos); o != nil || len(file.Imports) == 0 {
		return "", nil
	}
	last := file.Imports[len(file.Imports)-1]
	text := "\n\t" + strconv.Quote(path)
	for _, decl := range file.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.IMPORT && !decl.Lparen.IsValid() && len(decl.Specs) == 1 && decl.Specs[0] == last {
			text = "\nimport " + strconv.Quote(path)
		}
	}
	return "conv", []analysis.TextEdit{{Pos: last.End(), End: last.End(), NewText: []byte(text)}}
}
