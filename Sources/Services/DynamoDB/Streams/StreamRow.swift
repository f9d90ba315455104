internal import Base

/// A stream as the store keeps it, until a day after it ended.
struct StreamRow: Sendable, Hashable {
    let id: String
    let view: TableStream.View
    let key: KeySchema
    let created: Instant
    /// When it was disabled, or its table deleted; nil while it is enabled.
    var ended: Instant?
    var policy: TablePolicy?

    init(_ stream: TableStream, _ key: KeySchema, created: Instant) {
        (id, view, self.key, self.created) = (stream.id, stream.view, key, created)
    }

    /// When the oldest records came that it still has.
    static func horizon(now: Instant) -> Instant { now - LimitsDynamoDB.streamRetention }

    func isOver(now: Instant) -> Bool { ended.map { $0 < Self.horizon(now: now) } ?? false }

    // MARK: - Numbers

    /// The number of the record at a place, of 27 digits: when the stream was made, and the place.
    func number(_ place: Int) -> String {
        let digits = String(place)
        return firstDigits + String(repeating: "0", count: Self.placeDigits - digits.count) + digits
    }

    /// Nil where the text is no number of this stream's.
    func place(_ number: String) -> Int? {
        guard number.utf8.count == firstDigits.utf8.count + Self.placeDigits, number.hasPrefix(firstDigits) else {
            return nil
        }
        let digits = number.utf8.dropFirst(firstDigits.utf8.count)
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    private static let placeDigits = 14
    /// Thirteen, from 2001 to 2286.
    private var firstDigits: String { String(created.milliseconds) }

    // MARK: - Bytes

    var bytes: [UInt8] {
        var object: JSONObject = [
            "id": .string(id), "view": .string(view.rawValue), "created": .integer(created.nanoseconds),
            "key": TableRecord.encode(key),
        ]
        object["ended"] = ended.map { .integer($0.nanoseconds) }
        object["policy"] = policy.map(\.stored)
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.stream`.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let id = json["id"]?.string,
            let view = json["view"]?.string.flatMap({ TableStream.View(rawValue: $0) }),
            let created = json["created"]?.integer, let key = json["key"].flatMap(TableRecord.key)
        else { throw StreamEntry.damaged }
        (self.id, self.view, self.key) = (id, view, key)
        self.created = Instant(nanoseconds: created)
        ended = json["ended"]?.integer.map { Instant(nanoseconds: $0) }
        policy = json["policy"].flatMap { TablePolicy($0) }
    }
}
