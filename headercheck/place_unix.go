// SPDX-License-Identifier: Apache-2.0

//go:build unix

package headercheck

import (
	"fmt"
	"os"
	"slices"
	"syscall"
)

// owned says why a new file would not have the owner, the group or the links of the old.
func owned(p place) string {
	st, ok := p.info.Sys().(*syscall.Stat_t)
	if !ok {
		return ""
	}
	if st.Nlink > 1 {
		return fmt.Sprintf("the file has %d names (hard links), which would not stay one file", st.Nlink)
	}
	if os.Geteuid() == 0 {
		return attributed(p.path)
	}
	if int(st.Uid) != os.Geteuid() {
		return "the file belongs to somebody else, and would not any more"
	}
	groups, err := os.Getgroups()
	if gid := int(st.Gid); err != nil || gid != os.Getegid() && !slices.Contains(groups, gid) {
		return "the file belongs to a group that it could not keep"
	}
	return attributed(p.path)
}

// own gives a file the owner and the group of another.
func own(f *os.File, like place) error {
	st, ok := like.info.Sys().(*syscall.Stat_t)
	if !ok {
		return nil
	}
	return f.Chown(int(st.Uid), int(st.Gid))
}
