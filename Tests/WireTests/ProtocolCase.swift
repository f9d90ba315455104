import Base
import Foundation
import ModelCompiler

@testable import Wire

/// The published protocol cases: each file holds suites, a suite one operation with its shapes and several cases.
struct ProtocolSuite {
    let file: String
    let schema: Schema
    let operation: OperationModel
    let wireProtocol: WireProtocol
    let cases: [JSON]

    static var folder: String {
        ProcessInfo.processInfo.environment["MARTLET_SHARED_DATA"]
            ?? URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../shared/data").standardized.path
    }

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder + "/protocol-tests") }

    static func all(_ direction: String) throws -> [ProtocolSuite] {
        guard isAvailable else {
            print(
                "The published protocol cases are not on this machine: \(folder)/protocol-tests. These tests did not run."
            )
            return []
        }
        let path = "\(folder)/protocol-tests/\(direction)"
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().flatMap { file in
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
            return try (JSON(parsing: Array(data)).array ?? []).flatMap { try suites(file, $0) }
        }
    }

    /// One for each case, since the operation stands in the case.
    private static func suites(_ file: String, _ suite: JSON) throws -> [ProtocolSuite] {
        try (suite["cases"]?.array ?? []).map { item in
            var operation = item["given"]?.object ?? [:]
            let name = operation["name"]?.string ?? "Operation"
            operation["errors"] = item["given"]?["errors"]
            let model: JSON = [
                "metadata": suite["metadata"] ?? [:], "shapes": suite["shapes"] ?? [:],
                "operations": .object([name: .object(operation)]),
            ]
            let schema = Schema(SchemaText(try ServiceModel(name: "Case", model: model, served: [name])).text)
            let wireProtocol = schema.service.protocols.first ?? .json
            return ProtocolSuite(
                file: file, schema: schema, operation: schema.operations[0], wireProtocol: wireProtocol, cases: [item])
        }
    }

    /// A value as the cases write it: times as seconds since 1970, bytes as text.
    func value(_ target: Int, _ json: JSON) -> Value {
        let shape = schema[target]
        switch (shape.kind, json) {
        case (.document, _): return .document(json)
        case (_, .null): return .none
        case (.structure, .object(let members)), (.union, .object(let members)): return .record(record(target, members))
        case (.list, .array(let elements)): return .list(elements.map { value(shape.element, $0) })
        case (.map, .object(let members)): return .map(members.map { .init($0.key, value(shape.element, $0.value)) })
        case (.blob, .string(let text)): return .blob(Array(text.utf8))
        case (.timestamp, _): return .timestamp(Instant(milliseconds: Int64((json.double ?? 0) * 1000)))
        case (.float, .string(let text)), (.double, .string(let text)):
            return .double(text == "NaN" ? .nan : text == "Infinity" ? .infinity : -.infinity)
        case (.float, _), (.double, _): return .double(json.double ?? 0)
        case (.integer, _), (.long, _): return .integer(json.integer ?? 0)
        case (.boolean, .bool(let value)): return .bool(value)
        case (_, .string(let text)): return .string(text)
        default: return .none
        }
    }

    /// Documents in headers stand in the cases as their text.
    private func jsonText(_ json: JSON) -> JSON { json.string.flatMap { try? JSON(parsing: $0) } ?? json }

    func record(_ target: Int, _ members: JSONObject) -> Record {
        var record = Record(memberCount: schema[target].members.count)
        for (slot, member) in schema[target].members.enumerated() {
            guard let json = members[member.name] else { continue }
            record[slot] = member.isJSONValue ? .document(jsonText(json)) : value(member.target, json)
        }
        return record
    }
}
