// SPDX-License-Identifier: Apache-2.0

package neighbour

import "fmt"

// mbedTLS takes the two codes of an error of Mbed TLS apart: the low seven bits, and the rest.
func mbedTLS(n int64) (string, bool) {
	high, low := -n&^0x7F, -n&0x7F
	switch {
	case low == 0:
		return fmt.Sprintf("-0x%04X, of a high-level module", high), true
	case high == 0:
		return fmt.Sprintf("-0x%04X, of a low-level module", low), true
	}
	return fmt.Sprintf("-0x%04X of a high-level module, and -0x%04X of a low-level one", high, low), true
}

// tpm takes a response code of TPM 2.0 apart: the layer, and in format one whose fault it is.
func tpm(n int64) (string, bool) {
	layer, code := n>>16, n&0xFFFF
	if layer != 0 && layer != 11 {
		name, ok := tpmLayer(layer)
		return fmt.Sprintf("error %d of the layer %d, %s", code, layer, name), ok && 0 < code && code <= baseTPMErrors
	}
	from := ""
	if layer == 11 {
		from = "through the resource manager, "
	}
	number := code >> 8 & 0xF
	switch {
	case code > 0xFFF:
		return "", false
	case code&0x80 != 0: // format one
		part := "handle"
		switch {
		case code&0x40 != 0:
			part = "parameter"
		case number&8 != 0:
			part, number = "session", number&7
		}
		which := fmt.Sprintf("%s %d", part, number)
		if number == 0 {
			which = "a " + part
		}
		return fmt.Sprintf("%serror 0x%03X of format one, about %s", from, 0x80|code&0x3F, which), true
	case code&0x900 == 0x900:
		return fmt.Sprintf("%swarning 0x%03X", from, code), true
	case code&0x100 != 0 && code <= 0x17F:
		return fmt.Sprintf("%serror 0x%03X of format zero", from, code), true
	}
	return "", false
}

func tpmLayer(layer int64) (name string, ok bool) {
	switch layer {
	case 6:
		return "FAPI", true
	case 7:
		return "ESYS", true
	case 8, 9:
		return "SYS", true
	case 10:
		return "TCTI", true
	case 12:
		return "the resource manager", true
	}
	return "", false
}

func win32(n int64) (string, bool) { return fmt.Sprintf("error %d", n&0xFFFF), true }

func errno100000(n int64) (string, bool) { return fmt.Sprintf("errno %d", n-100000), true }

// Libraries outside of OpenSSL have numbers from 128 on. The first is that of the program that loads libp11,
// such as its engine; and libp11 numbers its functions from 100 on.
const (
	openSSLUser   = 128
	libp11        = 129
	libp11Calls   = 100
	baseTPMErrors = 0x3F
)

// openSSL1 takes an error of OpenSSL 1 apart: eight bits of library, twelve of function and
// twelve of reason.
func openSSL1(n int64) (string, bool) {
	library, function, reason := n>>24, n>>12&0xFFF, n&0xFFF
	rv, ok := rvOf(reason)
	return fmt.Sprintf("library %d, function %d, and in the low 12 bits %s", library, function, rv), ok && library >= libp11 && function >= libp11Calls
}

// openSSL3 takes an error of OpenSSL 3 apart: eight bits of library and 23 of reason.
func openSSL3(n int64) (string, bool) {
	library, reason := n>>23&0xFF, n&0x7FFFFF
	rv, ok := rvOf(reason)
	return fmt.Sprintf("library %d, and in the low 23 bits %s", library, rv), ok && library >= openSSLUser
}
