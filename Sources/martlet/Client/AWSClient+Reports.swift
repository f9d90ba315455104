internal import Base
internal import HTTP
internal import Platform

extension AWSClient {
    /// Leaves a report with the server, for its console. Where that can't be, as with a server of another user or
    /// machine, it is not left: the report itself is the command's own output.
    /// - Parameter subject: a function's ARN, a stack's name, or nil for all that is there.
    func leave(_ report: JSON, _ kind: ReportLabel.Kind, of subject: String?) async {
        let path = "/_martlet/reports"
        do {
            guard let key = try await localKey(at: path, file: "/key") else { return }
            _ = try await own(
                .put, "\(path)/\(kind.rawValue)/\(PercentEncoding.encode(subject ?? "-"))",
                headers: [("Content-Type", "application/json"), ("X-Martlet-Key", key)], body: report.bytes)
        } catch {
            // A server that has just ended takes nothing from the report that is here.
            return
        }
    }
}
