// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"sync"
)

// What the machine has does not change while a process asks for it.
var remembered sync.Map // of functions, by what they find

// once returns what find returns, and calls it once in a process for each name, unless ctx
// ends it.
func once[T any](ctx context.Context, name string, find func() T) T {
	value, _ := remembered.LoadOrStore(name, sync.OnceValue(find))
	found := value.(func() T)()
	if ctx.Err() != nil {
		remembered.Delete(name)
	}
	return found
}
