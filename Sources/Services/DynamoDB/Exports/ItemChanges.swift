internal import Base
internal import Store

/// The images of one item that an incremental export needs: the first behind the beginning of its time, and the first
/// behind the end.
struct ItemChanges: Sendable {
    let key: ItemKey
    /// The row of its latest image that was seen.
    private(set) var row: Key
    private(set) var first: (row: Key, image: PastImage)?
    private(set) var written: Instant?
    private(set) var next: (row: Key, image: PastImage)?

    init(key: ItemKey, row: Key) { (self.key, self.row) = (key, row) }

    /// Takes the item's next image.
    mutating func take(_ image: PastImage, at row: Key, since: Instant, to end: Instant) {
        self.row = row
        if image.time > end {
            next = next ?? (row, image)
        } else if image.time > since {
            first = first ?? (row, image)
            written = image.time
        }
    }
}

/// The same as a work keeps it between two steps.
struct OpenChanges: Sendable {
    fileprivate let key: ItemKey
    let row: Key
    fileprivate let first: Key?
    fileprivate let written: Instant?
    fileprivate let next: Key?

    var json: JSONObject {
        var object: JSONObject = ["item": .string(Hex.encode(key.bytes)), "row": .string(Hex.encode(row.bytes))]
        object["first"] = first.map { .string(Hex.encode($0.bytes)) }
        object["written"] = written.map { .integer($0.nanoseconds) }
        object["next"] = next.map { .string(Hex.encode($0.bytes)) }
        return object
    }
}

extension OpenChanges {
    init?(_ json: JSONObject) {
        func key(_ name: String) -> Key? { json[name]?.string.flatMap { Hex.decode($0) }.map { Key(bytes: $0) } }
        guard let item = key("item"), let row = key("row") else { return nil }
        (self.key, self.row, first, next) = (ItemKey(bytes: item.bytes), row, key("first"), key("next"))
        written = json["written"]?.integer.map { Instant(nanoseconds: $0) }
    }
}

extension ItemChanges {
    var open: OpenChanges {
        OpenChanges(key: key, row: row, first: first?.row, written: written, next: next?.row)
    }

    /// - Throws: `dynamodb.past` where an image is gone, which the export holds.
    init(_ open: OpenChanges, _ store: DynamoDBStore) async throws {
        (key, row, written) = (open.key, open.row, open.written)
        first = try await Self.image(open.first, store)
        next = try await Self.image(open.next, store)
    }

    private static func image(_ key: Key?, _ store: DynamoDBStore) async throws -> (row: Key, image: PastImage)? {
        guard let key else { return nil }
        guard let row = try await store.store.get(key) else { throw PastImage.damaged }
        return (key, try PastImage(row.value))
    }
}
