// SPDX-License-Identifier: Apache-2.0

package analysis

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/secstatus/secstatus"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// module is the path of the module whose types the analyzers know best.
const module = "github.com/secstatus/secstatus"

// A vocab is a vocabulary as Go code shows it.
type vocab struct {
	secstatus.Vocabulary
	inConv   string   // within the names of functions of package conv
	own      string   // the type in this module: its package, dot, its name
	foreign  string   // the type of another module, of which a value is an error, or ""
	prefixes []string // of constants in C
}

var vocabs = []*vocab{
	{secstatus.PSA, "PSA", module + "/cpsa.Status", "", []string{"PSA_ERROR_", "PSA_SUCCESS"}},
	{secstatus.PKCS11, "PKCS11", module + "/cpkcs11.RV", "github.com/miekg/pkcs11.Error", []string{"CKR_"}},
	{secstatus.Parsec, "Parsec", module + "/parsec.Status", "", nil},
	{secstatus.OSStatus, "OSStatus", module + "/osstatus.Status", "github.com/keybase/go-keychain.Error", []string{"errSec"}},
}

// ofType returns the vocabulary whose codes t holds, or nil. What cgo makes of a typedef is
// an alias, or a type of its own, with the name of the typedef.
func ofType(t types.Type) *vocab {
	for {
		var name *types.TypeName
		alias, _ := t.(*types.Alias)
		if alias != nil {
			name = alias.Obj()
		} else if named, ok := t.(*types.Named); ok {
			name = named.Obj()
		} else {
			return nil
		}
		for _, v := range vocabs {
			if path := full(name); path == v.own || path == v.foreign || name.Name() == "_Ctype_"+v.CType() {
				return v
			}
		}
		if alias == nil {
			return nil
		}
		t = alias.Rhs()
	}
}

// isOwn reports whether t is the type of this module for codes of v.
func (v *vocab) isOwn(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && full(named.Obj()) == v.own
}

// full returns the path of the package, a dot, and the name.
func full(o types.Object) string {
	if o.Pkg() == nil {
		return o.Name()
	}
	return o.Pkg().Path() + "." + o.Name()
}

// ofConstant returns the vocabulary that the constant e names, or nil: by its type, or,
// where it has none of a vocabulary, by its name in C.
func ofConstant(info *types.Info, e ast.Expr) *vocab {
	c := constantOf(info, e)
	if c == nil {
		return nil
	}
	if v := ofType(c.Type()); v != nil {
		return v
	}
	if basic, ok := c.Type().Underlying().(*types.Basic); !ok || basic.Info()&types.IsInteger == 0 {
		return nil
	}
	name := nameInC(c)
	for _, v := range vocabs {
		for _, prefix := range v.prefixes {
			rest, ok := strings.CutPrefix(name, prefix)
			if ok && (rest == "" || 'A' <= rest[0] && rest[0] <= 'Z') { // errSecond is not an OSStatus
				return v
			}
		}
	}
	return nil
}

// nameInC returns the name of c without what cgo puts before that of a constant in C.
func nameInC(c *types.Const) string { return strings.TrimPrefix(c.Name(), "_Ciconst_") }

// constantOf returns the declared constant that e is the name of, or nil.
func constantOf(info *types.Info, e ast.Expr) *types.Const {
	var id *ast.Ident
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		return nil
	}
	c, _ := info.Uses[id].(*types.Const)
	return c
}

// strip takes conversions to plain integers off e: uint64(int(status)) is status.
func strip(info *types.Info, e ast.Expr) ast.Expr {
	for {
		e = ast.Unparen(e)
		to, arg, ok := conversion(info, e)
		if !ok || ofType(to) != nil {
			return e
		}
		if basic, ok := to.Underlying().(*types.Basic); !ok || basic.Info()&types.IsInteger == 0 {
			return e
		}
		e = arg
	}
}

// conversion returns the type that e converts to and what it converts, if it is a conversion.
func conversion(info *types.Info, e ast.Expr) (to types.Type, arg ast.Expr, ok bool) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil, nil, false
	}
	fun, ok := info.Types[call.Fun]
	if !ok || !fun.IsType() {
		return nil, nil, false
	}
	return fun.Type, call.Args[0], true
}

// ofValue returns the vocabulary of the value e, through conversions to plain integers, or nil.
func ofValue(info *types.Info, e ast.Expr) *vocab {
	e = strip(info, e)
	if v := ofConstant(info, e); v != nil {
		return v
	}
	return ofType(info.TypeOf(e))
}

// isZero reports whether the constant e is 0.
func isZero(info *types.Info, e ast.Expr) bool {
	value := info.Types[e].Value
	return value != nil && value.Kind() == constant.Int && constant.Sign(value) == 0
}

// callee returns the function or method that call calls, or nil.
func callee(info *types.Info, call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	switch index := fun.(type) {
	case *ast.IndexExpr:
		fun = index.X
	case *ast.IndexListExpr:
		fun = index.X
	}
	var id *ast.Ident
	switch fun := fun.(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	default:
		return nil
	}
	f, _ := info.Uses[id].(*types.Func)
	return f
}

// innermost returns the body of the function that stack ends in, and its type.
func innermost(stack []ast.Node) (*ast.FuncType, *ast.BlockStmt) {
	for i := len(stack) - 1; i >= 0; i-- {
		switch f := stack[i].(type) {
		case *ast.FuncDecl:
			return f.Type, f.Body
		case *ast.FuncLit:
			return f.Type, f.Body
		}
	}
	return nil, nil
}

// walk calls visit for each node of the package of the given types, with the nodes around it.
func walk(pass *analysis.Pass, kinds []ast.Node, visit func(n ast.Node, stack []ast.Node)) {
	inspector.New(pass.Files).WithStack(kinds, func(n ast.Node, push bool, stack []ast.Node) bool {
		if push {
			visit(n, stack)
		}
		return true
	})
}

// isComparison reports whether op compares two values for order or equality.
func isComparison(op token.Token) bool {
	switch op {
	case token.EQL, token.NEQ, token.LSS, token.GTR, token.LEQ, token.GEQ:
		return true
	}
	return false
}
