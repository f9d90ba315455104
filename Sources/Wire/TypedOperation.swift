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

extension Schema {
    /// How an operation goes over the wire.
    package func model(of operation: TypedOperation<some Structure, some Structure>) -> OperationModel {
        guard let model = operations.first(where: { $0.name == operation.name }) else {
            preconditionFailure("the model has no \(operation.name)")
        }
        return model
    }
}
