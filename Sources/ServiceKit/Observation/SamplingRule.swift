/// Which requests a sampling rule is for, and how many of them are traced.
/// - Source: AWS X-Ray Developer Guide, "Configure sampling rules", "Sampling rule options".
package struct SamplingRule: Sendable, Hashable {
    package var name: String
    /// The lowest is asked first.
    package var priority: Int
    /// Requests a second.
    package var reservoir: Int
    /// Of the others: 0 … 1.
    package var fixedRate: Double
    // `*` stands for any letters and `?` for one; case does not matter.
    package var serviceName = "*"
    package var serviceType = "*"
    package var host = "*"
    package var method = "*"
    package var path = "*"
    package var resource = "*"
    /// What the request must have besides.
    package var attributes: [String: String] = [:]

    package init(name: String, priority: Int, reservoir: Int, fixedRate: Double) {
        (self.name, self.priority, self.reservoir, self.fixedRate) = (name, priority, reservoir, fixedRate)
    }

    /// What every account has from the beginning: one request a second and 5 % of the rest.
    package static let standard = SamplingRule(name: "Default", priority: 10_000, reservoir: 1, fixedRate: 0.05)

    func matches(_ request: SampledRequest) -> Bool {
        // Services of the platform tell no attributes.
        attributes.isEmpty && Self.fits(request.serviceName, serviceName) && Self.fits(request.serviceType, serviceType)
            && Self.fits(request.host, host) && Self.fits(request.method, method) && Self.fits(request.path, path)
            && Self.fits(request.resource, resource)
    }

    /// Whether a text fits a pattern. What a request does not tell fits any pattern of stars alone.
    package static func fits(_ text: String, _ pattern: String) -> Bool {
        if pattern == "*" { return true }
        let (text, pattern) = (Array(text.lowercased().utf8), Array(pattern.lowercased().utf8))
        var (at, place) = (0, 0)
        var retry: (at: Int, place: Int)?
        while at < text.count {
            if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
                retry = (at, place + 1)
                place += 1
            } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == text[at] {
                (at, place) = (at + 1, place + 1)
            } else if let last = retry {
                retry = (last.at + 1, last.place)
                (at, place) = (last.at + 1, last.place)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

/// What rules are asked of.
package struct SampledRequest: Sendable, Hashable {
    package var serviceName: String
    /// `AWS::Lambda::Function`.
    package var serviceType: String
    package var host = ""
    package var method = ""
    package var path = ""
    package var resource = ""

    package init(serviceName: String, serviceType: String) {
        (self.serviceName, self.serviceType) = (serviceName, serviceType)
    }
}
