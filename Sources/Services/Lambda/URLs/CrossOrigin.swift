internal import Base
internal import LambdaAPI

/// What a function URL tells browsers of other origins.
/// - Source: AWS Lambda API Reference, Cors.
struct CrossOrigin: Sendable, Hashable {
    var allowsCredentials: Bool?
    var allowedHeaders: [String]?
    var allowedMethods: [String]?
    var allowedOrigins: [String]?
    var exposedHeaders: [String]?
    var maximumAge: Int?

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
