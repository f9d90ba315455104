internal import Base
internal import S3API
internal import Wire

/// The entity tags of `If-Match` and `If-None-Match`.
struct ETagList {
    private let tags: [String]

    init(_ header: String) { tags = header.split(separator: ",").map { Self.plain($0) } }

    /// One tag without its quotes.
    static func plain(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        if text.hasPrefix("W/") { text = text.dropFirst(2) }
        return String(text.drop { $0 == "\"" }.prefix { $0 != "\"" })
    }

    /// Whether one of them is this tag, or is `*`.
    func contains(_ eTag: String) -> Bool { tags.contains { $0 == "*" || $0 == eTag } }
}

/// The conditions under which an object is read.
struct ReadConditions {
    var ifMatch: String?
    var ifNoneMatch: String?
    var ifModifiedSince: Instant?
    var ifUnmodifiedSince: Instant?

    /// The order is that of RFC 9110: an entity tag outweighs the time that stands beside it.
    /// - Throws: `PreconditionFailed`; a fault of status 304 when the reader has the object already.
    func check(_ record: ObjectRecord) throws(Fault) {
        if let ifMatch {
            guard ETagList(ifMatch).contains(record.eTag) else { throw S3Fault.preconditionFailed("If-Match") }
        } else if let time = ifUnmodifiedSince, record.lastModified.seconds > time.seconds {
            throw S3Fault.preconditionFailed("If-Unmodified-Since")
        }
        if let ifNoneMatch {
            if ETagList(ifNoneMatch).contains(record.eTag) { throw notModified(record) }
        } else if let time = ifModifiedSince, record.lastModified.seconds <= time.seconds {
            throw notModified(record)
        }
    }

    /// The same for the source of a copy, which knows no 304.
    func checkSource(_ record: ObjectRecord) throws(Fault) {
        do {
            try check(record)
        } catch {
            guard error.status == 304 else { throw error }
            throw S3Fault.preconditionFailed(ifNoneMatch == nil ? "If-Modified-Since" : "If-None-Match")
        }
    }

    private func notModified(_ record: ObjectRecord) -> Fault {
        var fault = S3Fault.fault("NotModified", "Not Modified", status: 304)
        fault.headers = ["ETag": record.quotedETag, "Last-Modified": CalendarDate(record.lastModified).httpDate]
        return fault
    }
}

/// The conditions under which an object is written.
struct WriteConditions {
    var ifMatch: String?
    var ifNoneMatch: String?

    /// - Throws: `NotImplemented` for what S3 does not take.
    func validate() throws(Fault) {
        if let ifNoneMatch, ifNoneMatch != "*" { throw notImplemented("If-None-Match") }
        if ifMatch != nil, ifNoneMatch != nil { throw notImplemented("If-Match") }
    }

    /// - Parameter current: the version that would be replaced.
    /// - Throws: `PreconditionFailed`, `NoSuchKey`.
    func check(_ current: ObjectRecord?, key: String) throws(Fault) {
        let object = current.flatMap { $0.isDeleteMarker ? nil : $0 }
        if ifNoneMatch != nil, object != nil { throw S3Fault.preconditionFailed("If-None-Match") }
        guard let ifMatch else { return }
        guard let object else { throw S3Fault.noSuchKey(key) }
        guard ETagList(ifMatch).contains(object.eTag) else { throw S3Fault.preconditionFailed("If-Match") }
    }

    /// Tells policies of an object that is made at once, and of what it is made under.
    /// - Source: Amazon S3 User Guide, "Enforce conditional writes on Amazon S3 buckets".
    func tell(_ conditions: inout [String: [String]]) {
        conditions["s3:ObjectCreationOperation"] = ["true"]
        conditions["s3:if-match"] = ifMatch.map { [$0] }
        conditions["s3:if-none-match"] = ifNoneMatch.map { [$0] }
    }

    private func notImplemented(_ header: String) -> Fault {
        S3Fault.fault(
            "NotImplemented", "A header you provided implies functionality that is not implemented", status: 501,
            details: ["Header": .string(header)])
    }
}
