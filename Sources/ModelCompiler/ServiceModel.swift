package import Base

/// A service model as botocore publishes it, cut down to the operations that are served and the shapes they reach.
package struct ServiceModel {
    /// The name that the service has in the house.
    package let name: String
    package let operations: [(name: String, model: JSON)]
    /// The addresses of the other operations of a REST service; those that AWS has given up stand last.
    let notServed: [(name: String, method: String, uri: String)]
    /// The shapes in the order of the schema; a shape's position is its number.
    package let shapes: [(name: String, model: JSON)]
    package let numbers: [String: Int]
    let metadata: JSON
    let validationCode: String?

    /// - Parameters:
    ///   - served: names of operations, all of which the model must have.
    ///   - limits: constraints by shape, which the service has and its model does not tell, or tells differently.
    /// - Throws: a `Failure` that names the operation or shape which the model lacks.
    package init(
        name: String, model: JSON, served: [String], validationCode: String? = nil, limits: JSONObject = [:]
    ) throws {
        self.name = name
        self.validationCode = validationCode
        metadata = model["metadata"] ?? [:]
        operations = try served.sorted().map { operation in
            guard let found = model["operations"]?[operation] else {
                throw Failure(
                    code: "codegen.operation", message: "\(name) has no operation \(operation)", stage: "read the model"
                )
            }
            return (operation, found)
        }
        let all = model["shapes"] ?? [:]
        notServed = Self.addresses(model, except: Set(served), all)
        var reached: Set<String> = []
        var queue = operations.flatMap { Self.roots($0.model) }
        while let next = queue.popLast() {
            guard reached.insert(next).inserted else { continue }
            guard let shape = all[next] else {
                throw Failure(code: "codegen.shape", message: "\(name) has no shape \(next)", stage: "read the model")
            }
            queue += Self.references(shape)
        }
        if let unknown = limits.keys.first(where: { !reached.contains($0) }) {
            throw Failure(
                code: "codegen.shape", message: "\(name) has no shape \(unknown) to limit", stage: "read the limits")
        }
        shapes = reached.sorted().map { shape -> (name: String, model: JSON) in
            let model = all[shape] ?? [:]
            guard let own = limits[shape]?.object, var fields = model.object else { return (shape, model) }
            for (name, limit) in own { fields[name] = limit }
            return (shape, .object(fields))
        }
        numbers = Dictionary(uniqueKeysWithValues: shapes.enumerated().map { ($1.name, $0) })
    }

    private static func addresses(_ model: JSON, except served: Set<String>, _ shapes: JSON)
        -> [(name: String, method: String, uri: String)]
    {
        guard model["metadata"]?["protocol"]?.string?.hasPrefix("rest") == true else { return [] }
        let others = (model["operations"]?.object ?? [:]).filter { !served.contains($0.key) }.map { ($0.key, $0.value) }
        return others.sorted { left, right in
            let (old, older) = (left.1["deprecated"]?.bool == true, right.1["deprecated"]?.bool == true)
            return old == older ? left.0 < right.0 : !old
        }.map { name, operation in
            let uri = operation["http"]?["requestUri"]?.string ?? "/"
            let demands = requiredQuery(operation, shapes).joined(separator: "&")
            let separator = demands.isEmpty ? "" : uri.contains("?") ? "&" : "?"
            return (name, operation["http"]?["method"]?.string ?? "POST", uri + separator + demands)
        }
    }

    /// Query parameters without which the operation is another one: `id` tells a bucket's one configuration from a
    /// list of them.
    private static func requiredQuery(_ operation: JSON, _ shapes: JSON) -> [String] {
        guard let shape = operation["input"]?["shape"]?.string.flatMap({ shapes[$0] }) else { return [] }
        let required = Set((shape["required"]?.array ?? []).compactMap(\.string))
        return (shape["members"]?.object ?? [:]).compactMap { name, member in
            member["location"] == "querystring" && required.contains(name)
                ? member["locationName"]?.string ?? name : nil
        }
    }

    private static func roots(_ operation: JSON) -> [String] {
        let ends = ["input", "output"].compactMap { operation[$0]?["shape"]?.string }
        return ends + (operation["errors"]?.array ?? []).compactMap { $0["shape"]?.string }
    }

    private static func references(_ shape: JSON) -> [String] {
        let members = shape["members"]?.object?.values ?? []
        return (members + ["member", "key", "value"].compactMap { shape[$0] }).compactMap { $0["shape"]?.string }
    }

    func isError(_ shape: JSON) -> Bool { shape["exception"]?.bool == true || shape["error"] != nil }

    /// The wire protocols, best first. EC2's and REST names are those of `WireProtocol`.
    var protocols: [String] {
        let names = metadata["protocols"]?.array?.compactMap(\.string) ?? []
        return names.isEmpty ? [metadata["protocol"]?.string ?? "json"] : names
    }

    package var signingName: String {
        metadata["signingName"]?.string ?? metadata["endpointPrefix"]?.string ?? name.lowercased()
    }
}
