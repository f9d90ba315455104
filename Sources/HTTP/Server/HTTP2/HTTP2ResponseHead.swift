internal import Base
internal import NIOHPACK

extension HPACKHeaders {
    /// The head of a response: the handler's fields without those that speak of a connection, the date and the length.
    /// - Source: RFC 9113, sections 8.2.2 and 8.3.2.
    init(_ response: HTTPResponse, to method: HTTPMethod, framing: ResponseFraming, date: String) {
        self.init()
        add(name: ":status", value: String(response.status))
        let keepsLength = method == .head || response.status == 304
        for index in response.headers.indices {
            let name = response.headers.lowercasedName(at: index)
            switch name {
            case "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade": continue
            case "content-length" where !keepsLength: continue
            default: add(name: name, value: response.headers.value(at: index))
            }
        }
        if !contains(name: "date") { add(name: "date", value: date) }
        if let length = framing.length(of: response, to: method), !contains(name: "content-length") {
            add(name: "content-length", value: String(length))
        }
    }
}
