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

    /// - Returns: nil where nothing names an operation.
    /// - Throws: what the service that is meant says of an operation which it does not have.
    package func find(_ request: WireRequest) throws(TargetFault) -> Target? {
        if let target = request.header("x-amz-target") { return try json(target, request) }
        if request.path.hasPrefix("/service/"), request.header("smithy-protocol") == "rpc-v2-cbor" {
            return try cbor(request)
        }
        guard let scope = SigningScope.service(of: request) else { return try unsigned(request) }
        guard let entry = services.signing(scope) else {
            throw .notServed(service: scope, request, action: try parameter("Action", request, nil))
        }
        return try known(entry, request)
    }

    /// What the request seems to mean, by its head; nil where only its body can tell, or nothing is meant.
    package func first(_ head: WireRequest) -> Target? {
        do {
            return try find(head)
        } catch {
            return nil
        }
    }

    /// `X-Amz-Target: DynamoDB_20120810.GetItem`.
    private func json(_ target: String, _ request: WireRequest) throws(TargetFault) -> Target {
        let isCBOR = request.header("content-type")?.hasPrefix("application/x-amz-cbor") == true
        if let known = services.target(target) {
            return isCBOR ? Target(entry: known.entry, operation: known.operation, wireProtocol: .amzCBOR) : known
        }
        let dot = target.lastIndex(of: ".")
        let prefix = dot.map { String(target[..<$0]) } ?? target
        let entry = services.entries.first { $0.schema.service.targetPrefix == prefix }
        let operation = dot.map { String(target[target.index(after: $0)...]) } ?? target
        let service = entry?.name ?? SigningScope.service(of: request) ?? prefix
        throw .notServed(TargetFault.named(operation), of: service, entry, isCBOR ? .amzCBOR : .json, request)
    }

    /// `/service/{service}/operation/{operation}` of RPC v2.
    private func cbor(_ request: WireRequest) throws(TargetFault) -> Target {
        let parts = request.path.fields(separatedBy: "/")
        guard parts.count == 4, parts[2] == "operation" else {
            throw .notServed("\(request.method) \(request.path)", of: nil, nil, .cbor, request)
        }
        let entry = services.entries.first { $0.schema.service.targetPrefix == parts[1] || $0.name == parts[1] }
        guard let entry, let operation = entry.router.operation(named: String(parts[3])) else {
            let service = entry?.name ?? String(parts[1])
            throw .notServed(TargetFault.named(String(parts[3])), of: service, entry, .cbor, request)
        }
        return Target(entry: entry, operation: operation, wireProtocol: .cbor)
    }

    /// A request whose signature names the service.
    private func known(_ entry: ServiceIndex.Entry, _ request: WireRequest) throws(TargetFault) -> Target? {
        switch entry.schema.service.protocols.first {
        case .restJSON: return try rest(entry, .restJSON, request)
        case .restXML: return try rest(entry, .restXML, request)
        case .query: return try query(entry, request)
        default:
            if entry.schema.service.protocols.contains(.query) {
                if let action = try parameter("Action", request, nil) { return try query(entry, action, request) }
                if request.isForm { return try query(entry, request) }
            }
            let fault = Fault(code: "MissingAction", message: "The request has no X-Amz-Target header.")
            throw TargetFault(fault, entry, .json)
        }
    }

    /// A request that is not signed: its address alone says what it means. What nothing else claims is an object of S3.
    private func unsigned(_ request: WireRequest) throws(TargetFault) -> Target? {
        if request.method == "POST" && request.isForm || request.queryValue("Action") != nil {
            guard let action = try parameter("Action", request, nil) else { return nil }
            let version = try parameter("Version", request, nil)
            guard let entry = services.query(action: action, version: version) else {
                throw .notServed(TargetFault.named(action), of: nil, nil, .query, request)
            }
            return try query(entry, action, request)
        }
        for entry in services.entries where entry.schema.service.protocols.first == .restJSON {
            if let match = entry.router.rest(request, .restJSON) { return Target(entry: entry, match: match) }
        }
        guard let objects = services.named("S3") else {
            throw .notServed("\(request.method) \(request.path)", of: nil, nil, .restJSON, request)
        }
        return try rest(objects, .restXML, request)
    }

    private func rest(
        _ entry: ServiceIndex.Entry, _ wireProtocol: WireProtocol, _ request: WireRequest
    ) throws(TargetFault) -> Target {
        if let match = entry.router.rest(request, wireProtocol) { return Target(entry: entry, match: match) }
        let operation = entry.notServed.rest(request, wireProtocol)?.operation.name
        throw .notServed(
            operation.map { TargetFault.named($0) } ?? "\(request.method) \(request.path)", of: entry.name, entry,
            wireProtocol, request)
    }

    private func query(_ entry: ServiceIndex.Entry, _ request: WireRequest) throws(TargetFault) -> Target? {
        guard let action = try parameter("Action", request, entry) else {
            if request.body.isEmpty, request.method == "POST" { return nil }
            let fault = Fault(
                code: "MissingAction", message: "The request is missing an action or a required parameter.")
            throw TargetFault(fault, entry, .query)
        }
        return try query(entry, action, request)
    }

    private func query(
        _ entry: ServiceIndex.Entry, _ action: String, _ request: WireRequest
    ) throws(TargetFault) -> Target {
        guard let operation = entry.router.operation(named: action) else {
            throw .notServed(TargetFault.named(action), of: entry.name, entry, .query, request)
        }
        return Target(entry: entry, operation: operation, wireProtocol: .query)
    }

    /// A parameter of the query, or of the form that the body is, if it is one: unpacked, where a client compressed it.
    private func parameter(
        _ name: String, _ request: WireRequest, _ entry: ServiceIndex.Entry?
    ) throws(TargetFault) -> String? {
        if let value = request.queryValue(name) { return value }
        guard !request.body.isEmpty, entry != nil || request.isForm else { return nil }
        do throws(Fault) {
            return FormParameters.first(name, in: try request.unpacked(limit: LimitsPlatform.formBytes).body)
        } catch {
            throw entry.map { TargetFault(error, $0, .query) } ?? TargetFault(error, .query)
        }
    }
}

extension WireRequest {
    /// Whether the body says that it is a form.
    package var isForm: Bool {
        header("content-type")?.begins(ignoringCase: "application/x-www-form-urlencoded") == true
    }
}

extension Target {
    fileprivate init(entry: ServiceIndex.Entry, match: OperationRouter.Match) {
        self.init(entry: entry, operation: match.operation, wireProtocol: match.wireProtocol, labels: match.labels)
    }
}
