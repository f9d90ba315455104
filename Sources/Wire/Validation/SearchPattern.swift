internal import CPCRE
internal import Synchronization

/// A regular expression that is searched for in many texts, one after the other, and may have named groups.
///
/// A search takes at most so many steps and so much memory; one that would take more finds nothing and says so.
package final class SearchPattern: Sendable {
    package enum Outcome: Sendable { case found, absent, exhausted }

    // SAFETY: compiled code and the bounds are only read; each search has data of its own (pcre2api(3),
    // "Multithreading").
    private nonisolated(unsafe) let code: OpaquePointer
    private nonisolated(unsafe) let bounds: OpaquePointer
    /// Data of searches that have ended, for the next ones.
    private let spare = Mutex(Spare())

    private struct Spare: @unchecked Sendable {
        var data: [OpaquePointer] = []
    }

    private static let mostSpare = 4
    /// What a search may use beside the text, in kilobytes.
    private static let memory: UInt32 = 2_000

    /// Nil where the text is not an expression that PCRE2 knows.
    /// - Parameter steps: a million take some ten milliseconds.
    package init?(_ text: String, steps: UInt32) {
        let source = Array(text.utf8)
        var error: Int32 = 0
        var offset = 0
        // `\C` would cut characters in two, and pieces of a match are searched again as UTF-8.
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C)
        guard let code = pcre2_compile_8(source, source.count, options, &error, &offset, nil) else { return nil }
        guard let bounds = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            return nil
        }
        pcre2_set_match_limit_8(bounds, steps)
        pcre2_set_heap_limit_8(bounds, Self.memory)
        (self.code, self.bounds) = (code, bounds)
    }

    deinit {
        for data in spare.withLock({ $0.data }) { pcre2_match_data_free_8(data) }
        pcre2_match_context_free_8(bounds)
        pcre2_code_free_8(code)
    }

    /// Searches a text of UTF-8.
    package func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome { run(bytes) { _ in } }

    /// Searches a text of UTF-8.
    /// - Parameter found: is given where the match and each group stand, by their numbers; nil for a group that took no
    ///   part.
    package func search(_ bytes: UnsafeBufferPointer<UInt8>, found: ([Range<Int>?]) -> Void) -> Outcome {
        run(bytes) { data in found(Self.places(data)) }
    }

    private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ found: (OpaquePointer) -> Void) -> Outcome {
        let known = spare.withLock { $0.data.popLast() }
        guard let data = known ?? pcre2_match_data_create_from_pattern_8(code, nil) else { return .exhausted }
        defer {
            let isKept = spare.withLock { spare in
                guard spare.data.count < Self.mostSpare else { return false }
                spare.data.append(data)
                return true
            }
            if !isKept { pcre2_match_data_free_8(data) }
        }
        let result = pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, UInt32(PCRE2_NO_UTF_CHECK), data, bounds)
        if result >= 0 { found(data) }
        return result >= 0 ? .found : result == PCRE2_ERROR_NOMATCH ? .absent : .exhausted
    }

    private static func places(_ data: OpaquePointer) -> [Range<Int>?] {
        guard let pairs = pcre2_get_ovector_pointer_8(data) else { return [] }
        // SAFETY: the vector has two numbers for each group and for the match.
        return (0..<Int(pcre2_get_ovector_count_8(data))).map { group in
            let (start, end) = (pairs[2 * group], pairs[2 * group + 1])
            return start <= end && end != .max ? Int(start)..<Int(end) : nil
        }
    }

    /// The named groups with their numbers, in the order of these.
    package var groups: [(name: String, number: Int)] {
        var (count, size): (UInt32, UInt32) = (0, 0)
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [] }
        // SAFETY: the table has `count` entries of `size` bytes: two of the number, then the name and a 0.
        return (0..<Int(count)).map { entry in
            let start = table + entry * Int(size)
            return (String(cString: start + 2), Int(start[0]) << 8 | Int(start[1]))
        }.sorted { $0.number < $1.number }
    }
}
