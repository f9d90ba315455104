internal import Base

/// The faults of S3's own wording for requests that do not fit its model.
enum S3WireFault {
    static let malformedXML = Fault(
        code: "MalformedXML",
        message: "The XML you provided was not well-formed or did not validate against our published schema")

    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> Fault {
        Fault(
            code: "InvalidArgument", message: message,
            details: ["ArgumentName": .string(name), "ArgumentValue": .string(value)])
    }

    /// A header or query parameter whose text is not of the member's type.
    static func unreadable(_ member: Member, _ text: String) -> Fault {
        let name = member.argumentName
        let message =
            switch name {
            case "partNumber": "Part number must be an integer between 1 and 10000, inclusive"
            default: "Provided \(name) not an integer or within integer range"
            }
        return invalidArgument(message, name, text)
    }

    /// A body that does not have the digest that the request names.
    /// - Throws: `InvalidDigest`, `BadDigest`.
    static func check(_ body: [UInt8], md5 text: String) throws(Fault) {
        guard let expected = Base64.decode(text), expected.count == 16 else {
            throw Fault(
                code: "InvalidDigest", message: "The Content-MD5 you specified was invalid.", details: ["Content-MD5": .string(text)])
        }
        let actual = Digest.md5(body)
        guard actual != expected else { return }
        throw Fault(
            code: "BadDigest", message: "The Content-MD5 you specified did not match what we received.",
            details: ["ExpectedDigest": .string(text), "CalculatedDigest": .string(Base64.encode(actual))])
    }
}

extension Member {
    /// What S3's faults call the member: its header or query parameter.
    var argumentName: String {
        switch location {
        case .header(let name), .query(let name), .uri(let name): name
        default: wireName
        }
    }
}
