// Package made makes errors both as values and as pointers.
package made

type Both struct{ N int }

func (Both) Error() string { return "both" }

func New(n int) error {
	if n == 0 {
		return Both{}
	}
	return &Both{n}
}
