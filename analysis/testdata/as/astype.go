//go:build go1.26

package as

import (
	"errors"

	"github.com/miekg/pkcs11"
)

func asType(err error) bool {
	_, never := errors.AsType[*pkcs11.Error](err) // want `no error is a \*github.com/miekg/pkcs11.Error`
	_, may := errors.AsType[pkcs11.Error](err)
	return never || may
}
