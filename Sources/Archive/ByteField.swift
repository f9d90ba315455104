/// Little-endian fields of a byte array, read only where they exist.
extension [UInt8] {
    func field16(_ offset: Int) -> UInt16 { UInt16(self[offset]) | UInt16(self[offset + 1]) << 8 }

    func field32(_ offset: Int) -> UInt32 { UInt32(field16(offset)) | UInt32(field16(offset + 2)) << 16 }

    /// A 64-bit size or offset; nil when it is beyond what a file can have.
    func field64(_ offset: Int) -> Int? { Int(exactly: UInt64(field32(offset)) | UInt64(field32(offset + 4)) << 32) }

    mutating func append16(_ value: UInt16) { append(contentsOf: [UInt8(value & 255), UInt8(value >> 8)]) }

    mutating func append32(_ value: UInt32) {
        append16(UInt16(value & 0xFFFF))
        append16(UInt16(value >> 16))
    }

    mutating func append64(_ value: UInt64) {
        append32(UInt32(value & 0xFFFF_FFFF))
        append32(UInt32(value >> 32))
    }
}

/// What the records of a zip begin with.
/// - Source: PKWARE APPNOTE.TXT 6.3.
enum ZipSignature {
    static let local: UInt32 = 0x0403_4B50
    static let central: UInt32 = 0x0201_4B50
    static let end: UInt32 = 0x0605_4B50
    static let end64: UInt32 = 0x0606_4B50
    static let locator64: UInt32 = 0x0706_4B50
}
