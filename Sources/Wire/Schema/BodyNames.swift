/// The slots of a structure's members by the names that these have in a JSON or CBOR body.
///
/// The names lie one behind the other. Even where there are many, one is found sooner by its length and its bytes than
/// by a hash, and no text need be made of what was received.
struct BodyNames: Sendable {
    private struct Place {
        let start: Int
        let count: Int
        let slot: Int
    }

    private var bytes: [UInt8] = []
    private var places: [Place] = []

    init(_ members: [Member]) {
        for (slot, member) in members.enumerated() where member.location == .body {
            places.append(Place(start: bytes.count, count: member.wireName.utf8.count, slot: slot))
            bytes += member.wireName.utf8
        }
    }

    func slot(of name: Span<UInt8>) -> Int? {
        let known = bytes.span
        next: for place in places where place.count == name.count {
            for offset in 0..<place.count where known[place.start + offset] != name[offset] { continue next }
            return place.slot
        }
        return nil
    }
}
