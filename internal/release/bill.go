// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	cdx "github.com/CycloneDX/cyclonedx-go"
	"github.com/google/uuid"

	"github.com/secstatus/secstatus/internal/notice"
)

// bill is the bill of materials of a binary, in CycloneDX: what the binary itself says that
// it is made of. Names are package URLs, by which scanners look for vulnerabilities.
func (src *source) bill(b *build) ([]byte, error) {
	sum := sha256.Sum256(b.binary)
	main := &cdx.Component{
		BOMRef: "pkg:golang/" + b.info.Main.Path + "@" + b.info.Main.Version + "?goos=" + b.os + "&goarch=" + b.arch + "#cmd/secstatus",
		Type:   cdx.ComponentTypeApplication, Name: "secstatus", Version: src.version,
		Hashes:             &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: hex.EncodeToString(sum[:])}},
		Licenses:           &cdx.Licenses{{Expression: "Apache-2.0 AND 0BSD"}},
		ExternalReferences: &[]cdx.ExternalReference{{Type: cdx.ERTypeVCS, URL: home, Comment: "commit " + src.commit}},
	}
	main.PackageURL = main.BOMRef
	refs := map[string]string{} // of works, by path
	components := []cdx.Component{}
	direct := []string{}
	for _, w := range b.works {
		c := cdx.Component{Type: cdx.ComponentTypeLibrary, Name: w.Path, Version: w.Version,
			Licenses: &cdx.Licenses{{License: &cdx.License{ID: w.Licence}}}}
		if w.Path == notice.Std {
			c.Version = strings.TrimPrefix(w.Version, "go")
			c.PackageURL = "pkg:golang/stdlib@" + c.Version
		} else {
			c.PackageURL = "pkg:golang/" + w.Path + "@" + w.Version
		}
		c.BOMRef = c.PackageURL
		refs[w.Path] = c.BOMRef
		components = append(components, c)
		if w.Direct {
			direct = append(direct, c.BOMRef)
		}
	}
	dependencies := []cdx.Dependency{{Ref: main.BOMRef, Dependencies: &direct}}
	for _, w := range b.works {
		needs := []string{}
		for _, path := range w.Requires {
			needs = append(needs, refs[path])
		}
		dependencies = append(dependencies, cdx.Dependency{Ref: refs[w.Path], Dependencies: &needs})
	}
	bom := cdx.NewBOM()
	bom.SerialNumber = uuid.NewSHA1(uuid.NameSpaceURL, []byte(main.BOMRef+" "+hex.EncodeToString(sum[:]))).URN()
	bom.Metadata = &cdx.Metadata{Timestamp: src.time.Format(time.RFC3339), Component: main,
		Lifecycles: &[]cdx.Lifecycle{{Phase: cdx.LifecyclePhaseBuild}},
		Tools:      &cdx.ToolsChoice{Components: &[]cdx.Component{{Type: cdx.ComponentTypeApplication, Name: "make release of secstatus", Version: src.version}}}}
	bom.Components, bom.Dependencies = &components, &dependencies
	var out bytes.Buffer
	err := cdx.NewBOMEncoder(&out, cdx.BOMFileFormatJSON).SetPretty(true).SetEscapeHTML(false).EncodeVersion(bom, cdx.SpecVersion1_6)
	return out.Bytes(), err
}
