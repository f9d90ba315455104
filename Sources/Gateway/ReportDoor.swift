internal import Base
package import Platform
package import ServiceKit
package import Wire

/// Takes the reports of commands that measure, and shows them to the console.
///
/// - `GET /_martlet/reports` lists them, newest first: `{"reports": [{"kind", "subject", "time"}]}`. Commands on the
///   server's machine are told there where the key is.
/// - `GET /_martlet/reports/<kind>/<subject>` gives one: `{"kind", "subject", "time", "report"}`.
/// - `PUT /_martlet/reports/<kind>/<subject>` with the key leaves one. The kind is `tune`, `cold` or `advice`, the
///   subject a function's ARN, a stack's name, or `-` for all that is there.
///
/// Who may see the other status pages may look; functions may not.
package struct ReportDoor: FrontDoor {
    package let service = "Reports"
    private static let path = "/_martlet/reports"
    private let shelf: ReportShelf
    private let key: LocalKey

    package init(_ shelf: ReportShelf, key: LocalKey) { (self.shelf, self.key) = (shelf, key) }

    package func isFor(_ head: WireRequest) -> Bool {
        head.path == Self.path || head.path.hasPrefix(Self.path + "/")
    }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard !context.isFromFunction else { return .refusal(404, "there is no page \(request.path)") }
        let name = request.path.dropFirst(Self.path.count + 1)
        do throws(Failure) {
            switch request.method {
            case "GET", "HEAD":
                return name.isEmpty ? try await list(request, context) : try await report(name)
            case "PUT": return try await leave(name, request, context)
            default: return .refusal(405, "GET and PUT are answered here")
            }
        } catch {
            return .refusal(500, error.message)
        }
    }

    private func list(_ request: WireRequest, _ context: CallContext) async throws(Failure) -> WireResponse {
        let heads = try await shelf.heads()
        var page: JSONObject = ["reports": .array(heads.map { .object($0.json) })]
        if LocalKey.isNear(request, context) { page["key"] = .string(key.path) }
        return Self.answer(page)
    }

    private func report(_ name: Substring) async throws(Failure) -> WireResponse {
        guard let label = Self.label(name), let found = try await shelf.report(label) else {
            return .refusal(404, "there is no such report")
        }
        var page = found.head.json
        page["report"] = found.report
        return Self.answer(page)
    }

    private func leave(
        _ name: Substring, _ request: WireRequest, _ context: CallContext
    ) async throws(Failure) -> WireResponse {
        if let refusal = LocalKey.refusal(toFar: request, context) ?? key.refusal(toKeyless: request) {
            return refusal
        }
        guard let label = Self.label(name) else {
            let kinds = ReportLabel.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            return .refusal(400, "name the kind, \(kinds), and the subject")
        }
        guard request.body.count <= LimitsPlatform.reportBytes else {
            return .refusal(413, "a report has at most \(LimitsPlatform.reportBytes) bytes")
        }
        guard let report = try? JSON(parsing: request.body), label.kind.describes(report) else {
            return .refusal(400, "this is no report of the kind \(label.kind.rawValue)")
        }
        let head = ReportHead(label, at: context.now)
        try await shelf.put(report, head)
        return WireResponse(json: .object(head.json))
    }

    private static func label(_ name: Substring) -> ReportLabel? {
        let parts = name.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let kind = ReportLabel.Kind(rawValue: String(parts[0])) else { return nil }
        return ReportLabel(kind, of: PercentEncoding.decode(parts[1]))
    }

    private static func answer(_ page: JSONObject) -> WireResponse {
        WireResponse(headers: [("Cache-Control", "no-store")], json: .object(page))
    }
}
