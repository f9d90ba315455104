internal import Base

/// The definition of an API (Swagger 2 or OpenAPI 3) while events and settings write into it.
///
/// Path items and methods may stand in `Fn::If`; what is changed is changed in every branch.
struct SwaggerBody {
    static let anyMethod = "x-amazon-apigateway-any-method"
    static let integration = "x-amazon-apigateway-integration"
    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", anyMethod,
    ]

    private(set) var document: JSONObject

    init(_ document: JSONObject) { self.document = document }

    /// The definition of an API that has only what its events say.
    static var empty: JSONObject {
        [
            "swagger": "2.0", "info": ["version": "1.0", "title": .ref("AWS::StackName")],
            "paths": .object(JSONObject()),
        ]
    }

    static func methodName(_ method: String) -> String {
        let name = method.lowercased()
        return name == "any" ? anyMethod : name
    }

    var hasPaths: Bool { document["paths"]?.object != nil }
    var isOpenAPI3: Bool { document["openapi"]?.string?.hasPrefix("3") == true && document["swagger"] == nil }
    var pathNames: [String] { document["paths"]?.object?.keys ?? [] }

    subscript(name: String) -> JSON? {
        get { document[name] }
        set { document[name] = newValue }
    }

    // MARK: - Paths and methods

    /// Changes each branch of a path item.
    mutating func updatePath(_ path: String, _ change: (inout JSONObject) throws(ServerlessFault) -> Void)
        throws(ServerlessFault)
    {
        guard var paths = document["paths"]?.object else { return }
        paths[path] = try Self.branches(of: paths[path] ?? .object(JSONObject()), change)
        document["paths"] = .object(paths)
    }

    /// Changes each method of each path.
    mutating func updateMethods(
        _ change: (_ path: String, _ method: String, inout JSONObject) throws(ServerlessFault) -> Void
    ) throws(ServerlessFault) {
        for path in pathNames {
            try updatePath(path) { item throws(ServerlessFault) in
                for method in item.keys where Self.methods.contains(method.lowercased()) {
                    guard let value = item[method] else { continue }
                    item[method] = try Self.branches(of: value) { operation throws(ServerlessFault) in
                        try change(path, method, &operation)
                    }
                }
            }
        }
    }

    /// Changes one method of one path, which is made where it is missing.
    mutating func updateMethod(
        _ method: String, of path: String, _ change: (inout JSONObject) throws(ServerlessFault) -> Void
    ) throws(ServerlessFault) {
        let name = Self.methodName(method)
        try updatePath(path) { item throws(ServerlessFault) in
            let key = item.keys.first { $0.lowercased() == name } ?? name
            item[key] = try Self.branches(of: item[key] ?? .object(JSONObject()), change)
        }
    }

    /// Whether a path has a method in any branch, with an integration.
    func hasIntegration(_ method: String, of path: String) -> Bool {
        let name = Self.methodName(method)
        return Self.objects(in: document["paths"]?[path] ?? .null).contains { item in
            item.contains { key, value in
                key.lowercased() == name && Self.objects(in: value).contains { $0[Self.integration] != nil }
            }
        }
    }

    /// Puts a path, or one of its methods, under a condition.
    mutating func wrap(path: String, method: String? = nil, in condition: String) {
        guard var paths = document["paths"]?.object, var item = paths[path] else { return }
        if let method {
            var members = item.object ?? JSONObject()
            members[method] = members[method].map { .ifElse(condition, $0, .noValue) }
            item = .object(members)
        } else {
            item = .ifElse(condition, item, .noValue)
        }
        paths[path] = item
        document["paths"] = .object(paths)
    }

    static func objects(in value: JSON) -> [JSONObject] {
        if value.isNoValue { return [] }
        if let parts = value.ifParts { return objects(in: parts.whenTrue) + objects(in: parts.whenFalse) }
        return value.object.map { [$0] } ?? []
    }

    private static func branches(
        of value: JSON, _ change: (inout JSONObject) throws(ServerlessFault) -> Void
    ) throws(ServerlessFault) -> JSON {
        if value.isNoValue { return value }
        if let parts = value.ifParts {
            return .ifElse(
                parts.condition, try branches(of: parts.whenTrue, change), try branches(of: parts.whenFalse, change))
        }
        if value.isIntrinsic {
            if value["Fn::If"] != nil { throw .document("Value of Fn::If must be a list.") }
            return value
        }
        guard var members = (value.isNull ? .object(JSONObject()) : value).object else { return value }
        try change(&members)
        return .object(members)
    }
}
