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

/// Which configurations a bucket's record names as there.
enum ConfigurationKind: String, Sendable, CaseIterable {
    case notification, lifecycle, cors, website

    /// The name of its structure in the model.
    private var shape: String {
        switch self {
        case .notification: "NotificationConfiguration"
        case .lifecycle: "BucketLifecycleConfiguration"
        case .cors: "CORSConfiguration"
        case .website: "WebsiteConfiguration"
        }
    }

    private static let codecs = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, StructureJSON(S3Model.schema, $0.shape)) })

    var codec: StructureJSON { Self.codecs[self] ?? StructureJSON(S3Model.schema, shape) }
}
