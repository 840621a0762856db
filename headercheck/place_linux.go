// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"bytes"
	"fmt"
	"slices"
	"syscall"
)

// attributed says which extended attributes, access control lists included, a new file
// would not have. A label of SELinux comes from the folder.
func attributed(path string) string {
	names := make([]byte, 64<<10)
	n, err := syscall.Listxattr(path, names)
	if err != nil || n <= 0 {
		return "" // the file system has none
	}
	for name := range bytes.SplitSeq(names[:n], []byte{0}) {
		if len(name) > 0 && !slices.Contains([]string{"security.selinux", "security.evm", "security.ima"}, string(name)) {
			return fmt.Sprintf("the file has an extended attribute, %s, that it would not keep", name)
		}
	}
	return ""
}
