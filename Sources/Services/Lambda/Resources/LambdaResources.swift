internal import ServiceKit

/// The CloudFormation types of Lambda.
enum LambdaResources {
    static let all: [any ResourceHandler] = [
        FunctionResource(), PermissionResource(), VersionResource(), AliasResource(), LayerVersionResource(),
        LayerVersionPermissionResource(), URLResource(), EventInvokeConfigResource(), CodeSigningConfigResource(),
    ]
}
