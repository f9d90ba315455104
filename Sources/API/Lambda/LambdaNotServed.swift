// Generated from the service model of botocore 1.43.11; do not edit.

extension LambdaModel {
    /// The other operations of Lambda by their addresses: what asks for one is refused by its name.
    static let notServed = ##"""
AddLayerVersionPermission	method=POST	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy
CheckpointDurableExecution	method=POST	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint
CreateCapacityProvider	method=POST	uri=/2025-11-30/capacity-providers
CreateCodeSigningConfig	method=POST	uri=/2020-04-22/code-signing-configs
CreateEventSourceMapping	method=POST	uri=/2015-03-31/event-source-mappings
CreateFunctionUrlConfig	method=POST	uri=/2021-10-31/functions/{FunctionName}/url
DeleteCapacityProvider	method=DELETE	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
DeleteCodeSigningConfig	method=DELETE	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}
DeleteEventSourceMapping	method=DELETE	uri=/2015-03-31/event-source-mappings/{UUID}
DeleteFunctionCodeSigningConfig	method=DELETE	uri=/2020-06-30/functions/{FunctionName}/code-signing-config
DeleteFunctionEventInvokeConfig	method=DELETE	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config
DeleteFunctionUrlConfig	method=DELETE	uri=/2021-10-31/functions/{FunctionName}/url
DeleteProvisionedConcurrencyConfig	method=DELETE	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?Qualifier
GetAccountSettings	method=GET	uri=/2016-08-19/account-settings
GetCapacityProvider	method=GET	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
GetCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}
GetDurableExecution	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}
GetDurableExecutionHistory	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/history
GetDurableExecutionState	method=GET	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/state?CheckpointToken
GetEventSourceMapping	method=GET	uri=/2015-03-31/event-source-mappings/{UUID}
GetFunctionEventInvokeConfig	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config
GetFunctionScalingConfig	method=GET	uri=/2025-11-30/functions/{FunctionName}/function-scaling-config?Qualifier
GetFunctionUrlConfig	method=GET	uri=/2021-10-31/functions/{FunctionName}/url
GetLayerVersionByArn	method=GET	uri=/2018-10-31/layers?find=LayerVersion&Arn
GetLayerVersionPolicy	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy
GetProvisionedConcurrencyConfig	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?Qualifier
InvokeWithResponseStream	method=POST	uri=/2021-11-15/functions/{FunctionName}/response-streaming-invocations
ListCapacityProviders	method=GET	uri=/2025-11-30/capacity-providers
ListCodeSigningConfigs	method=GET	uri=/2020-04-22/code-signing-configs
ListDurableExecutionsByFunction	method=GET	uri=/2025-12-01/functions/{FunctionName}/durable-executions
ListEventSourceMappings	method=GET	uri=/2015-03-31/event-source-mappings
ListFunctionEventInvokeConfigs	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config/list
ListFunctionUrlConfigs	method=GET	uri=/2021-10-31/functions/{FunctionName}/urls
ListFunctionVersionsByCapacityProvider	method=GET	uri=/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions
ListFunctionsByCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions
ListProvisionedConcurrencyConfigs	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL
PutFunctionCodeSigningConfig	method=PUT	uri=/2020-06-30/functions/{FunctionName}/code-signing-config
PutFunctionEventInvokeConfig	method=PUT	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config
PutFunctionRecursionConfig	method=PUT	uri=/2024-08-31/functions/{FunctionName}/recursion-config
PutFunctionScalingConfig	method=PUT	uri=/2025-11-30/functions/{FunctionName}/function-scaling-config?Qualifier
PutProvisionedConcurrencyConfig	method=PUT	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?Qualifier
PutRuntimeManagementConfig	method=PUT	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config
RemoveLayerVersionPermission	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}
SendDurableExecutionCallbackFailure	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/fail
SendDurableExecutionCallbackHeartbeat	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat
SendDurableExecutionCallbackSuccess	method=POST	uri=/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed
StopDurableExecution	method=POST	uri=/2025-12-01/durable-executions/{DurableExecutionArn}/stop
UpdateCapacityProvider	method=PUT	uri=/2025-11-30/capacity-providers/{CapacityProviderName}
UpdateCodeSigningConfig	method=PUT	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}
UpdateEventSourceMapping	method=PUT	uri=/2015-03-31/event-source-mappings/{UUID}
UpdateFunctionEventInvokeConfig	method=POST	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config
UpdateFunctionUrlConfig	method=PUT	uri=/2021-10-31/functions/{FunctionName}/url
InvokeAsync	method=POST	uri=/2014-11-13/functions/{FunctionName}/invoke-async
"""##
}
