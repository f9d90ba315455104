package import Base

/// The condition keys of a request and their values. Names of keys know no case.
package struct RequestContext: Hashable, Sendable {
    /// Room for the keys that most requests have.
    private static let usual = 8
    private var values: [String: [String]] = [:]

    package init(_ values: [String: [String]] = [:]) {
        self.values.reserveCapacity(Self.usual)
        for (key, value) in values { self[key] = value }
    }

    package init(single values: [String: String]) { self.init(values.mapValues { [$0] }) }

    /// The values of a key; nil when the request does not have it. An empty list is a key without values.
    package subscript(key: String) -> [String]? {
        get { values[Self.folded(key)] }
        set { values[Self.folded(key)] = newValue }
    }

    /// Sets `aws:CurrentTime` and `aws:EpochTime`.
    package mutating func setTime(_ now: Instant) {
        self["aws:currenttime"] = [CalendarDate(now).iso8601()]
        self["aws:epochtime"] = [String(now.seconds)]
    }

    /// A key in lower case; most are written so.
    private static func folded(_ key: String) -> String {
        key.utf8.allSatisfy { $0 < 128 && !(65...90).contains($0) } ? key : key.lowercased()
    }

    /// - Parameter key: in lower case.
    func lookup(_ key: String) -> [String]? { values[key] }

    package func merging(_ other: RequestContext) -> RequestContext {
        var merged = self
        merged.values.merge(other.values) { _, new in new }
        return merged
    }
}
