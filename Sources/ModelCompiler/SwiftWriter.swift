internal import Base

/// Writes the Swift side of a service model: typed views of the served structures, enumerations, faults, operations and
/// the in-process client.
package struct SwiftWriter {
    private let model: ServiceModel
    private let source: String

    /// - Parameter source: what the model was read from, for the head of each file: `botocore 1.43.11`.
    package init(_ model: ServiceModel, source: String) { (self.model, self.source) = (model, source) }

    /// File names with their texts.
    package var files: [(name: String, text: String)] {
        let all = [
            ("\(model.name)Schema.swift", schema), ("\(model.name)Structures.swift", structures),
            ("\(model.name)Faults.swift", faults), ("\(model.name)Client.swift", client),
        ]
        return model.notServed.isEmpty ? all : all + [("\(model.name)NotServed.swift", notServed)]
    }

    private func head(_ imports: [String]) -> String {
        "// Generated from the service model of \(source); do not edit.\n" + imports.map { $0 + "\n" }.joined() + "\n"
    }

    private var schema: String {
        let operations = model.operations.map { operation in
            let (input, output) = (
                type(operation.model["input"]) ?? "Empty", type(operation.model["output"]) ?? "Empty"
            )
            return "    package static let \(SwiftNames.member(operation.name)) = TypedOperation<\(input), \(output)>"
                + "(service: \"\(model.name)\", prefix: \"\(model.signingName)\", name: \"\(operation.name)\")\n"
        }
        return head(["package import Wire"]) + """
            /// The model of \(model.name), and the operations of it that are served.
            package enum \(model.name)Model {
                package static let schema = Schema(text\(model.notServed.isEmpty ? "" : ", notServed: notServed"))

            \(operations.joined())
                private static let text = ##\"\"\"
            \(SchemaText(model).text)
            \"\"\"##
            }

            """
    }

    private var notServed: String {
        head([]) + """
            extension \(model.name)Model {
                /// The other operations of \(model.name) by their addresses: what asks for one is refused by its name.
                static let notServed = ##\"""
            \(model.notServed.map { "\($0.name)\tmethod=\($0.method)\turi=\($0.uri)" }.joined(separator: "\n"))
            \"""##
            }

            """
    }

    // MARK: - Structures

    private var structures: String {
        // An event stream has faults among its events.
        let sent = Set(
            model.shapes.flatMap { $0.model["members"]?.object?.values ?? [] }.compactMap { $0["shape"]?.string })
        let structures = model.shapes.filter {
            $0.model["type"] == "structure" && (!model.isError($0.model) || sent.contains($0.name))
                && $0.model["document"] == nil
        }
        let types = structures.flatMap { $0.model["members"]?.object?.values ?? [] }.map(swiftType)
        let usesBase = types.contains { type in ["Instant", "JSON", "ByteStream"].contains { type.contains($0) } }
        return head(usesBase ? ["package import Base", "package import Wire"] : ["package import Wire"])
            + structures.map { structure($0.name, $0.model) }.joined(separator: "\n") + "\n" + enumerations
    }

    private func structure(_ name: String, _ shape: JSON) -> String {
        let required = Set((shape["required"]?.array ?? []).compactMap(\.string))
        let members = Array(shape["members"]?.object ?? [:]).enumerated().map { slot, member in
            SwiftMember(
                slot: slot, name: SwiftNames.member(member.key), type: swiftType(member.value),
                isRequired: required.contains(member.key),
                form: form(member.value))
        }
        return """
            package struct \(SwiftNames.type(name)): Structure {
                package static let memberCount = \(members.count)
                package var record: Record
                package init(record: Record) { self.record = record }
            \(initializer(members))\(members.map(\.accessor).joined())}

            """
    }

    private func initializer(_ members: [SwiftMember]) -> String {
        guard !members.isEmpty else { return "    package init() { record = Record([]) }\n" }
        let parameters = members.map { "\($0.name): \($0.type)\($0.isRequired ? "" : "? = nil")" }.joined(
            separator: ", ")
        return
            "    package init(\(parameters)) {\n        record = Record([\(members.map(\.stored).joined(separator: ", "))])\n    }\n"
    }

    // MARK: - Types

    private func shape(_ reference: JSON?) -> (name: String, model: JSON)? {
        reference?["shape"]?.string.flatMap { model.numbers[$0] }.map { model.shapes[$0] }
    }

    private func type(_ reference: JSON?) -> String? { (reference?["shape"]?.string).map(SwiftNames.type) }

    private func form(_ reference: JSON) -> SwiftMember.Form {
        switch shape(reference)?.model["type"]?.string {
        case "list": .list
        case "map": .map
        default: .plain
        }
    }

    private func swiftType(_ reference: JSON) -> String {
        guard let shape = shape(reference) else { return "String" }
        switch shape.model["type"]?.string {
        case "list": return "[\(elementType(shape.model["member"]))]"
        case "map": return "[String: \(elementType(shape.model["value"]))]"
        case "blob" where reference["streaming"]?.bool == true || shape.model["streaming"]?.bool == true:
            return "ByteStream"
        case "structure" where shape.model["eventstream"]?.bool == true: return "ByteStream"
        default: return scalarType(shape, isJSON: reference["jsonvalue"]?.bool == true)
        }
    }

    /// An element that is itself a list or map stands in a wrapper, since `[UInt8]` is a blob.
    private func elementType(_ reference: JSON?) -> String {
        guard let reference, let shape = shape(reference) else { return "String" }
        switch shape.model["type"]?.string {
        case "list": return "WireList<\(elementType(shape.model["member"]))>"
        case "map": return "WireMap<\(elementType(shape.model["value"]))>"
        default: return scalarType(shape, isJSON: false)
        }
    }

    private func scalarType(_ shape: (name: String, model: JSON), isJSON: Bool) -> String {
        if isJSON || shape.model["document"]?.bool == true { return "JSON" }
        switch shape.model["type"]?.string {
        case "structure": return SwiftNames.type(shape.name)
        case "integer", "long": return "Int"
        case "float", "double": return "Double"
        case "boolean": return "Bool"
        case "blob": return "[UInt8]"
        case "timestamp": return "Instant"
        default: return shape.model["enum"] == nil ? "String" : SwiftNames.type(shape.name)
        }
    }

    // MARK: - Enumerations, faults, client

    private var enumerations: String {
        let shapes = model.shapes.filter { $0.model["enum"] != nil }
        return shapes.map { name, shape in
            let values = shape["enum"]?.array?.compactMap(\.string) ?? []
            let cases = values.map { value in
                let name = value.isEmpty ? "empty" : SwiftNames.member(value)
                return "    case \(name) = \"\(value)\"\n"
            }
            return "package enum \(SwiftNames.type(name)): String, WireValue, CaseIterable {\n\(cases.joined())}\n"
        }.joined(separator: "\n")
    }

    private var faults: String {
        let errors = model.shapes.filter { model.isError($0.model) }
        let functions = errors.map { name, shape in
            let code = shape["error"]?["code"]?.string ?? name
            let status = shape["error"]?["httpStatusCode"]?.integer ?? (shape["fault"]?.bool == true ? 500 : 400)
            let function = SwiftNames.member(name)
            return """
                    package static func \(function)(_ message: String, details: JSONObject = [:]) -> Fault {
                        Fault(code: "\(code)", message: message, status: \(status), details: details)
                    }

                """
        }
        return head(["package import Base", "package import Wire"])
            + "/// The faults that \(model.name)'s served operations declare.\npackage enum \(model.name)Fault {\n"
            + functions.joined(separator: "\n") + "}\n"
    }

    private var client: String {
        let functions = model.operations.map { operation in
            let name = SwiftNames.member(operation.name)
            let (input, output) = (type(operation.model["input"]), type(operation.model["output"]))
            let (parameter, argument) = input.map { ("_ input: \($0)", "input") } ?? ("", "Empty()")
            let returns = output ?? "Empty"
            return """
                    @discardableResult
                    package func \(name)(\(parameter)) async throws -> \(returns) {
                        try await caller.call(\(model.name)Model.\(name), \(argument))
                    }

                """
        }
        let returnsNothing = model.operations.contains { $0.model["output"] == nil }
        let takesNothing = model.operations.contains { $0.model["input"] == nil }
        let wire = returnsNothing ? "package import Wire" : takesNothing ? "internal import Wire" : nil
        return head(["package import ServiceKit", wire].compactMap { $0 }) + """
            /// Calls \(model.name) within the process: typed values, no encoding, the same pipeline as every call.
            package struct \(model.name)Client: Sendable {
                private let caller: any ServiceCaller
                package init(_ caller: any ServiceCaller) { self.caller = caller }

            \(functions.joined(separator: "\n"))}

            """
    }
}

