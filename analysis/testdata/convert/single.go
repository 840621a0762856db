package convert

import "github.com/secstatus/secstatus/cpsa"
import p "github.com/secstatus/secstatus/cpkcs11"

var global = cpsa.Status(p.Cancel) // want `conv.PKCS11ToPSA`
