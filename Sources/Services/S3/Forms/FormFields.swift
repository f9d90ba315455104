internal import Base
internal import S3API
internal import Wire

/// The fields of a form, as the request to put an object that they stand for.
/// - Source: Amazon S3 API Reference, "POST Object", "Form fields".
struct FormFields {
    private let fields: [String: String]

    /// - Parameter fields: by their names in lower case.
    init(_ fields: [String: String]) { self.fields = fields }

    /// - Throws: `InvalidArgument` for a missing key and for values that mean nothing.
    func request(_ bucket: String, _ body: ByteStream) throws(Fault) -> PutObjectRequest {
        guard let key = fields["key"] else {
            throw S3Fault.invalidArgument(
                "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
                "key", "")
        }
        guard !key.isEmpty else {
            throw S3Fault.invalidArgument("User key must have a length greater than 0.", "key", "")
        }
        var input = PutObjectRequest(body: body, bucket: bucket, key: key)
        input.acl = try value("acl")
        input.cacheControl = fields["cache-control"]
        input.contentDisposition = fields["content-disposition"]
        input.contentEncoding = fields["content-encoding"]
        input.contentLanguage = fields["content-language"]
        input.contentType = fields["content-type"]
        input.expires = fields["expires"]
        input.contentMD5 = fields["content-md5"]
        input.storageClass = try value("x-amz-storage-class")
        input.websiteRedirectLocation = fields["x-amz-website-redirect-location"]
        input.tagging = try fields["tagging"].map(Self.tagging)
        input.serverSideEncryption = try value("x-amz-server-side-encryption")
        input.ssekmsKeyId = fields["x-amz-server-side-encryption-aws-kms-key-id"]
        input.ssekmsEncryptionContext = fields["x-amz-server-side-encryption-context"]
        input.sseCustomerAlgorithm = fields["x-amz-server-side-encryption-customer-algorithm"]
        input.sseCustomerKey = fields["x-amz-server-side-encryption-customer-key"]
        input.sseCustomerKeyMD5 = fields["x-amz-server-side-encryption-customer-key-md5"]
        input.objectLockMode = try value("x-amz-object-lock-mode")
        input.objectLockLegalHoldStatus = try value("x-amz-object-lock-legal-hold")
        if let text = fields["x-amz-object-lock-retain-until-date"] {
            guard let until = CalendarDate.instant(iso8601: text) else {
                throw invalid("x-amz-object-lock-retain-until-date", text)
            }
            input.objectLockRetainUntilDate = until
        }
        for kind in ChecksumKind.allCases { input[kind] = fields[kind.header] }
        let prefix = "x-amz-meta-"
        let metadata = fields.filter { $0.key.hasPrefix(prefix) }
        input.metadata =
            metadata.isEmpty
            ? nil
            : Dictionary(metadata.map { (String($0.key.dropFirst(prefix.count)), $0.value) }) { first, _ in first }
        return input
    }

    private func value<Value: RawRepresentable<String>>(_ name: String) throws(Fault) -> Value? {
        guard let text = fields[name] else { return nil }
        guard let value = Value(rawValue: text) else { throw invalid(name, text) }
        return value
    }

    private func invalid(_ name: String, _ value: String) -> Fault {
        S3Fault.invalidArgument("The value of the field \(name) is not valid", name, value)
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
