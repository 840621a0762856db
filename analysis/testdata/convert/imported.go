package convert

import (
	c "github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

var _, _ = c.PSAToPKCS11(cpsa.BadState)

func imported(m map[string]cpkcs11.RV, status cpsa.Status) {
	m["a"] = cpkcs11.RV(status) // want `conv.PSAToPKCS11`
}
