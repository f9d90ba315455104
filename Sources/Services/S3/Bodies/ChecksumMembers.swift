internal import Base
internal import S3API
internal import Wire

/// The checksum members that requests and answers share.
protocol ChecksumMembers {
    var checksumCRC32: String? { get set }
    var checksumCRC32C: String? { get set }
    var checksumCRC64NVME: String? { get set }
    var checksumSHA1: String? { get set }
    var checksumSHA256: String? { get set }
    var checksumSHA512: String? { get set }
    var checksumMD5: String? { get set }
    var checksumXXHASH64: String? { get set }
    var checksumXXHASH3: String? { get set }
    var checksumXXHASH128: String? { get set }
}

/// An answer that also says what the checksum is of.
protocol TypedChecksumMembers: ChecksumMembers {
    var checksumType: ChecksumType? { get set }
}

extension ChecksumMembers {
    subscript(kind: ChecksumKind) -> String? {
        get {
            switch kind {
            case .crc32: checksumCRC32
            case .crc32c: checksumCRC32C
            case .crc64nvme: checksumCRC64NVME
            case .sha1: checksumSHA1
            case .sha256: checksumSHA256
            }
        }
        set {
            switch kind {
            case .crc32: checksumCRC32 = newValue
            case .crc32c: checksumCRC32C = newValue
            case .crc64nvme: checksumCRC64NVME = newValue
            case .sha1: checksumSHA1 = newValue
            case .sha256: checksumSHA256 = newValue
            }
        }
    }

    /// All checksums that are given.
    /// - Throws: `NotImplementedException` for a kind that is not kept here.
    private func all() throws(Fault) -> [StoredChecksum] {
        let others = [checksumSHA512, checksumMD5, checksumXXHASH64, checksumXXHASH3, checksumXXHASH128]
        guard others.allSatisfy({ $0 == nil }) else {
            throw .notSupported("A checksum other than CRC32, CRC32C, CRC64NVME, SHA1 and SHA256")
        }
        return ChecksumKind.allCases.compactMap { kind in self[kind].map { StoredChecksum(kind: kind, value: $0) } }
    }

    /// The one checksum that a request gives.
    /// - Throws: `InvalidRequest` for several; `NotImplementedException` for a kind that is not kept here.
    func given() throws(Fault) -> StoredChecksum? {
        let all = try all()
        guard all.count <= 1 else {
            throw S3Fault.invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
        return all.first
    }

    /// The one checksum that an element of a request's body gives.
    /// - Throws: `InvalidArgument` for several, and for one that is none.
    func givenInBody() throws(Fault) -> StoredChecksum? {
        let all = try all()
        guard all.count <= 1, all.allSatisfy(\.isWellFormed) else {
            throw S3Fault.invalidArgument(
                "Invalid Base64 or multiple checksums present in request", "Checksum",
                all.map { "\($0.kind.rawValue):\($0.value);" }.joined())
        }
        return all.first
    }

    mutating func show(_ checksum: StoredChecksum?) {
        guard let checksum else { return }
        self[checksum.kind] = checksum.value
    }
}

extension TypedChecksumMembers {
    mutating func showWithType(_ checksum: StoredChecksum?) {
        guard let checksum else { return }
        show(checksum)
        checksumType = checksum.isComposite ? .composite : .fullObject
    }
}

extension PutObjectRequest: ChecksumMembers {}
extension UploadPartRequest: ChecksumMembers {}
extension CompleteMultipartUploadRequest: ChecksumMembers {}
extension CompletedPart: ChecksumMembers {}
extension PutObjectOutput: TypedChecksumMembers {}
extension GetObjectOutput: TypedChecksumMembers {}
extension HeadObjectOutput: TypedChecksumMembers {}
extension CopyObjectResult: TypedChecksumMembers {}
extension CompleteMultipartUploadOutput: TypedChecksumMembers {}
extension Checksum: TypedChecksumMembers {}
extension UploadPartOutput: ChecksumMembers {}
extension CopyPartResult: ChecksumMembers {}
extension Part: ChecksumMembers {}
extension ObjectPart: ChecksumMembers {}
