// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// An output is a file to which a report is written as well.
type output struct{ format, path string }

// outputs reads the values of --output.
func outputs(values []string) (list []output, err error) {
	for _, v := range values {
		format, path, ok := strings.Cut(v, "=")
		if formatNamed(format) == nil || !ok || path == "" {
			return nil, fmt.Errorf("--output %s: want FORMAT=FILE with one of %s", v, formatNames())
		}
		list = append(list, output{format, path})
	}
	return list, nil
}

// write writes a report to the file.
func (o output) write(reports []headercheck.Report, how style) error {
	how.colour = false
	var b bytes.Buffer
	if err := formatNamed(o.format).write(&b, reports, how); err != nil {
		return err
	}
	if err := os.WriteFile(o.path, b.Bytes(), 0o666); err != nil {
		return fmt.Errorf("--output %s=%s: %w", o.format, o.path, err)
	}
	return nil
}
