internal import Base
internal import HTTP
internal import Wire

/// What a service answered instead of a result.
struct AWSFault: Error, CustomStringConvertible {
    let code: String
    let message: String
    let status: Int
    /// `CloudFormation CreateChangeSet`.
    let call: String

    var description: String {
        guard ["SignatureDoesNotMatch", "InvalidSignatureException"].contains(code) else {
            return "\(call) failed with \(code): \(message)"
        }
        // Behind an empty line the message has what was signed, which is for those who write clients.
        let first = message.firstRange(of: "\n\n").map { message[..<$0.lowerBound] } ?? message[...]
        return "\(call) failed with \(code): \(first)"
    }

    /// Reads the error of any of AWS's protocols.
    init(_ response: HTTPResponse, _ body: [UInt8], call: String) {
        (self.call, status) = (call, response.status)
        if let json = try? JSON(parsing: body), json.object != nil {
            let name = response.headers["x-amzn-errortype"] ?? json["__type"]?.string ?? json["code"]?.string
            code = Self.short(name ?? "HTTP \(response.status)")
            message = json["message"]?.string ?? json["Message"]?.string ?? ""
        } else if let root = try? XMLReader.read(body) {
            let error = root.localName == "Error" ? root : root["Error"] ?? root
            code = error["Code"]?.text ?? "HTTP \(response.status)"
            message = error["Message"]?.text ?? ""
        } else {
            code = "HTTP \(response.status)"
            message = String(decoding: body.prefix(LimitsClient.errorBytes), as: UTF8.self)
        }
    }

    /// `com.amazonaws.lambda#Name:http://…` is `Name`.
    private static func short(_ name: String) -> String {
        let plain = name.prefix { $0 != ":" }
        return String(plain.split(separator: "#").last ?? plain)
    }
}

extension XMLElement {
    /// The first child of that name.
    subscript(name: String) -> XMLElement? { children.first { $0.localName == name } }

    /// The `member`s of a list that is a child of this element.
    func members(_ name: String) -> [XMLElement] { self[name]?.children.filter { $0.localName == "member" } ?? [] }
}
