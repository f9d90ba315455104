package import Base

/// The condition keys of a request and their values. Names of keys know no case.
package struct RequestContext: Hashable, Sendable {
    private var values: [String: [String]] = [:]

    package init(_ values: [String: [String]] = [:]) {
        for (key, value) in values { self[key] = value }
    }

    package init(single values: [String: String]) { self.init(values.mapValues { [$0] }) }

    /// The values of a key; nil when the request does not have it. An empty list is a key without values.
    package subscript(key: String) -> [String]? {
        get { values[key.lowercased()] }
        set { values[key.lowercased()] = newValue }
    }

    /// Sets `aws:CurrentTime` and `aws:EpochTime`.
    package mutating func setTime(_ now: Instant) {
        self["aws:CurrentTime"] = [CalendarDate(now).iso8601()]
        self["aws:EpochTime"] = [String(now.seconds)]
    }

    /// - Parameter key: in lower case.
    func lookup(_ key: String) -> [String]? { values[key] }

    package func merging(_ other: RequestContext) -> RequestContext {
        var merged = self
        merged.values.merge(other.values) { _, new in new }
        return merged
    }
}
