/// The shapes and operations of one service, read from the compact text that the code generator writes.
///
/// A line is one declaration; its fields are separated by tabs. `V` is the service, `O` an operation, any other letter
/// a shape of that kind. Shapes refer to each other by their position among the shapes.
package struct Schema: Sendable {
    package private(set) var shapes: [Shape] = []
    package private(set) var service = ServiceTraits()
    package private(set) var operations: [OperationModel] = []
    /// The addresses of the service's other operations; they have no shapes.
    package private(set) var notServed: [OperationModel] = []

    /// - Parameter notServed: lines of operations that refusals are to name.
    package init(_ text: String, notServed: String = "") {
        for line in Substring(text).parts(UInt8(ascii: "\n")) {
            let fields = line.parts(UInt8(ascii: "\t"))
            switch fields[0] {
            case "V": service = ServiceTraits(fields.dropFirst())
            case "O": operations.append(OperationModel(index: operations.count, fields.dropFirst()))
            default: shapes.append(Shape(fields))
            }
        }
        self.notServed = Substring(notServed).parts(UInt8(ascii: "\n")).enumerated().map { index, line in
            OperationModel(index: index, line.parts(UInt8(ascii: "\t"))[...])
        }
    }

    package subscript(index: Int) -> Shape { shapes[index] }
}

/// What the whole service has in common.
package struct ServiceTraits: Sendable {
    /// The name that the service has in the house: `DynamoDB`.
    package var name = ""
    package var protocols: [WireProtocol] = []
    package var apiVersion = ""
    package var endpointPrefix = ""
    package var signingName = ""
    package var targetPrefix = ""
    package var jsonVersion = "1.0"
    package var namespace: String?
    /// The code of the fault for input that breaks the model's constraints.
    package var validationCode = "ValidationException"
    /// Whether faults also carry the code that the service had under the Query protocol, for clients that still know
    /// it.
    package var isQueryCompatible = false
    /// The code of the fault for a parameter that is missing, where the service has one for that.
    package var missingCode: String?
    /// What that fault says; `{}` stands for the parameter's name.
    package var missingText = "The request must contain the parameter {}."
    /// The code of the fault for a call that is not allowed, where it is not its protocol's.
    package var deniedCode: String?
    /// How that fault writes actions, where it is not as policies do: `lower`, or the prefix before the colon.
    package var deniedAction: String?
    /// The member that a Query request's path stands for: SQS calls a queue by its URL.
    package var queryPathMember: String?

    init() {}

    init(_ fields: ArraySlice<Substring>) {
        for field in fields {
            let (key, value) = field.keyAndValue
            switch key {
            case "name": name = value
            case "protocols":
                protocols = Substring(value).parts(UInt8(ascii: ",")).compactMap { WireProtocol(rawValue: String($0)) }
            case "version": apiVersion = value
            case "endpoint": endpointPrefix = value
            case "signing": signingName = value
            case "target": targetPrefix = value
            case "json": jsonVersion = value
            case "ns": namespace = value
            case "validation": validationCode = value
            case "querycompatible": isQueryCompatible = true
            case "missing": missingCode = value
            case "missingtext": missingText = value
            case "denied": deniedCode = value
            case "deniedaction": deniedAction = value
            case "querypath": queryPathMember = value
            default: preconditionFailure("unknown service trait \(key)")
            }
        }
    }
}

/// One operation of a service: its shapes and how its request is addressed.
package final class OperationModel: Sendable {
    package let index: Int
    package let name: String
    package let method: String
    /// The path of the REST protocols, in segments; empty for a path of `/`.
    package let path: [PathSegment]
    /// Query parameters that are part of the operation's address, such as `uploads` or `list-type=2`.
    package let fixedQuery: [(name: String, value: String?)]
    package let status: Int
    package let input: Int?
    package let output: Int?
    /// The element that wraps a Query response's result.
    package let resultWrapper: String?
    package let inputLocationName: String?
    package let inputNamespace: String?

    package enum PathSegment: Sendable, Equatable {
        case literal(String)
        case label(String)
        case greedyLabel(String)
    }

    init(index: Int, _ fields: ArraySlice<Substring>) {
        let line = OperationLine(fields)
        (self.index, name, method, path, fixedQuery) = (index, line.name, line.method, line.path, line.fixedQuery)
        (status, input, output, resultWrapper) = (line.status, line.input, line.output, line.resultWrapper)
        (inputLocationName, inputNamespace) = (line.inputLocationName, line.inputNamespace)
    }
}

/// An operation while its line is read.
private struct OperationLine {
    let name: String
    var method = "POST"
    var path: [OperationModel.PathSegment] = []
    var fixedQuery: [(name: String, value: String?)] = []
    var status = 200
    var input: Int?
    var output: Int?
    var resultWrapper: String?
    var inputLocationName: String?
    var inputNamespace: String?

    init(_ fields: ArraySlice<Substring>) {
        name = String(fields.first ?? "")
        for field in fields.dropFirst() {
            let (key, value) = field.keyAndValue
            switch key {
            case "method": method = value
            case "uri": readAddress(value)
            case "status": status = Int(value) ?? 200
            case "in": input = Int(value)
            case "out": output = Int(value)
            case "wrap": resultWrapper = value
            case "inname": inputLocationName = value
            case "inns": inputNamespace = value
            default: preconditionFailure("unknown operation trait \(key)")
            }
        }
    }

