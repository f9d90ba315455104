internal import Base
internal import S3API
internal import Wire

extension S3Store {
    /// Takes one part in and keeps it.
    /// - Returns: the part, and the checksum that its request names.
    /// - Throws: `InvalidArgument` for a number outside 1 … 10,000; `NoSuchUpload`; what a body can fail with.
    func receivePart(
        _ number: Int, _ stream: ByteStream?, _ expectation: BodyExpectation, _ upload: FoundUpload, id: String,
        _ key: CustomerKey?
    ) async throws -> (PartRecord, named: StoredChecksum) {
        let piece = "\(number)-" + Hex.encode(randomness.bytes(6))
        let mark = upload.record.protection.customerKey
        try CustomerKey.check(key, uploadsTo: mark)
        let cipher = mark.flatMap { mark in key.map { mark.cipher($0, piece: piece) } }
        return try await bodies.writing("\(upload.record.group)/\(piece)") {
            let received = try await bodies.receive(
                stream, expectation, into: BodyStore.name(upload.record.group, piece), inlineLimit: 0,
                cipher: cipher)
            return (
                try await keep(received, as: number, piece, of: upload, id: id), received.named
            )
        }
    }

    private func keep(
        _ received: BodyStore.Received, as number: Int, _ piece: String, of upload: FoundUpload, id: String
    ) async throws -> PartRecord {
        let mark = upload.record.protection.customerKey
        var part = PartRecord()
        (part.number, part.size, part.eTag) = (
            number, received.size, Hex.encode(mark?.eTag(received.md5) ?? received.md5)
        )
        (part.checksum, part.lastModified, part.piece) = (received.checksum, wholeSecond, piece)
        do {
            try await put(part, upload: upload, id: id)
        } catch let fault as Fault {
            // A fault is a refusal: nothing was committed. After any other failure the end of the upload clears up.
            try await deletePiece(piece, upload.record.group)
            throw fault
        }
        return part
    }

    static func check(partNumber: Int) throws(Fault) {
        guard !(1...LimitsS3.parts).contains(partNumber) else { return }
        throw S3Fault.invalidArgument(
            "Part number must be an integer between 1 and 10000, inclusive", "partNumber", String(partNumber))
    }
}
