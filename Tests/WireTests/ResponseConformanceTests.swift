import Base
import Foundation
import Testing

@testable import Wire

/// What the platform writes, botocore's own parsers read as it was meant.
struct ResponseConformanceTests {
    @Test("every published result is written so that botocore reads it back")
    func responses() throws {
        var cases: [JSON] = []
        for suite in try ProtocolSuite.all("output") {
            for item in suite.cases where item["result"] != nil {
                cases.append([
                    "given": item["given"] ?? [:], "id": item["id"] ?? "", "file": .string(suite.file),
                    "response": written(suite, item),
                ])
            }
        }
        guard !cases.isEmpty else { return }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "martlet-responses-\(ProcessInfo.processInfo.processIdentifier).json")
        try Data(JSON.array(cases).bytes).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        let output = try run(file.path)
        print(output)
        #expect(output.contains(" read back, 0 wrong"), "\(output)")
    }

    private func written(_ suite: ProtocolSuite, _ item: JSON) -> JSON {
        let record = suite.operation.output.map { suite.record($0, item["result"]?.object ?? [:]) } ?? Record([])
        let response = ResponseWriter(suite.schema).write(
            suite.operation, suite.wireProtocol, record, requestID: "request-id")
        return [
            "status": .integer(Int64(response.status)), "body": .string(Base64.encode(response.body)),
            "headers": .object(JSONObject(response.headers.map { ($0.name, .string($0.value)) })),
        ]
    }

    private func run(_ file: String) throws -> String {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "read_responses.py"
        ).path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let python = ProcessInfo.processInfo.environment["MARTLET_PYTHON"] ?? "python3"
        process.arguments = [python, script, file, ProtocolSuite.folder + "/protocol-tests/output"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
