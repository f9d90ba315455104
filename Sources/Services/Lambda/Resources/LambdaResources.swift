internal import ServiceKit

/// The CloudFormation types of Lambda.
enum LambdaResources {
    static func all(_ core: LambdaCore) -> [any ResourceHandler] {
        [
            FunctionResource(core: core), PermissionResource(), VersionResource(core: core), AliasResource(),
            LayerVersionResource(), LayerVersionPermissionResource(), URLResource(), EventInvokeConfigResource(),
            CodeSigningConfigResource(),
            EventSourceMappingResource(core: core, owners: ResourceOwners(store: core.environment.store)),
        ]
    }
}
