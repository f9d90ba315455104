// Generated from the service model of botocore 1.43.11; do not edit.

extension LambdaModel {
    /// The other operations of Lambda by their addresses: what asks for one is refused by its name.
    static let notServed = ##"""
CheckpointDurableExecution	method=POST	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint
CreateCapacityProvider	method=POST	uri=/2025-11-30/capacity-providers
DeleteCapacityProvider	method=DELETE	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
GetCapacityProvider	method=GET	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
GetDurableExecution	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}
GetDurableExecutionHistory	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/history
GetDurableExecutionState	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/state?CheckpointToken
GetFunctionScalingConfig	method=GET	uri=/2025-11-30/functions/{FunctionName}/function-scaling-config?Qualifier
ListCapacityProviders	method=GET	uri=/2025-11-30/capacity-providers
ListDurableExecutionsByFunction	method=GET	uri=/2025-12-01/functions/{FunctionName}/durable-executions
ListFunctionVersionsByCapacityProvider	method=GET	uri=/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions
PutFunctionScalingConfig	method=PUT	uri=/2025-11-30/functions/{FunctionName}/function-scaling-config?Qualifier
SendDurableExecutionCallbackFailure	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/fail
SendDurableExecutionCallbackHeartbeat	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat
SendDurableExecutionCallbackSuccess	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed
StopDurableExecution	method=POST	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/stop
UpdateCapacityProvider	method=PUT	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
"""##
}
