internal import Base
internal import NIOCore

/// A part of a body that was found in the input.
enum BodyPiece {
    /// The input ends inside the body.
    case needsMore
    case data(ByteBuffer)
    /// The body is complete; the trailers of a chunked one.
    case end(HTTPHeaders)
}

/// Takes the chunks out of a chunked body. Extensions are skipped.
/// - Source: RFC 9112, section 7.1.
struct ChunkedDecoder: Sendable {
    private enum Phase: Sendable {
        case size
        case data(remaining: Int)
        case dataEnd
        case trailers
        case done
    }

    /// A size of at most 15 digits, and extensions, which nobody sends.
    static let sizeLineBytes = 256

    private var phase = Phase.size
    private var trailers: HeadParser

    init(limits: HeadParser.Limits) { trailers = HeadParser(limits: limits, hasStartLine: false) }

    /// Takes the next piece from the input's start.
    mutating func next(from input: inout ByteBuffer) throws(HTTPRefusal) -> BodyPiece {
        while true {
            switch phase {
            case .size:
                guard let size = try readSize(&input) else { return .needsMore }
                phase = size > 0 ? .data(remaining: size) : .trailers
            case .data(let remaining):
                guard let data = input.readSlice(length: min(remaining, input.readableBytes)), data.readableBytes > 0
                else { return .needsMore }
                phase = data.readableBytes == remaining ? .dataEnd : .data(remaining: remaining - data.readableBytes)
                return .data(data)
            case .dataEnd:
                guard input.readableBytes >= 2 else { return .needsMore }
                guard input.readInteger(as: UInt16.self) == 0x0D0A else { throw .badRequest("malformed chunk") }
                phase = .size
            case .trailers:
                guard let fields = try readTrailers(&input) else { return .needsMore }
                phase = .done
                return .end(fields)
            case .done:
                return .end([:])
            }
        }
    }

    private func readSize(_ input: inout ByteBuffer) throws(HTTPRefusal) -> Int? {
        guard let line = try Self.sizeLine(in: input.readableBytesSpan) else { return nil }
        input.moveReaderIndex(forwardBy: line.length)
        return line.size
    }

    /// - Returns: the size and the length of its line with the line's end; nil when the end is not there yet.
    private static func sizeLine(in bytes: borrowing RawSpan) throws(HTTPRefusal) -> (size: Int, length: Int)? {
        let searched = min(bytes.byteCount, sizeLineBytes)
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: 0..<searched) else {
            if searched == sizeLineBytes { throw .badRequest("malformed chunk size") }
            return nil
        }
        guard end > 0, bytes[end - 1] == UInt8(ascii: "\r") else { throw .badRequest("malformed chunk size") }
        return (try size(0..<end - 1, in: bytes), end + 1)
    }

    private static func size(_ line: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) -> Int {
        var (size, digits) = (0, 0)
        while digits < line.count, let digit = hexDigit(bytes[digits]) {
            size = size << 4 | digit
            digits += 1
            guard digits < 16 else { throw .badRequest("malformed chunk size") }
        }
        let rest = bytes.trimmed(digits..<line.upperBound)
        guard digits > 0, rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: ";") else {
            throw .badRequest("malformed chunk size")
        }
        guard !bytes.hasControl(in: rest) else { throw .badRequest("malformed chunk extension") }
        return size
    }

    private static func hexDigit(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte - 48)
        case 65...70: Int(byte - 55)
        case 97...102: Int(byte - 87)
        default: nil
        }
    }

    private mutating func readTrailers(_ input: inout ByteBuffer) throws(HTTPRefusal) -> HTTPHeaders? {
        guard let length = try trailers.advance(input.readableBytesSpan), let bytes = input.readBytes(length: length)
        else {
            return nil
        }
        return HTTPHeaders(bytes: bytes, fields: trailers.fields)
    }
}
