internal import CPCRE
internal import Synchronization

/// A regular expression of a model or of a user, compiled once and then matched by any thread.
///
/// A match takes at most `steps` steps, so that no expression can hold a thread; one that would take more does not
/// match.
package final class Pattern: Sendable {
    /// Some ten milliseconds.
    private static let steps: UInt32 = 1_000_000

    // SAFETY: compiled code and the match's bounds are only read; each match has data of its own (pcre2api(3),
    // "Multithreading").
    private nonisolated(unsafe) let code: OpaquePointer
    private nonisolated(unsafe) let bounds: OpaquePointer

    /// Nil where the text is not an expression that PCRE2 knows.
    package init?(_ text: String, matchingWhole: Bool = true) {
        let source = Array((matchingWhole ? "\\A(?:\(text))\\z" : text).utf8)
        var error: Int32 = 0
        var offset = 0
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_ALT_BSUX)
        guard let code = pcre2_compile_8(source, source.count, options, &error, &offset, nil) else { return nil }
        guard let bounds = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            return nil
        }
        pcre2_set_match_limit_8(bounds, Self.steps)
        (self.code, self.bounds) = (code, bounds)
    }

    deinit {
        pcre2_match_context_free_8(bounds)
        pcre2_code_free_8(code)
    }

    package func matches(_ text: String) -> Bool {
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return false }
        defer { pcre2_match_data_free_8(data) }
        var text = text
        return text.withUTF8 {
            pcre2_match_8(code, $0.baseAddress, $0.count, 0, UInt32(PCRE2_NO_UTF_CHECK), data, bounds) >= 0
        }
    }
}

/// An expression of a model: models have thousands, so each is compiled when it is first needed.
package final class ModelPattern: Sendable {
    package let text: String
    private let compiled = Mutex<Pattern??>(nil)

    init(_ text: String) { self.text = text }

    /// Whether all of a text matches; an expression that PCRE2 does not know matches everything.
    func matches(_ text: String) -> Bool {
        let pattern = compiled.withLock { compiled in
            if let known = compiled { return known }
            let new = Pattern(self.text)
            compiled = .some(new)
            return new
        }
        return pattern?.matches(text) ?? true
    }
}
