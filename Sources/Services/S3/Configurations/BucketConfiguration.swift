internal import S3API
internal import Wire

/// A configuration of a bucket that stands in rows of its own, as it was put, and is read into a form that decides.
protocol BucketConfiguration: Sendable {
    /// The model's structure.
    associatedtype Form: Structure

    static var kind: ConfigurationKind { get }
    var form: Form { get }
    init(_ form: Form)
}

extension BucketConfiguration {
    /// The name of its structure in the model, which the generated type bears.
    private static var shape: String { String(describing: Form.self) }

    /// Its row's value.
    static func bytes(_ form: Form) -> [UInt8] { S3Model.schema.json(shape, form) }

    /// - Throws: where the bytes are no row of such a configuration.
    static func form(_ bytes: [UInt8]) throws -> Form { try S3Model.schema.structure(shape, bytes) }
}

/// Which configurations a bucket's record names as there.
enum ConfigurationKind: String, Sendable {
    case notification, lifecycle, cors, website
}
