internal import Base

extension ItemValue {
    /// The value as it is kept: the members of a set sorted. Duplicates were refused before.
    package static func set(of texts: [String]) -> ItemValue {
        .stringSet(unique(texts.sorted { UTF8Order.compare($0, $1) < 0 }, UTF8Order.equal))
    }

    package static func set(of numbers: [DynamoNumber]) -> ItemValue { .numberSet(unique(numbers.sorted(), ==)) }

    package static func set(of values: [[UInt8]]) -> ItemValue {
        .binarySet(unique(values.sorted { UTF8Order.compare($0, $1) < 0 }, ==))
    }

    /// The members of both sets; nil for values that are not sets of the same type.
    func union(_ other: ItemValue) -> ItemValue? {
        switch (self, other) {
        case (.stringSet(let left), .stringSet(let right)): .set(of: left + right)
        case (.numberSet(let left), .numberSet(let right)): .set(of: left + right)
        case (.binarySet(let left), .binarySet(let right)): .set(of: left + right)
        default: nil
        }
    }

    /// The members that `other` does not have; nil where none is left, since no set is empty.
    func subtracting(_ other: ItemValue) -> ItemValue? {
        switch (self, other) {
        case (.stringSet(let left), .stringSet(let right)):
            let rest = left.filter { text in !right.contains { UTF8Order.equal($0, text) } }
            return rest.isEmpty ? nil : .stringSet(rest)
        case (.numberSet(let left), .numberSet(let right)):
            let rest = left.filter { !right.contains($0) }
            return rest.isEmpty ? nil : .numberSet(rest)
        case (.binarySet(let left), .binarySet(let right)):
            let rest = left.filter { !right.contains($0) }
            return rest.isEmpty ? nil : .binarySet(rest)
        default: return self
        }
    }

    private static func unique<Member>(_ sorted: [Member], _ equal: (Member, Member) -> Bool) -> [Member] {
        var members: [Member] = []
        members.reserveCapacity(sorted.count)
        for member in sorted where !(members.last.map { equal($0, member) } ?? false) { members.append(member) }
        return members
    }
}
