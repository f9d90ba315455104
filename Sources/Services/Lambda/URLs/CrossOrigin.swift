internal import Base
internal import LambdaAPI
internal import Wire

/// What a function URL tells browsers of other origins.
/// - Source: AWS Lambda API Reference, Cors.
struct CrossOrigin: Sendable, Hashable {
    var allowsCredentials: Bool?
    var allowedHeaders: [String]?
    var allowedMethods: [String]?
    var allowedOrigins: [String]?
    var exposedHeaders: [String]?
    var maximumAge: Int?

    private static let methods: Set<String> = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "*"]

    /// - Throws: where a method is none that can be allowed.
    static func checked(_ cors: Cors) throws(Fault) -> CrossOrigin {
        if let method = cors.allowMethods?.first(where: { !Self.methods.contains($0) }) {
            throw LambdaCore.invalid(
                "Invalid method in AllowMethods: \(method). You can use GET, PUT, POST, DELETE, HEAD, PATCH, and the "
                    + "wildcard character (*).")
        }
        return CrossOrigin(cors)
    }

    init(_ cors: Cors) {
        allowsCredentials = cors.allowCredentials
        (allowedHeaders, allowedMethods, allowedOrigins) = (cors.allowHeaders, cors.allowMethods, cors.allowOrigins)
        (exposedHeaders, maximumAge) = (cors.exposeHeaders, cors.maxAge)
    }

    var output: Cors {
        Cors(
            allowCredentials: allowsCredentials, allowHeaders: allowedHeaders, allowMethods: allowedMethods,
            allowOrigins: allowedOrigins, exposeHeaders: exposedHeaders, maxAge: maximumAge)
    }

    var json: JSON {
        var object = JSONObject()
        object["credentials"] = allowsCredentials.map { .bool($0) }
        object["headers"] = Self.list(allowedHeaders)
        object["methods"] = Self.list(allowedMethods)
        object["origins"] = Self.list(allowedOrigins)
        object["exposed"] = Self.list(exposedHeaders)
        object["age"] = maximumAge.map { .integer(Int64($0)) }
        return .object(object)
    }

    init(_ json: JSON) {
        func texts(_ name: String) -> [String]? { json[name]?.array?.compactMap(\.string) }
        allowsCredentials = json["credentials"]?.bool
        (allowedHeaders, allowedMethods, allowedOrigins) = (texts("headers"), texts("methods"), texts("origins"))
        (exposedHeaders, maximumAge) = (texts("exposed"), json["age"]?.integer.map { Int($0) })
    }

    private static func list(_ texts: [String]?) -> JSON? { texts.map { .array($0.map { .string($0) }) } }
}
