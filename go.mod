module github.com/secstatus/secstatus

go 1.25.0

require github.com/pelletier/go-toml/v2 v2.4.3

require github.com/miekg/pkcs11 v1.1.2

require (
	github.com/stretchr/testify v1.12.1
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)
