internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Where a SELECT goes on, as its caller gets it: sealed, and good for the same statement with the same parameters.
/// - Source: Amazon DynamoDB API Reference, ExecuteStatement, NextToken.
struct ContinuationToken {
    let place: StatementReader.Place
    private let digest: [UInt8]

    init(_ place: StatementReader.Place, _ input: ExecuteStatementInput, _ table: StoredTable) {
        (self.place, digest) = (place, Self.digest(input, table))
    }

    static let invalid = Fault.validation("Invalid NextToken")

    private static func digest(_ input: ExecuteStatementInput, _ table: StoredTable) -> [UInt8] {
        Array(RequestDigest.of(.list([input.record[0], input.record[1], .string(table.table.id)])).prefix(16))
    }

    func text(_ seal: Seal) -> String {
        var bytes = digest
        withUnsafeBytes(of: UInt16(place.partition).bigEndian) { bytes += $0 }
        if let last = place.last { bytes += ItemRecord.encode(last, size: ItemSize.of(last)) }
        return seal.text(bytes)
    }

    /// - Throws: ValidationException where it was not given for this statement.
    init(_ text: String, _ input: ExecuteStatementInput, _ table: StoredTable, _ seal: Seal) throws {
        guard let bytes = seal.content(text), bytes.count >= 18 else { throw Self.invalid }
        digest = Self.digest(input, table)
        guard bytes[..<16] == digest[...] else { throw Fault.validation("NextToken does not match request") }
        var place = StatementReader.Place()
        place.partition = Int(bytes[16]) << 8 | Int(bytes[17])
        if bytes.count > 18 { place.last = try ItemRecord.decode(Array(bytes[18...])).item }
        self.place = place
    }
}
