internal import Base
internal import Wire

/// Errors of websites as pages.
/// - Source: the answers of S3's website endpoints.
enum WebsitePage {
    /// - Parameter documents: the error document that could not be had, and why.
    static func response(
        _ fault: Fault, _ requestID: String, documents: (key: String, fault: Fault)? = nil
    ) -> WireResponse {
        let title = "\(fault.status) \(reason(fault.status))"
        var lines = items(fault)
        lines.append(("RequestId", requestID))
        lines.append(("HostId", HostID.of(requestID)))
        var text = "<html>\n<head><title>\(title)</title></head>\n<body>\n<h1>\(title)</h1>\n" + list(lines)
        if let documents {
            text += "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n"
            text += list(items(documents.fault))
        }
        text += "<hr/>\n</body>\n</html>\n"
        return WireResponse(
            status: fault.status, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(text.utf8))
    }

    private static func items(_ fault: Fault) -> [(String, String)] {
        [("Code", fault.code), ("Message", fault.message)]
            + fault.details.map { ($0.key, $0.value.string ?? $0.value.description) }
    }

    private static func list(_ items: [(String, String)]) -> String {
        "<ul>\n" + items.map { "<li>\($0): \(escaped($1))</li>\n" }.joined() + "</ul>\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 412: "Precondition Failed"
        case 416: "Requested Range Not Satisfiable"
        default: status >= 500 ? "Internal Server Error" : "Error"
        }
    }
}
