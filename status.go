// SPDX-License-Identifier: Apache-2.0

package secstatus

import "fmt"

// A GRPCCode is a number of google.rpc.Code. It converts to the Code of
// google.golang.org/grpc/codes, which has the same numbers:
//
//	status.Error(codes.Code(secstatus.ConditionOf(err).GRPCCode()), "…")
type GRPCCode uint32

// String returns the name of google.rpc.Code, such as "PERMISSION_DENIED".
func (g GRPCCode) String() string {
	if int(g) < len(grpcCodes) {
		return grpcCodes[g]
	}
	return fmt.Sprintf("GRPCCode(%d)", uint32(g))
}

// HTTPStatus returns the status code with which an HTTP service answers a request that it
// could not serve for this condition (RFC 9110, 15; 429 is RFC 6585, 4). It is 200 for the
// successes only.
//
// What the client sent or may do is 4xx; what is wrong between the service and what it uses
// is 5xx. This does not follow from the tree: SessionInvalid is below InvalidArgument, since
// the call to the library was wrong, but the session is the service's own: 503. A service
// that passes no input of its client on turns each 400 into 500.
//
// An answer of 401 needs a WWW-Authenticate field (RFC 9110, 11.6.1), and Retry-After fits
// 503 and 429 where Advice is to try again.
func (c Condition) HTTPStatus() int { return int(c.row().http) }

// GRPCCode returns the number of google.rpc.Code with which a gRPC service answers a request
// that it could not serve for this condition, by the rule of [Condition.HTTPStatus]. It is
// OK only for the successes.
func (c Condition) GRPCCode() GRPCCode { return c.row().grpc }
