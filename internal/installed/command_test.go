// SPDX-License-Identifier: Apache-2.0

package installed

import (
	"context"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A command that does not end is killed and named.
func TestCommand(t *testing.T) {
	Program(t, "cat", "coreutils")
	r := &failures{TB: t}
	ctx, tooLong := context.WithCancel(t.Context())
	cmd := commandUntil(ctx, r, "cat")
	in, err := cmd.StdinPipe() // from which nothing ever comes
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, cmd.Start())
	tooLong()
	require.Error(t, cmd.Wait())
	assert.Regexp(t, `^waited too long for the end of: .*cat$`, r.said)

	r = &failures{TB: t}
	cmd = Command(r, "cat")
	in, err = cmd.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	_, err = io.WriteString(in, "all")
	require.NoError(t, err)
	require.NoError(t, in.Close())
	require.NoError(t, cmd.Wait())
	assert.Empty(t, r.said)
}

// failures keeps what would fail the test.
type failures struct {
	testing.TB
	said string
}

func (f *failures) Errorf(format string, args ...any) { f.said = fmt.Sprintf(format, args...) }
