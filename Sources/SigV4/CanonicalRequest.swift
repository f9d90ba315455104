internal import Base

/// How a service reads the path of a request before it is signed.
/// - Source: IAM User Guide, Create a signed AWS API request (canonical URI; "Amazon S3 … does not normalize").
package enum PathRule: Sendable {
    /// Encoded once, nothing removed.
    case s3
    /// `.` , `..` and doubled slashes are resolved, then what stands on the wire is encoded again.
    case normalized
    /// What stands on the wire is encoded again, nothing removed.
    case unnormalized

    /// The rule of a service, by its name in the credential scope.
    package init(service: String) {
        switch service {
        case "s3", "s3express", "s3-outposts", "s3-object-lambda": self = .s3
        default: self = .normalized
        }
    }
}

/// The one spelling of a request that client and server both arrive at, as bytes.
struct CanonicalRequest {
    private(set) var bytes: [UInt8] = []

    init(_ request: SignableRequest, signedHeaders: SignedHeaders, payloadHash: String, rule: PathRule) {
        bytes.reserveCapacity(512 + request.query.utf8.count)
        bytes.append(contentsOf: request.method.utf8)
        newLine()
        appendPath(request.path, rule)
        newLine()
        if !request.query.isEmpty { appendQuery(request.query) }
        newLine()
        signedHeaders.forEach { appendHeader($0, request.headers) }
        newLine()
        bytes.append(contentsOf: signedHeaders.list.utf8)
        newLine()
        bytes.append(contentsOf: payloadHash.utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func newLine() { bytes.append(10) }

    // MARK: - Path

    private mutating func appendPath(_ path: String, _ rule: PathRule) {
        if Self.isCanonical(path.utf8Span.span) { return bytes.append(contentsOf: path.utf8) }
        let wire = Array(path.isEmpty ? "/".utf8 : path.utf8)
        switch rule {
        case .s3:
            WireText.append(WireText.decoded(wire[...], plusIsSpace: false)[...], keepingSlashes: true, to: &bytes)
        case .unnormalized: WireText.append(wire[...], keepingSlashes: true, to: &bytes)
        case .normalized: WireText.append(Self.normalized(wire)[...], keepingSlashes: true, to: &bytes)
        }
    }

    /// Whether a path stands for itself by every rule, as most do.
    private static func isCanonical(_ path: Span<UInt8>) -> Bool {
        var previous = UInt8(0)
        for index in path.indices {
            let byte = path[index]
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
                if previous == UInt8(ascii: "/") { return false }
            } else if !PercentEncoding.isUnreserved(byte) {
                return false
            }
            previous = byte
        }
        return !path.isEmpty
    }

    /// The path without empty and `.` segments, `..` resolved; a slash at the end stays.
    private static func normalized(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let dot = UInt8(ascii: ".")
        guard path.count > 1,
            path.indices.dropFirst().contains(where: { path[$0 - 1] == slash && (path[$0] == slash || path[$0] == dot) }
            )
        else { return path }
        var kept: [ArraySlice<UInt8>] = []
        for segment in path.split(separator: slash) where !segment.elementsEqual([dot]) {
            if segment.elementsEqual([dot, dot]) { _ = kept.popLast() } else { kept.append(segment) }
        }
        var result: [UInt8] = []
        for segment in kept { result += [slash] + segment }
        return result.isEmpty || path.last == slash ? result + [slash] : result
    }

    // MARK: - Query

    private mutating func appendQuery(_ query: String) {
        let pairs = Array(query.utf8).split(separator: UInt8(ascii: "&")).compactMap { QueryPair($0) }.sorted()
        for (index, pair) in pairs.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "&")) }
            bytes.append(contentsOf: pair.name)
            bytes.append(UInt8(ascii: "="))
            bytes.append(contentsOf: pair.value)
        }
    }

    // MARK: - Headers

    private mutating func appendHeader(_ name: Span<UInt8>, _ headers: HTTPHeaders) {
        name.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: ":"))
        var isFirst = true
        for index in headers.indices where headers.isNamed(name, at: index) {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            appendValue(headers.rawValue(at: index))
        }
        newLine()
    }

    /// A value without white space around it, each run of white space inside it (and each fold) as one space.
    private mutating func appendValue(_ value: ArraySlice<UInt8>) {
        guard value.contains(where: \.isBlank) else { return bytes.append(contentsOf: value) }
        let start = bytes.count
        var pending = false
        for byte in value {
            if byte.isBlank {
                pending = true
            } else {
                if pending, bytes.count > start { bytes.append(32) }
                pending = false
                bytes.append(byte)
            }
        }
    }
}

/// One parameter of a query in its canonical spelling. The signature itself is none.
private struct QueryPair: Comparable {
    let name: [UInt8]
    let value: [UInt8]

    init?(_ part: ArraySlice<UInt8>) {
        let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
        let name = Self.canonical(part[..<equals])
        guard !name.elementsEqual("X-Amz-Signature".utf8) else { return nil }
        self.name = name
        value = Self.canonical(part[equals...].dropFirst())
    }

    private static func canonical(_ wire: ArraySlice<UInt8>) -> [UInt8] {
        guard !wire.allSatisfy(PercentEncoding.isUnreserved) else { return Array(wire) }
        var bytes: [UInt8] = []
        WireText.append(WireText.decoded(wire, plusIsSpace: true)[...], keepingSlashes: false, to: &bytes)
        return bytes
    }

    static func == (left: Self, right: Self) -> Bool { left.name == right.name && left.value == right.value }

    static func < (left: Self, right: Self) -> Bool {
        left.name == right.name
            ? left.value.lexicographicallyPrecedes(right.value) : left.name.lexicographicallyPrecedes(right.name)
    }
}

/// Percent-encoding over bytes: a path need not be valid UTF-8, and must not be repaired before it is signed.
enum WireText {
    static func decoded(_ wire: ArraySlice<UInt8>, plusIsSpace: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(wire.count)
        var index = wire.startIndex
        while index < wire.endIndex {
            let byte = wire[index]
            if byte == UInt8(ascii: "%"), index + 2 < wire.endIndex, let high = Hex.value(wire[index + 1]),
                let low = Hex.value(wire[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 32 : byte)
                index += 1
            }
        }
        return bytes
    }

    static func append(_ plain: ArraySlice<UInt8>, keepingSlashes: Bool, to bytes: inout [UInt8]) {
        for byte in plain {
            if PercentEncoding.isUnreserved(byte) || (keepingSlashes && byte == UInt8(ascii: "/")) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(upperDigit(byte >> 4))
                bytes.append(upperDigit(byte & 15))
            }
        }
    }

    private static func upperDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 55 }
}
