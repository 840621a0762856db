// SPDX-License-Identifier: Apache-2.0

package regular

import (
	"errors"
	"syscall"
)

// impossible reports whether an error says that no file can have the name: it has a
// character such as < or ?, or is too long (System Error Codes, ERROR_INVALID_NAME and
// ERROR_FILENAME_EXCED_RANGE).
func impossible(err error) bool {
	return errors.Is(err, syscall.Errno(123)) || errors.Is(err, syscall.Errno(206))
}