/// One member of a structure as the Swift side has it.
struct SwiftMember {
    enum Form { case plain, list, map }

    let slot: Int
    let name: String
    let type: String
    let isRequired: Bool
    let form: Form

    private var suffix: String {
        switch form {
        case .plain: ""
        case .list: "List"
        case .map: "Map"
        }
    }

    private var fallback: String {
        switch type {
        case "String": "\"\""
        case "Int": "0"
        case "Double": "0"
        case "Bool": "false"
        case "[UInt8]": "[]"
        case "Instant": "Instant(seconds: 0)"
        case "JSON": ".null"
        case "ByteStream": "ByteStream.of([])"
        case _ where form == .list: "[]"
        case _ where form == .map: "[:]"
        default: "\(type).fallback"
        }
    }

    var accessor: String {
        let getter = isRequired ? "slot\(suffix)(\(slot)) ?? \(fallback)" : "slot\(suffix)(\(slot))"
        return """
                package var \(name): \(type)\(isRequired ? "" : "?") {
                    get { \(getter) }
                    set { setSlot\(suffix)(\(slot), newValue) }
                }

            """
    }

    /// The member as an expression of a wire value, from the initializer's parameter.
    var stored: String {
        switch form {
        case .plain: isRequired ? "\(name).wire" : ".of(\(name))"
        case .list: isRequired ? "WireList(\(name)).wire" : ".of(\(name).map { WireList($0) })"
        case .map: isRequired ? "WireMap(\(name)).wire" : ".of(\(name).map { WireMap($0) })"
        }
    }
}
