/// What an object carries besides its bytes: the headers that its uploader gave and that its readers get.
struct ObjectHeaders: Hashable, Sendable {
    var contentType: String?
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var expires: String?
    var websiteRedirectLocation: String?
    /// Names in lower case, without `x-amz-meta-`.
    var metadata: [String: String] = [:]
    /// Nil is STANDARD.
    var storageClass: String?
    /// Nil is AES256.
    var encryption: String?
    var kmsKeyID: String?
    var bucketKeyEnabled = false

    static let defaultContentType = "binary/octet-stream"

    private enum Tag {
        static let contentType: UInt8 = 40, cacheControl: UInt8 = 41, contentDisposition: UInt8 = 42
        static let contentEncoding: UInt8 = 43, contentLanguage: UInt8 = 44, expires: UInt8 = 45, redirect: UInt8 = 46
        static let metadata: UInt8 = 47, storageClass: UInt8 = 48, encryption: UInt8 = 49, kmsKeyID: UInt8 = 50
        static let bucketKey: UInt8 = 51
    }

    func write(to writer: inout FieldWriter) {
        writer.field(Tag.contentType, contentType)
        writer.field(Tag.cacheControl, cacheControl)
        writer.field(Tag.contentDisposition, contentDisposition)
        writer.field(Tag.contentEncoding, contentEncoding)
        writer.field(Tag.contentLanguage, contentLanguage)
        writer.field(Tag.expires, expires)
        writer.field(Tag.redirect, websiteRedirectLocation)
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { writer.field(Tag.metadata, pair: (name, value)) }
        writer.field(Tag.storageClass, storageClass)
        writer.field(Tag.encryption, encryption)
        writer.field(Tag.kmsKeyID, kmsKeyID)
        writer.field(Tag.bucketKey, bucketKeyEnabled)
    }

    /// Takes a field that belongs to the headers; passes over any other.
    mutating func read(_ field: FieldReader.Field) throws {
        switch field.tag {
        case Tag.contentType: contentType = field.text
        case Tag.cacheControl: cacheControl = field.text
        case Tag.contentDisposition: contentDisposition = field.text
        case Tag.contentEncoding: contentEncoding = field.text
        case Tag.contentLanguage: contentLanguage = field.text
        case Tag.expires: expires = field.text
        case Tag.redirect: websiteRedirectLocation = field.text
        case Tag.metadata:
            let (name, value) = try field.pair()
            metadata[name] = value
        case Tag.storageClass: storageClass = field.text
        case Tag.encryption: encryption = field.text
        case Tag.kmsKeyID: kmsKeyID = field.text
        case Tag.bucketKey: bucketKeyEnabled = true
        default: break
        }
    }
}
