internal import Base
internal import Wire

/// The event that a function gets from a proxy integration, format version 1.0.
/// - Source: API Gateway Developer Guide, Input format of a Lambda function for proxy integration.
struct ProxyEvent {
    let request: WireRequest
    let address: APIAddress
    let routes: APIRoutes
    let stage: StageRoutes
    let route: MethodRoute
    let parameters: [(name: String, value: String)]
    let identity: RequestIdentity

    /// The event as JSON, members in the order in which API Gateway writes them.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        member("resource", route.resourcePath, &writer)
        member("path", address.path, &writer)
        member("httpMethod", request.method, &writer)
        group("headers", "multiValueHeaders", EventHeaders(request, identity).values, &writer)
        group("queryStringParameters", "multiValueQueryStringParameters", request.query, &writer)
        map("pathParameters", parameters, &writer)
        map("stageVariables", stage.variables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, &writer)
        writer.name("requestContext")
        writeContext(&writer)
        writeBody(&writer)
        writer.endObject()
        return writer.bytes
    }

    private func writeContext(_ writer: inout JSONWriter) {
        writer.beginObject()
        member("resourceId", route.resourceID, &writer)
        member("resourcePath", route.resourcePath, &writer)
        member("httpMethod", request.method, &writer)
        member("extendedRequestId", identity.extendedRequestID, &writer)
        member("requestTime", identity.requestTime, &writer)
        member("path", "/\(stage.name)\(address.path)", &writer)
        member("accountId", routes.account.rawValue, &writer)
        member("protocol", "HTTP/1.1", &writer)
        member("stage", stage.name, &writer)
        member("domainPrefix", routes.id, &writer)
        writer.name("requestTimeEpoch")
        writer.integer(identity.now.milliseconds)
        member("requestId", identity.requestID, &writer)
        writer.name("identity")
        writeIdentity(&writer)
        member("domainName", address.domain ?? "\(routes.id).execute-api.localhost", &writer)
        member("deploymentId", stage.deploymentID, &writer)
        member("apiId", routes.id, &writer)
        writer.endObject()
    }

    private func writeIdentity(_ writer: inout JSONWriter) {
        writer.beginObject()
        for name in ["cognitoIdentityPoolId", "accountId", "cognitoIdentityId", "caller"] { null(name, &writer) }
        member("sourceIp", identity.sourceIP, &writer)
        for name in [
            "principalOrgId", "accessKey", "cognitoAuthenticationType", "cognitoAuthenticationProvider", "userArn",
        ] { null(name, &writer) }
        writer.name("userAgent")
        if let agent = request.header("user-agent") { writer.string(agent) } else { writer.null() }
        null("user", &writer)
        writer.endObject()
    }

    /// Bytes of a binary media type go as base 64; everything else is text.
    private func writeBody(_ writer: inout JSONWriter) {
        let isBinary = !request.body.isEmpty && stage.binaryTypes.contains(request.header("content-type"))
        writer.name("body")
        if request.body.isEmpty {
            writer.null()
        } else if isBinary {
            writer.base64(request.body)
        } else {
            writer.string(String(decoding: request.body, as: UTF8.self))
        }
        writer.name("isBase64Encoded")
        writer.bool(isBinary)
    }

    // MARK: - Members

    private func member(_ name: String, _ value: String, _ writer: inout JSONWriter) {
        writer.name(name)
        writer.string(value)
    }

    private func null(_ name: String, _ writer: inout JSONWriter) {
        writer.name(name)
        writer.null()
    }

    /// An object of texts; null where there is none.
    private func map(_ name: String, _ values: [(name: String, value: String)], _ writer: inout JSONWriter) {
        guard !values.isEmpty else { return null(name, &writer) }
        writer.name(name)
        writer.beginObject()
        for (key, value) in values { member(key, value, &writer) }
        writer.endObject()
    }

    /// The same values twice: the last of each name, and all of each name.
    private func group(
        _ single: String, _ multiple: String, _ values: [(name: String, value: String)], _ writer: inout JSONWriter
    ) {
        guard !values.isEmpty else {
            null(single, &writer)
            return null(multiple, &writer)
        }
        var names: [String] = []
        var all: [String: [String]] = [:]
        for (name, value) in values {
            if all[name] == nil { names.append(name) }
            all[name, default: []].append(value)
        }
        map(single, names.map { ($0, all[$0]?.last ?? "") }, &writer)
        writer.name(multiple)
        writer.beginObject()
        for name in names {
            writer.name(name)
            writer.beginArray()
            for value in all[name] ?? [] { writer.string(value) }
            writer.endArray()
        }
        writer.endObject()
    }
}
