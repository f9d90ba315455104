import Base
import Foundation
import Testing

@testable import SigV4

/// The published signing suite: where it is, and one case of it.
struct SigningCase: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: URL

    /// Every case of the suite; none where the shared data are missing.
    static let all: [SigningCase] = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data =
            ProcessInfo.processInfo.environment["MARTLET_SHARED_DATA"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared/data")
        let suite = data.appendingPathComponent("sigv4/v4")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: suite.path) else {
            print("not run: the signing suite is not at \(suite.path)")
            return []
        }
        return names.sorted().map { SigningCase(name: $0, folder: suite.appendingPathComponent($0)) }
    }()

    var testDescription: String { name }

    func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }

    func context() throws -> Context { try Context(JSON(parsing: Array(text("context.json").utf8))) }

    /// A request as it stands in a file of the suite.
    func request(_ file: String) throws -> SignableRequest {
        let parts = try text(file).split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        var lines = parts[0].split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }
        let first = lines.removeFirst()
        let start = try #require(first.firstIndex(of: " "))
        let end = try #require(first.range(of: " HTTP/1.1", options: .backwards))
        let target = first[first.index(after: start)..<end.lowerBound].split(separator: "?", maxSplits: 1)
        var headers: [(name: String, value: String)] = []
        for line in lines {
            if line.hasPrefix(" ") {
                headers[headers.count - 1].value += "\n" + line
            } else {
                let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                headers.append((String(pair[0]), String(pair[1])))
            }
        }
        let body = parts.count > 1 ? Array(parts[1].utf8).drop { $0 == 10 } : []
        return SignableRequest(
            method: String(first[..<start]), path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
            headers: HTTPHeaders(headers), payload: .bytes(Array(body)))
    }

    struct Context {
        let accessKeyID: String
        let secret: Secret<String>
        let token: String?
        let expires: Int
        let rule: PathRule
        let signsBody: Bool
        let tokenAfterSigning: Bool
        let now: Instant
        let region: String
        let service: String

        init(_ json: JSON) throws {
            accessKeyID = try #require(json["credentials"]?["access_key_id"]?.string)
            secret = Secret(try #require(json["credentials"]?["secret_access_key"]?.string))
            token = json["credentials"]?["token"]?.string
            expires = Int(try #require(json["expiration_in_seconds"]?.integer))
            rule = json["normalize"]?.bool == true ? .normalized : .unnormalized
            signsBody = json["sign_body"]?.bool == true
            tokenAfterSigning = json["omit_session_token"]?.bool == true
            let timestamp = try #require(json["timestamp"]?.string)
            now = try #require(CalendarDate.instant(iso8601: timestamp))
            region = try #require(json["region"]?.string)
            service = try #require(json["service"]?.string)
        }

        var signer: RequestSigner {
            RequestSigner(
                accessKeyID: accessKeyID, secret: secret, sessionToken: tokenAfterSigning ? nil : token, region: region,
                service: service, rule: rule)
        }
    }
}
