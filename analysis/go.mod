module github.com/secstatus/secstatus/analysis

go 1.25.0

require (
	github.com/golangci/plugin-module-register v0.1.2
	github.com/secstatus/secstatus v0.1.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/tools v0.42.0
)

require (
	github.com/miekg/pkcs11 v1.1.2 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/mod v0.33.0 // indirect
	golang.org/x/sync v0.19.0 // indirect
)
