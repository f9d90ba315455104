internal import Base
internal import S3API
internal import Wire

/// A form of `multipart/form-data` that uploads one file: the fields before the file, and the file as it comes. What
/// stands behind it is not read.
/// - Source: RFC 7578; Amazon S3 API Reference, "POST Object", "Form fields".
final class UploadForm {
    /// The fields, in order, with their names in lower case.
    private(set) var fields: [(name: String, value: String)] = []
    /// The name that the file has where it comes from, without its folders.
    private(set) var fileName = ""

    private let stream: ByteStream
    /// What separates two parts, with the line end before it.
    private let mark: [UInt8]
    private var pending: [UInt8]
    private var isAtEnd = false

    /// - Throws: `MalformedPOSTRequest` where the header names no boundary.
    init(_ stream: ByteStream, contentType: String) throws(Fault) {
        guard let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count) else {
            throw Self.malformed
        }
        self.stream = stream
        mark = Array("\r\n--\(boundary)".utf8)
        // The first boundary has no line before it.
        pending = [13, 10]
    }

    /// Reads the fields up to the file, whose bytes come next.
    /// - Throws: `MalformedPOSTRequest`, `MaxPostPreDataLengthExceeded`, `InvalidArgument` for a form without a
    ///   file.
    func readFields() async throws {
        // Before the first boundary there may be anything, which counts for nothing.
        guard try await take(until: mark, limit: LimitsS3.formBytes) != nil else { throw Self.malformed }
        var room = LimitsS3.formBytes
        while true {
            guard try await beginsPart() else {
                throw S3Fault.invalidArgument("POST requires exactly one file upload per request.", "file", "0")
            }
            guard let header = try await take(until: [13, 10, 13, 10], limit: room) else { throw Self.malformed }
            let part = try Self.disposition(String(decoding: header, as: UTF8.self))
            if part.name.lowercased() == "file" { return fileName = part.fileName ?? "" }
            guard let value = try await take(until: mark, limit: room) else { throw Self.malformed }
            room -= header.count + value.count
            guard room > 0 else { throw Self.tooLarge }
            fields.append((part.name.lowercased(), String(decoding: value, as: UTF8.self)))
        }
    }

    /// The next bytes of the file; nil at its end.
    /// - Throws: `IncompleteBody` where the form ends before the file does.
    func nextOfFile() async throws -> [UInt8]? {
        while !isAtEnd {
            if let end = Self.find(mark, in: pending) {
                isAtEnd = true
                let bytes = Array(pending[..<end])
                pending = []
                return bytes.isEmpty ? nil : bytes
            }
            // A boundary may begin in the last bytes.
            let safe = pending.count - mark.count + 1
            if safe > 0 {
                let bytes = Array(pending[..<safe])
                pending.removeFirst(safe)
                return bytes
            }
            guard try await fill() else { throw S3Fault.incompleteBody }
        }
        return nil
    }

    // MARK: - Parts

    /// Whether a part follows the boundary; else the form is over.
    private func beginsPart() async throws -> Bool {
        while pending.count < 2 { guard try await fill() else { throw Self.malformed } }
        let begins = pending[0] == 13 && pending[1] == 10
        guard begins || (pending[0] == UInt8(ascii: "-") && pending[1] == UInt8(ascii: "-")) else {
            throw Self.malformed
        }
        pending.removeFirst(2)
        return begins
    }

    /// The bytes before a mark, which is passed over; nil where it does not come.
    private func take(until mark: [UInt8], limit: Int) async throws -> [UInt8]? {
        var searched = 0
        while true {
            if let end = Self.find(mark, in: pending, from: searched) {
                defer { pending.removeFirst(end + mark.count) }
                return Array(pending[..<end])
            }
            searched = max(0, pending.count - mark.count + 1)
            guard pending.count <= limit + mark.count else { throw Self.tooLarge }
            guard try await fill() else { return nil }
        }
    }

    private func fill() async throws -> Bool {
        guard let bytes = try await stream.next() else { return false }
        pending += bytes
        return true
    }

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        let last = bytes.count - mark.count
        return bytes.withUnsafeBufferPointer { bytes in
            mark.withUnsafeBufferPointer { mark in
                var index = start
                while index <= last {
                    if bytes[index] == mark[0], (1..<mark.count).allSatisfy({ bytes[index + $0] == mark[$0] }) {
                        return index
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    // MARK: - Headers

    /// The name of a part, and of the file that it is, from its header `Content-Disposition`.
    private static func disposition(_ header: String) throws(Fault) -> (name: String, fileName: String?) {
        let lines = header.split(whereSeparator: \.isNewline)
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", of: String(line))
        else { throw malformed }
        let path = parameter("filename", of: String(line))
        return (name, path.map { String($0.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "") })
    }

    /// A parameter of a header, without its quotes.
    private static func parameter(_ name: String, of header: String) -> String? {
        var rest = Substring(header)
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let isWanted = rest[..<equals].lowercased() == name
            rest = rest[rest.index(after: equals)...]
            guard rest.first == "\"" else {
                if isWanted { return String(rest.prefix { $0 != ";" && $0 != " " }) }
                continue
            }
            rest = rest.dropFirst()
            var value = ""
            while let letter = rest.popFirst(), letter != "\"" {
                // Browsers write a quote within a name as a quote behind a backslash, or as %22.
                if letter == "\\", let next = rest.first, next == "\"" {
                    rest = rest.dropFirst()
                    value.append(next)
                } else {
                    value.append(letter)
                }
            }
            if isWanted { return value }
        }
        return nil
    }

    static let malformed = S3Fault.fault(
        "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")
    private static let tooLarge = S3Fault.fault(
        "MaxPostPreDataLengthExceededError", "Your POST request fields preceding the upload file were too large.")
}
