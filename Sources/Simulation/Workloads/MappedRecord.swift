internal import Base

/// A message of a queue as a function gets it. Its body is the name of its line and its number in that.
struct MappedRecord: Sendable {
    let id: String
    let body: String
    let lane: String
    let number: Int
    /// How often it was received, this time too.
    let count: Int
    let isOrdered: Bool

    static func all(_ event: ProgramEvent) -> [MappedRecord] {
        let records = (try? JSON(parsing: event.payload))?["Records"]?.array ?? []
        return records.map { record in
            let body = record["body"]?.string ?? ""
            let parts = body.split(separator: "-")
            let count = record["attributes"]?["ApproximateReceiveCount"]?.string
            return MappedRecord(
                id: record["messageId"]?.string ?? "", body: body, lane: parts.first.map(String.init) ?? "",
                number: parts.last.flatMap { Int($0) } ?? -1, count: count.flatMap { Int($0) } ?? 0,
                isOrdered: record["eventSourceARN"]?.string?.hasSuffix(".fifo") == true)
        }
    }
}
