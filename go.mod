module github.com/secstatus/secstatus

go 1.25.0

require github.com/pelletier/go-toml/v2 v2.4.3

require (
	github.com/miekg/pkcs11 v1.1.2
	github.com/rogpeppe/go-internal v1.16.0
	github.com/spf13/cobra v1.10.2
	github.com/spf13/pflag v1.0.9
	golang.org/x/sys v0.26.0
	golang.org/x/term v0.25.0
	modernc.org/cc/v4 v4.34.0
)

require (
	github.com/cpuguy83/go-md2man/v2 v2.0.6 // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/remyoudompheng/bigfft v0.0.0-20230129092748-24d4a6f8daec // indirect
	github.com/russross/blackfriday/v2 v2.1.0 // indirect
	golang.org/x/tools v0.26.0 // indirect
	modernc.org/mathutil v1.7.1 // indirect
	modernc.org/opt v0.2.0 // indirect
	modernc.org/sortutil v1.2.1 // indirect
	modernc.org/strutil v1.2.1 // indirect
	modernc.org/token v1.1.0 // indirect
)

require (
	github.com/stretchr/testify v1.12.1
	go.yaml.in/yaml/v3 v3.0.5
)

// What "go install ./..." leaves out, as pre-commit runs it: programs that are not for
// installing. The Makefile names them beside ./... where they count.
ignore (
	./examples/backends
	./examples/fromc
	./examples/miekg
	./examples/pkcs11
	./examples/psa
	./header_test/checkheaders
	./header_test/dropin
	./header_test/size
	./headercheck/internal/bench
	./internal/bench
	./internal/gen/write
	./internal/site/write
	./internal/testrun
)
