module github.com/secstatus/secstatus

go 1.25.0
