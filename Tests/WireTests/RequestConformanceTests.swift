import Base
import Testing

@testable import Wire

/// What published clients send is read as what their caller gave.
struct RequestConformanceTests {
    /// Cases about what a client does by itself, which says nothing to a server, with the reason.
    static let notForServers: [String: String] = [
        "RestJsonQueryPrecedence": "what a client does with two values for one parameter",
        "RestXmlQueryPrecedence": "as above",
        "SDKAppliedContentEncoding_awsJson1_0": "the body is compressed, which the platform does not undo yet",
        "SDKAppliedContentEncoding_awsJson1_1": "as above",
        "SDKAppliedContentEncoding_awsQuery": "as above",
        "SDKAppliedContentEncoding_ec2Query": "as above",
        "SDKAppliedContentEncoding_restJson1": "as above",
        "SDKAppliedContentEncoding_restXml": "as above",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_0": "as above",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1": "as above",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery": "as above",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query": "as above",
        "SDKAppendedGzipAfterProvidedEncoding_restJson1": "as above",
        "SDKAppendedGzipAfterProvidedEncoding_restXml": "as above",
    ]

    @Test("every request that a published client sends is read as its caller meant it")
    func requests() throws {
        var passed = 0
        var wrong: [String] = []
        for suite in try ProtocolSuite.all("input") {
            for item in suite.cases {
                let id = item["id"]?.string ?? ""
                guard Self.notForServers[id] == nil, let input = suite.operation.input else { continue }
                let expected = suite.record(input, item["params"]?.object ?? [:])
                do {
                    let read = try self.read(suite, item)
                    if Self.sent(expected, read, suite.schema[input]) {
                        passed += 1
                    } else {
                        wrong.append("\(suite.file) \(id): read \(read), expected \(expected)")
                    }
                } catch {
                    wrong.append("\(suite.file) \(id): \(error)")
                }
            }
        }
        print("protocol requests: \(passed) read as meant, \(wrong.count) not")
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    private func read(_ suite: ProtocolSuite, _ item: JSON) throws -> Record {
        let sent = item["serialized"] ?? [:]
        let uri = sent["uri"]?.string ?? "/"
        let parts = uri.split(separator: "?", maxSplits: 1)
        let request = WireRequest(
            method: sent["method"]?.string ?? "POST", path: parts.first.map { String($0) } ?? "/",
            rawQuery: parts.count == 2 ? String(parts[1]) : "",
            headers: HTTPHeaders((sent["headers"]?.object ?? [:]).map { ($0.key, $0.value.string ?? "") }),
            body: body(suite, sent))
        var labels: [String: String] = [:]
        if suite.wireProtocol == .restJSON || suite.wireProtocol == .restXML {
            guard let match = OperationRouter(suite.schema).rest(request, suite.wireProtocol) else {
                throw Fault.notSupported("no route for \(uri)")
            }
            labels = match.labels
        }
        return try RequestReader(suite.schema).read(suite.operation, suite.wireProtocol, request, labels: labels)
    }

    private func body(_ suite: ProtocolSuite, _ sent: JSON) -> [UInt8] {
        let text = sent["body"]?.string ?? ""
        return suite.wireProtocol == .cbor ? Base64.decode(text) ?? [] : Array(text.utf8)
    }

    /// A server finds in a map of all query parameters also those that the caller gave by other members.
    private static func sent(_ expected: Record, _ read: Record, _ shape: Shape) -> Bool {
        zip(shape.members, zip(expected.slots, read.slots)).allSatisfy { member, values in
            guard member.location == .queryMap, case .map(let found) = values.1 else { return same(values.0, values.1) }
            guard case .map(let given) = values.0 else { return true }
            return given.allSatisfy(found.contains)
        }
    }

    /// A client leaves out what is empty and makes up tokens, so a server may miss what was nothing and find what was
    /// absent.
    static func same(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.none, .none): true
        case (.none, .string("00000000-0000-4000-8000-000000000000")): true
        case (.none, .list(let elements)): elements.isEmpty
        case (.none, .record(let record)): record.slots.allSatisfy { $0.isNone }
        case (.record(let record), .none): record.slots.allSatisfy { same($0, .none) }
        case (.list(let elements), .none): elements.isEmpty
        case (.map(let entries), .none), (.none, .map(let entries)): entries.isEmpty
        case (.blob(let bytes), .none): bytes.isEmpty
        case (.none, .blob(let bytes)): bytes.isEmpty
        case (.string(""), .none): true
        case (.double(let left), .double(let right)):
            left == right || (left.isNaN && right.isNaN) || Float(left) == Float(right)
        case (.record(let left), .record(let right)): zip(left.slots, right.slots).allSatisfy { same($0, $1) }
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { same($0, $1) }
        case (.map(let left), .map(let right)):
            left.count == right.count
                && left.allSatisfy { entry in
                    right.first { $0.key == entry.key }.map { same(entry.value, $0.value) } ?? false
                }
        default: left == right
        }
    }
}
