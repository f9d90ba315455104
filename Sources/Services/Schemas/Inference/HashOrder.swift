/// The order in which AWS lists the required members of a discovered schema: that of Java's hash set, into which they
/// came in the order of the properties.
///
/// Any order would mean the same. This one makes schemas equal to AWS's to the letter, so that a discovered schema of
/// AWS's and ours compare as texts.
enum HashOrder {
    static func sorted(_ names: [String]) -> [String] {
        var room: UInt32 = 16
        while Double(names.count) > Double(room) * 0.75 { room *= 2 }
        // Names that meet in one place keep the order in which they came.
        return names.enumerated().map { (place: place($0.element, room), index: $0.offset, name: $0.element) }
            .sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.name)
    }

    private static func place(_ name: String, _ room: UInt32) -> UInt32 {
        let hash = name.utf16.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
        return (hash ^ hash >> 16) & (room - 1)
    }
}