    private mutating func readAddress(_ uri: String) {
        let parts = uri.split(separator: "?", maxSplits: 1)
        path = (parts.first ?? "").split(separator: "/").map { segment in
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return .literal(String(segment)) }
            let label = segment.dropFirst().dropLast()
            return label.hasSuffix("+") ? .greedyLabel(String(label.dropLast())) : .label(String(label))
        }
        guard parts.count == 2 else { return }
        fixedQuery = parts[1].split(separator: "&").map { pair in
            let (name, value) = pair.keyAndValue
            return (name, pair.contains("=") ? value : nil)
        }
    }
}

/// A shape while its line is read.
private struct ShapeLine {
    var members: [Member] = []
    var element = 0
    var key = 0
    var traits = Shape.Traits()
    var constraints = Shape.Constraints()
    var fault: Shape.FaultTrait?

    mutating func read(_ field: Substring) {
        let (name, value) = field.keyAndValue
        switch name {
        case "of": element = Int(value) ?? 0
        case "by": key = Int(value) ?? 0
        case "name": traits.locationName = value
        case "kn": traits.keyName = value
        case "vn": traits.valueName = value
        case "flat": traits.isFlattened = true
        case "stream": traits.isStreaming = true
        case "events": traits.isEventStream = true
        case "ns": traits.namespace = value
        case "nsp": traits.namespacePrefix = value
        case "tf": traits.timestampFormat = Shape.TimestampFormat(rawValue: value)
        case "payload": traits.payload = Int(value)
        case "min": constraints.minimum = Double(value)
        case "max": constraints.maximum = Double(value)
        case "pattern": constraints.pattern = ModelPattern(value)
        case "enum": constraints.values = Substring(value).parts(UInt8(ascii: "|")).map { String($0) }
        case "secret": constraints.isSensitive = true
        case "fault":
            let parts = Substring(value).parts(UInt8(ascii: ":"))
            fault = Shape.FaultTrait(code: String(parts[0]), status: Int(parts[1]) ?? 400)
        default: preconditionFailure("unknown trait \(name)")
        }
    }
}

extension Shape {
    convenience init(_ fields: [Substring]) {
        guard let letter = fields[0].first, let kind = Kind(rawValue: letter) else {
            preconditionFailure("unknown shape kind \(fields[0])")
        }
        var line = ShapeLine()
        for field in fields.dropFirst(2) {
            if field.utf8.first == UInt8(ascii: ".") {
                line.members.append(Member(MemberLine(Substring(field.utf8.dropFirst()))))
            } else {
                line.read(field)
            }
        }
        self.init(
            name: String(fields[1]), kind: kind, members: line.members, element: line.element, key: line.key,
            traits: line.traits, constraints: line.constraints, fault: line.fault)
    }
}

/// A member while its part of a line is read.
struct MemberLine {
    let name: String
    let target: Int
    var wireName: String?
    var isRequired = false
    var location = Member.Location.body
    var isFlattened = false
    var isAttribute = false
    var isIdempotencyToken = false
    var isJSONValue = false
    var namespace: String?
    var namespacePrefix: String?
    var timestampFormat: Shape.TimestampFormat?
    var queryName: String?

    init(_ text: Substring) {
        let parts = text.parts(UInt8(ascii: ";"))
        let (name, target) = parts[0].keyAndValue
        (self.name, self.target) = (name, Int(target) ?? 0)
        for part in parts.dropFirst() { readTrait(part) }
    }

    private mutating func readTrait(_ trait: Substring) {
        let argument = String(Substring(trait.utf8.dropFirst(2)))
        switch trait.first {
        case "!": isRequired = true
        case "F": isFlattened = true
        case "@": isAttribute = true
        case "T": isIdempotencyToken = true
        case "j": isJSONValue = true
        case "n": wireName = argument
        case "h": location = .header(argument)
        case "H": location = .headers(prefix: argument)
        case "q": location = .query(argument)
        case "Q": location = .queryMap
        case "u": location = .uri(argument)
        case "c": location = .statusCode
        case "N": namespace = argument
        case "x": namespacePrefix = argument
        case "t": timestampFormat = Shape.TimestampFormat(rawValue: argument)
        case "e": queryName = argument
        default: preconditionFailure("unknown trait \(trait) of member \(name)")
        }
    }
}

extension Substring {
    /// What stands before and after the first `=`; all of it is the key where there is none.
    var keyAndValue: (String, String) {
        guard let separator = utf8.firstIndex(of: UInt8(ascii: "=")) else { return (String(self), "") }
        return (String(self[..<separator]), String(self[utf8.index(after: separator)...]))
    }

    /// What stands between separators; empty parts are left out. Bytes are compared, not characters, which is twenty
    /// times as fast: every schema is read at every start.
    func parts(_ separator: UInt8) -> [Substring] {
        utf8.split(separator: separator).map { Substring($0) }
    }
}
