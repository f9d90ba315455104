internal import Base
internal import S3API
internal import Wire

/// What a request says of the body that it sends, and the judgement of the body that came.
struct BodyExpectation: Sendable {
    /// How many bytes were promised, where they were.
    let length: Int?
    let md5: [UInt8]?
    /// `Content-MD5` as it was written.
    let md5Text: String?
    /// The checksum to compute and to hold against what the request says.
    let kind: ChecksumKind
    /// The checksum to keep, which the parts of an upload have in common, whatever their requests name.
    let kept: ChecksumKind
    /// The checksum that the headers give.
    let checksum: StoredChecksum?
    /// Whether a trailer gives the checksum.
    let isTrailing: Bool

    /// Whether the request carries a digest by which the body can be told from a damaged one.
    var hasDigest: Bool { md5 != nil || checksum != nil || isTrailing }

    /// Whether the request names a checksum other than MD5.
    let namesChecksum: Bool

    /// - Parameters:
    ///   - fallback: the checksum to compute when the request asks for none.
    ///   - kept: the checksum to keep; nil for the same.
    /// - Throws: `InvalidDigest`, `InvalidRequest`, `EntityTooLarge`.
    init(
        _ members: some ChecksumMembers, algorithm: ChecksumAlgorithm?, length: Int?, md5: String?, body: ByteStream?,
        fallback: ChecksumKind, kept: ChecksumKind? = nil
    ) throws(Fault) {
        // The stream knows better than the header, which counts the framing of `aws-chunked` too.
        (self.length, md5Text) = (body?.length ?? length, md5)
        self.md5 = try md5.map(Self.decode)
        checksum = try members.given()
        if let checksum, !checksum.isWellFormed { throw S3Fault.invalidChecksum(checksum.kind) }
        let trailing = ChecksumKind.allCases.first { body?.trailerNames.contains($0.header) ?? false }
        isTrailing = trailing != nil
        let named = algorithm.flatMap { ChecksumKind(rawValue: $0.rawValue) }
        if let algorithm, named == nil { throw .notSupported("The checksum algorithm \(algorithm.rawValue)") }
        if let named, let given = checksum?.kind ?? trailing, given != named {
            throw S3Fault.invalidRequest("Value for x-amz-sdk-checksum-algorithm header is invalid.")
        }
        kind = checksum?.kind ?? trailing ?? named ?? fallback
        self.kept = kept ?? kind
        namesChecksum = (checksum?.kind ?? trailing ?? named) != nil
        if let size = self.length, size > LimitsS3.putBytes { throw S3Fault.entityTooLarge(size) }
    }

    /// A body that the platform itself reads: a copy.
    init(copying length: Int, _ kind: ChecksumKind) {
        (self.length, md5, md5Text, self.kind, checksum, isTrailing) = (length, nil, nil, kind, nil, false)
        (kept, namesChecksum) = (kind, false)
    }

    private static func decode(_ text: String) throws(Fault) -> [UInt8] {
        guard let bytes = Base64.decode(text), bytes.count == 16 else {
            throw S3Fault.fault(
                "InvalidDigest", "The Content-MD5 you specified was invalid.", details: ["Content-MD5": .string(text)])
        }
        return bytes
    }

    /// Holds what came against what was promised.
    /// - Throws: `IncompleteBody`, `BadDigest`, `InvalidRequest`.
    func check(size: Int, md5 actual: [UInt8], checksum computed: [UInt8], trailers: [(name: String, value: String)])
        throws(Fault)
    {
        if let length, size != length { throw S3Fault.incompleteBody }
        if let md5, md5 != actual {
            throw S3Fault.badDigest(
                "The Content-MD5 you specified did not match what we received.",
                details: ["ExpectedDigest": .string(md5Text ?? ""), "CalculatedDigest": .string(Base64.encode(actual))])
        }
        let trailer = trailers.first { $0.name == kind.header }?.value
        if isTrailing, trailer == nil {
            throw S3Fault.fault(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform to "
                    + "our published schema."
            )
        }
        guard let expected = checksum?.value ?? trailer else { return }
        guard let bytes = Base64.decode(expected), bytes.count == kind.byteCount else {
            throw S3Fault.invalidRequest("Value for \(kind.header) trailing header is invalid.")
        }
        guard bytes == computed else {
            throw S3Fault.badDigest("The \(kind.rawValue) you specified did not match the calculated checksum.")
        }
    }
}
