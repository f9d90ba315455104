internal import S3API
internal import Wire

/// The part of an object that the header `Range` asks for.
enum ByteSpan {
    /// - Returns: nil for the whole: a header that S3 does not understand, and one of several ranges, counts as none.
    /// - Throws: `InvalidRange` when nothing of it is in the object.
    static func read(_ header: String?, size: Int) throws(Fault) -> Range<Int>? {
        guard let header, let (first, last) = bounds(header) else { return nil }
        switch (first, last) {
        case (let first?, let last?):
            guard first <= last else { return nil }
            guard first < size else { throw S3Fault.invalidRange(header, size: size) }
            return first..<min(last, size - 1) + 1
        case (let first?, nil):
            guard first < size else { throw S3Fault.invalidRange(header, size: size) }
            return first..<size
        case (nil, let count?):
            guard count > 0, size > 0 else { throw S3Fault.invalidRange(header, size: size) }
            return max(0, size - count)..<size
        case (nil, nil): return nil
        }
    }

    /// The two numbers of `bytes=a-b`; nil for any other form.
    private static func bounds(_ header: String) -> (Int?, Int?)? {
        guard header.lowercased().hasPrefix("bytes=") else { return nil }
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let numbers = parts.map(number)
        guard zip(parts, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        return (numbers[0], numbers[1])
    }

    /// A number of any length; what no object reaches counts as the largest.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text) ?? .max
    }
}
