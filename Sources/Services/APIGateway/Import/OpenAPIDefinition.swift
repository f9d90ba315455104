internal import APIGatewayAPI
internal import Base
internal import Wire

/// A definition in Swagger 2.0 or OpenAPI 3 with API Gateway's extensions, as far as an API is made from it.
/// - Source: API Gateway Developer Guide, Develop REST APIs using OpenAPI in API Gateway.
struct OpenAPIDefinition: Sendable {
    /// What `basepath` says of the definition's base path.
    enum BasePathMode: String { case ignore, prepend, split }

    struct Path: Sendable {
        let path: String
        /// By verb, `ANY` among them.
        let methods: [(verb: String, method: Method)]
    }

    let title: String?
    let description: String?
    let version: String?
    let binaryMediaTypes: [String]?
    let apiKeySource: ApiKeySourceType?
    let paths: [Path]

    private static let refused = [
        "x-amazon-apigateway-policy", "x-amazon-apigateway-gateway-responses",
        "x-amazon-apigateway-minimum-compression-size", "x-amazon-apigateway-request-validator",
    ]

    /// - Throws: `BadRequestException` for what is no definition; a fault by name for what is not there yet.
    init(_ body: [UInt8], basePath mode: BasePathMode) throws(Fault) {
        let document = try Self.parse(body)
        guard document["swagger"]?.string == "2.0" || document["openapi"]?.string?.hasPrefix("3.") == true,
            let paths = document["paths"]?.object
        else { throw APIGatewayFault.badRequestException("Invalid OpenAPI input.") }
        for name in Self.refused where document[name] != nil { throw .notSupported("A definition with \(name)") }
        if document["x-amazon-apigateway-endpoint-configuration"]?["vpcEndpointIds"] != nil {
            throw .notSupported("A definition with vpcEndpointIds")
        }
        let info = document["info"]
        (title, description, version) = (info?["title"]?.string, info?["description"]?.string, info?["version"]?.string)
        binaryMediaTypes = document["x-amazon-apigateway-binary-media-types"]?.array?.compactMap(\.string)
        apiKeySource = document["x-amazon-apigateway-api-key-source"]?.string.flatMap { ApiKeySourceType(rawValue: $0) }
        let prefix = Self.prefix(document, mode)
        let security = document["security"]
        var read: [Path] = []
        for (path, item) in paths where !path.hasPrefix("x-") {
            let methods = try OpenAPIMethods(path: path, item: item, security: security).methods()
            read.append(Path(path: prefix + (path.hasPrefix("/") ? path : "/" + path), methods: methods))
        }
        self.paths = read
    }

    private static func parse(_ body: [UInt8]) throws(Fault) -> JSON {
        guard body.count <= LimitsAPIGateway.importBytes else {
            throw APIGatewayFault.badRequestException("The definition is larger than 6 MB.")
        }
        let start = body.first { ![9, 10, 13, 32].contains($0) }
        guard start == UInt8(ascii: "{") else { throw .notSupported("A definition in YAML") }
        do {
            return try JSON(parsing: body)
        } catch {
            throw APIGatewayFault.badRequestException("Invalid OpenAPI input.")
        }
    }

    /// What stands before every path; `split` leaves out the base path's first part, which names a stage.
    private static func prefix(_ document: JSON, _ mode: BasePathMode) -> String {
        let server = document["servers"]?[0]
        let inServer = server?["variables"]?["basePath"]?["default"]?.string ?? server?["url"]?.string.map(pathOfURL)
        let base = (document["basePath"]?.string ?? inServer ?? "").split(separator: "/")
        let parts =
            switch mode {
            case .ignore: base.prefix(0)
            case .prepend: base[...]
            case .split: base.dropFirst()
            }
        return parts.map { "/" + $0 }.joined()
    }

    private static func pathOfURL(_ url: String) -> String {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...].drop { $0 != "/" } } ?? url[...]
        return rest.contains("{") ? "" : String(rest)
    }
}
