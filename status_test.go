// SPDX-License-Identifier: Apache-2.0

package secstatus_test

import (
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/stretchr/testify/assert"
)

// google.rpc.Code, from google/rpc/code.proto: the number, the name, and the HTTP statuses
// that go with what the definition says of whose matter it is. The first is that of the
// proto's own HTTP mapping.
var grpcDefinitions = []struct {
	code secstatus.GRPCCode
	name string
	http []int
}{
	{0, "OK", []int{200}},
	{1, "CANCELLED", []int{499, 409}}, // 499 is not a status of RFC 9110
	{2, "UNKNOWN", []int{500}},
	{3, "INVALID_ARGUMENT", []int{400}},
	{4, "DEADLINE_EXCEEDED", []int{504}},
	{5, "NOT_FOUND", []int{404}},
	{6, "ALREADY_EXISTS", []int{409}},
	{7, "PERMISSION_DENIED", []int{403}},
	{8, "RESOURCE_EXHAUSTED", []int{429, 413, 503}}, // "perhaps a per-user quota, or perhaps the entire file system"
	{9, "FAILED_PRECONDITION", []int{400, 409}},
	{10, "ABORTED", []int{409}},
	{11, "OUT_OF_RANGE", []int{400}},
	{12, "UNIMPLEMENTED", []int{501}},
	{13, "INTERNAL", []int{500, 502}},
	{14, "UNAVAILABLE", []int{503}},
	{15, "DATA_LOSS", []int{500}},
	{16, "UNAUTHENTICATED", []int{401}},
}

// Both answers of a condition agree, and a failure is never answered as a success.
func TestHTTPStatusAndGRPCCode(t *testing.T) {
	for c := range secstatus.Conditions() {
		grpc := grpcDefinitions[c.GRPCCode()]
		assert.Equal(t, grpc.name, c.GRPCCode().String(), c)
		assert.Contains(t, grpc.http, c.HTTPStatus(), "%v is %s and %d", c, grpc.name, c.HTTPStatus())
		assert.Equal(t, c.Kind() == secstatus.KindSuccess, c.HTTPStatus() == 200, c)
		assert.Equal(t, c.Kind() == secstatus.KindSuccess, c.GRPCCode() == 0, c)
		if e, ok := c.Err().(secstatus.ErrorCondition); ok {
			assert.Equal(t, c.HTTPStatus(), e.HTTPStatus())
			assert.Equal(t, c.GRPCCode(), e.GRPCCode())
		}
		// UNAVAILABLE: "most likely a transient condition, which can be corrected by retrying".
		if c.GRPCCode() == 14 {
			assert.NotContains(t, []secstatus.Advice{secstatus.AdviceGiveUp, secstatus.AdviceStop}, c.Advice(), c)
		}
		if c.Advice() == secstatus.AdviceStop {
			assert.Equal(t, 500, c.HTTPStatus(), c)
		}
	}
	assert.Equal(t, "GRPCCode(17)", secstatus.GRPCCode(17).String())
}

// What is wrong between a service and what it uses is no fault of its client's, wherever it
// stands in the tree.
func TestNoFaultOfTheClient(t *testing.T) {
	for _, root := range []secstatus.ErrorCondition{
		secstatus.InternalFailure, secstatus.HardwareFailure, secstatus.CommunicationFailure, secstatus.ProtocolFailure,
		secstatus.StorageFailure, secstatus.StoredDataCorrupt, secstatus.StoredDataInvalid, secstatus.Busy,
		secstatus.InsufficientMemory, secstatus.InsufficientStorage, secstatus.InsufficientEntropy, secstatus.SessionsExhausted,
		secstatus.InvalidHandle, secstatus.ProgrammerError, secstatus.BufferTooSmall, secstatus.NotInitialized,
		secstatus.ConfigurationInvalid, secstatus.ConnectionRefused, secstatus.StoreNotFound, secstatus.SessionConflict,
	} {
		for c := range secstatus.Conditions() {
			if c.Is(root) {
				assert.GreaterOrEqual(t, c.HTTPStatus(), 500, "%v stands below %v", c, root)
			}
		}
	}
	assert.True(t, secstatus.SessionInvalid.Condition().Is(secstatus.InvalidArgument))
	assert.Equal(t, 503, secstatus.SessionInvalid.HTTPStatus())
}
