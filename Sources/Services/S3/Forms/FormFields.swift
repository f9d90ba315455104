internal import Base
internal import S3API
internal import Wire

/// The fields of a form, as the request to put an object that they stand for.
/// - Source: Amazon S3 API Reference, "POST Object", "Form fields".
struct FormFields {
    private let fields: [String: String]

    /// - Parameter fields: by their names in lower case.
    init(_ fields: [String: String]) { self.fields = fields }

    /// Fields of which a form that is signed has all, by the signature's version.
    private static let signed = [
        ["X-Amz-Signature", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date"], ["Signature", "AWSAccessKeyId"],
    ]

    /// - Throws: `InvalidArgument` for a form without a key, or with a part of what signs its policy; `AccessDenied`
    ///   for a policy that nothing signs.
    func checkComplete() throws(Fault) {
        guard fields["key"] != nil else { throw Self.missing("key") }
        guard fields["policy"] != nil else { return }
        for names in Self.signed {
            let missing = names.filter { fields[$0.lowercased()] == nil }
            guard missing.count < names.count else { continue }
            if let name = missing.first { throw Self.missing(name) }
            return
        }
        throw S3Fault.accessDenied()
    }

    private static func missing(_ name: String) -> Fault {
        S3Fault.invalidArgument(
            "Bucket POST must contain a field named '\(name)'.  If it is specified, please check the order of the fields.",
            name, "")
    }

    /// - Throws: `InvalidArgument` for a missing key and for values that mean nothing, and what a request with these
    ///   values as its headers meets.
    func request(_ bucket: String, _ body: ByteStream) throws(Fault) -> PutObjectRequest {
        guard let key = fields["key"] else { throw Self.missing("key") }
        guard !key.isEmpty else {
            throw S3Fault.invalidArgument("User key must have a length greater than 0.", "key", "")
        }
        let request = WireRequest(method: "POST", path: "/", headers: HTTPHeaders(try headers()), stream: body)
        let (schema, put) = (S3Model.schema, S3Model.schema.model(of: S3Model.putObject))
        let record = try RequestReader(schema).read(put, .restXML, request, labels: ["Bucket": bucket, "Key": key])
        try Validator(schema).check(put.input, record)
        let input = PutObjectRequest(record: record)
        // A header's time that can't be read is none: that would leave the object without its lock.
        if let until = fields[Self.until], input.objectLockRetainUntilDate == nil {
            throw S3Fault.invalidArgument("The value of the field \(Self.until) is not valid", Self.until, until)
        }
        return input
    }

    private static let until = "x-amz-object-lock-retain-until-date"

    /// The headers that a PUT would have. The length of what is sent is not that of the file.
    private func headers() throws(Fault) -> [(name: String, value: String)] {
        var headers = fields.filter { $0.key != "content-length" }
        if let acl = fields["acl"] { headers["x-amz-acl"] = acl }
        if let tagging = fields["tagging"] { headers["x-amz-tagging"] = try Self.tagging(tagging) }
        return headers.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    /// Tags as a form has them, in XML, in the form that a header has.
    private static func tagging(_ text: String) throws(Fault) -> String {
        let root: XMLElement
        do {
            root = try XMLReader.read(Array(text.utf8))
        } catch {
            throw S3Fault.malformedXML
        }
        guard root.localName == "Tagging", let set = root.children.first(where: { $0.localName == "TagSet" }) else {
            throw S3Fault.malformedXML
        }
        var pairs: [String] = []
        for tag in set.children {
            guard tag.localName == "Tag", let key = tag.children.first(where: { $0.localName == "Key" })?.text,
                let value = tag.children.first(where: { $0.localName == "Value" })?.text
            else { throw S3Fault.malformedXML }
            pairs.append(PercentEncoding.encode(key) + "=" + PercentEncoding.encode(value))
        }
        return pairs.joined(separator: "&")
    }
}
