/// An operation with its types: what a handler serves and what a client calls.
package struct TypedOperation<Input: Structure, Output: Structure>: Sendable {
    package let service: String
    /// The prefix of its IAM action: `dynamodb`.
    package let prefix: String
    package let name: String

    package init(service: String, prefix: String, name: String) {
        (self.service, self.prefix, self.name) = (service, prefix, name)
    }

    /// The IAM action of the same name, as most operations have it.
    package var action: String { "\(prefix):\(name)" }
}
