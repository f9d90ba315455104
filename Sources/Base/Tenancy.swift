/// A twelve-digit account number.
package struct AccountID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: String

    /// Nil unless the text is twelve digits.
    package init?(_ text: Substring) {
        guard text.utf8.count == 12, text.hasOnly({ (48...57).contains($0) }) else { return nil }
        rawValue = String(text)
    }

    package init?(_ text: String) { self.init(text[...]) }

    private init(digits: String) { rawValue = digits }

    /// The account that the keys `test`/`test` administer.
    package static let `default` = AccountID(digits: "000000000000")

    package var description: String { rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A region's name, such as `us-east-1`.
package struct Region: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: String

    /// Nil unless the text has the form of a region's name: letters, digits and hyphens, at most 32.
    package init?(_ text: Substring) {
        guard (1...32).contains(text.utf8.count),
            text.hasOnly({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
        else { return nil }
        rawValue = String(text)
    }

    package init?(_ text: String) { self.init(text[...]) }

    private init(name: String) { rawValue = name }

    package static let `default` = Region(name: "us-east-1")

    package var description: String { rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// An account's region.
package struct Tenant: Hashable, Sendable {
    package let account: AccountID
    package let region: Region

    package init(account: AccountID, region: Region) { (self.account, self.region) = (account, region) }
}
