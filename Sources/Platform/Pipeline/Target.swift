internal import Base
package import Wire

/// Which operation of which service a request means, and how it is written.
package struct Target: Sendable {
    package let entry: ServiceIndex.Entry
    package let operation: OperationModel
    package let wireProtocol: WireProtocol
    package var labels: [String: String] = [:]
}

/// Reads from a request which operation it means.
package struct TargetFinder: Sendable {
    private let services: ServiceIndex

    package init(_ services: ServiceIndex) { self.services = services }

    /// - Returns: nil where the body must be read first: a Query call without its action in the URL.
    /// - Throws: `UnknownOperationException` in the words of the service's protocol.
    package func find(_ request: WireRequest) throws(Fault) -> Target? {
        if let target = request.header("x-amz-target") { return try json(target) }
        if request.path.hasPrefix("/service/"), let cbor = cbor(request) { return cbor }
        if let name = SigningScope.service(of: request), let entry = services.signing(name) {
            return try known(entry, request)
        }
        return try unsigned(request)
    }

    /// What the request seems to mean, by its head; nil where only its body can tell, or nothing is meant.
    package func first(_ head: WireRequest) -> Target? {
        do {
            return try find(head)
        } catch {
            return nil
        }
    }

    private func json(_ target: String) throws(Fault) -> Target {
        if let known = services.target(target) { return known }
        throw Fault(
            code: "UnknownOperationException", message: "The operation \(target) is not served by Martlet.",
            status: 400)
    }

    /// `/service/{service}/operation/{operation}` of RPC v2.
    private func cbor(_ request: WireRequest) -> Target? {
        let parts = request.path.split(separator: "/")
        guard parts.count == 4, parts[2] == "operation", request.header("smithy-protocol") == "rpc-v2-cbor",
            let entry = services.entries.first(where: {
                $0.schema.service.targetPrefix == parts[1] || $0.name == parts[1]
            }),
            let operation = entry.router.operation(named: parts[3])
        else { return nil }
        return Target(entry: entry, operation: operation, wireProtocol: .cbor)
    }

    /// A request whose signature names the service.
    private func known(_ entry: ServiceIndex.Entry, _ request: WireRequest) throws(Fault) -> Target? {
        switch entry.schema.service.protocols.first {
        case .restJSON: return try rest(entry, .restJSON, request)
        case .restXML: return try rest(entry, .restXML, request)
        case .query: return try query(entry, request)
        default: throw Fault(code: "MissingAction", message: "The request has no X-Amz-Target header.")
        }
    }

    /// A request that is not signed: its address alone says what it means. What nothing else claims is an object of S3.
    private func unsigned(_ request: WireRequest) throws(Fault) -> Target? {
        if let action = request.queryValue("Action") {
            guard let entry = services.query(action: action, version: request.queryValue("Version")) else {
                throw unknown(action)
            }
            return try query(entry, request)
        }
        if request.header("content-type")?.hasPrefix("application/x-www-form-urlencoded") == true,
            request.method == "POST"
        {
            guard !request.body.isEmpty else { return nil }
            let form = WireRequest.parameters(String(decoding: request.body, as: UTF8.self))
            guard let action = form.first(where: { $0.name == "Action" })?.value else { throw unknown("") }
            let version = form.first { $0.name == "Version" }?.value
            guard let entry = services.query(action: action, version: version) else { throw unknown(action) }
            return try query(entry, request)
        }
        for entry in services.entries where entry.schema.service.protocols.first == .restJSON {
            if let match = entry.router.rest(request, .restJSON) { return Target(entry: entry, match: match) }
        }
        guard let objects = services.named("S3") else { throw unknown(request.path) }
        return try rest(objects, .restXML, request)
    }

    private func rest(_ entry: ServiceIndex.Entry, _ wireProtocol: WireProtocol, _ request: WireRequest) throws(Fault)
        -> Target
    {
        guard let match = entry.router.rest(request, wireProtocol) else {
            let isS3 = wireProtocol == .restXML
            throw Fault(
                code: isS3 ? "NotImplemented" : "UnknownOperationException",
                message: "\(request.method) \(request.path) is not an operation of \(entry.name) that Martlet serves.",
                status: isS3 ? 501 : 404)
        }
        return Target(entry: entry, match: match)
    }

    private func query(_ entry: ServiceIndex.Entry, _ request: WireRequest) throws(Fault) -> Target? {
        var action = request.queryValue("Action")
        if action == nil, !request.body.isEmpty {
            action =
                WireRequest.parameters(String(decoding: request.body, as: UTF8.self)).first { $0.name == "Action" }?
                .value
        }
        guard let action else {
            if request.body.isEmpty, request.method == "POST" { return nil }
            throw Fault(code: "MissingAction", message: "The request is missing an action or a required parameter.")
        }
        guard let operation = entry.router.operation(named: action) else { throw unknown(action) }
        return Target(entry: entry, operation: operation, wireProtocol: .query)
    }

    private func unknown(_ action: String) -> Fault {
        Fault(code: "InvalidAction", message: "The action \(action) is not valid for this endpoint.", status: 400)
    }
}

extension Target {
    fileprivate init(entry: ServiceIndex.Entry, match: OperationRouter.Match) {
        self.init(entry: entry, operation: match.operation, wireProtocol: match.wireProtocol, labels: match.labels)
    }
}

/// The service that a signature is made for, read without checking anything.
package enum SigningScope {
    package static func service(of request: WireRequest) -> String? { part(3, of: request) }
    package static func region(of request: WireRequest) -> String? { part(2, of: request) }

    private static func part(_ index: Int, of request: WireRequest) -> String? {
        guard let credential = credential(request) else { return nil }
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count >= 5 ? String(parts[parts.count - 5 + index]) : nil
    }

    private static func credential(_ request: WireRequest) -> String? {
        guard let header = request.header("authorization") else { return request.queryValue("X-Amz-Credential") }
        guard let start = header.firstRange(of: "Credential=") else { return nil }
        return String(header[start.upperBound...].prefix { $0 != "," && $0 != " " })
    }
}
