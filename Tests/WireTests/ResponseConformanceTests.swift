import Base
import Foundation
import Testing

@testable import Wire

/// What the platform writes, botocore's own parsers read as it was meant.
struct ResponseConformanceTests {
    @Test("every published result is written so that botocore reads it back")
    func responses() throws {
        let output = try readBack { suite, item in
            guard let result = item["result"] else { return nil }
            let record = suite.operation.output.map { suite.record($0, result.object ?? [:]) } ?? Record([])
            return ResponseWriter(suite.schema).write(
                suite.operation, suite.wireProtocol, record, requestID: "request-id")
        }
        #expect(output.contains(" read back, 0 wrong"), "\(output)")
    }

    @Test("every published error is written so that botocore reads its code and message back")
    func faults() throws {
        let output = try readBack { suite, item in
            guard let code = item["errorCode"]?.string else { return nil }
            let status = item["response"]?["status_code"]?.integer ?? 400
            let fault = Fault(code: code, message: item["errorMessage"]?.string ?? "", status: Int(status))
            return ResponseWriter(suite.schema).write(fault, suite.wireProtocol, requestID: "request-id")
        }
        #expect(output.contains(" read back, 0 wrong"), "\(output)")
    }

    /// Writes the cases that `response` answers, and lets botocore read them.
    /// - Returns: what the reader prints; without the published cases, the line of a reader that had none.
    private func readBack(_ response: (ProtocolSuite, JSON) -> WireResponse?) throws -> String {
        var cases: [JSON] = []
        for suite in try ProtocolSuite.all("output") {
            for item in suite.cases {
                guard let response = response(suite, item) else { continue }
                cases.append([
                    "given": item["given"] ?? [:], "id": item["id"] ?? "", "file": .string(suite.file),
                    "response": encoded(response),
                ])
            }
        }
        guard !cases.isEmpty else { return " read back, 0 wrong" }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-responses-\(UUID()).json")
        try Data(JSON.array(cases).bytes).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        let output = try run(file.path)
        print(output)
        return output
    }

    private func encoded(_ response: WireResponse) -> JSON {
        [
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
