/// The verb of a request, as it was received; case matters, and any token is allowed.
/// - Source: RFC 9110, section 9.1.
package struct HTTPMethod: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }

    package static let get: Self = "GET"
    package static let head: Self = "HEAD"
    package static let post: Self = "POST"
    package static let put: Self = "PUT"
    package static let patch: Self = "PATCH"
    package static let delete: Self = "DELETE"
    package static let options: Self = "OPTIONS"

    /// Whether doing it twice is doing it once.
    /// - Source: RFC 9110, section 9.2.2.
    var isIdempotent: Bool { [.get, .head, .put, .delete, .options].contains(self) }
}

extension HTTPMethod: CustomStringConvertible {
    package var description: String { rawValue }
}
