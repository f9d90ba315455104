/// The bounds of this engine.
/// - Source: CloudFormation User Guide, quotas; where AWS names no figure, the bound is this platform's own.
package enum LimitsTemplates {
    /// The largest template text, in bytes: what S3 may hold for `TemplateURL`.
    package static let textBytes = 1_000_000
    /// Nesting beyond this is refused, so that no template can exhaust the stack.
    package static let depth = 128
    /// Values after aliases are expanded; bounds "billion laughs".
    package static let nodes = 500_000
    package static let parameters = 200
    package static let mappings = 200
    package static let resources = 500
    package static let outputs = 200
    /// The length of a logical id, in characters.
    package static let logicalIDLength = 255
    package static let descriptionBytes = 1_024
    package static let parameterValueBytes = 4_096
    /// The blocks that one `Fn::Cidr` may return.
    package static let cidrBlocks = 256
    /// Dynamic references resolved in one value.
    package static let dynamicReferences = 60
}
