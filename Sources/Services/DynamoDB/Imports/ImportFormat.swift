internal import Base
internal import DynamoDBAPI
internal import Wire

/// How the objects of an import are written.
/// - Source: Amazon DynamoDB Developer Guide, "Amazon S3 import formats for DynamoDB".
struct ImportFormat: Sendable, Hashable {
    let kind: InputFormat
    let isPacked: Bool
    /// Between the fields of a CSV; nil where nothing was said.
    let delimiter: String?
    /// The names of the columns of each CSV; nil where its first line has them.
    let header: [String]?

    var form: RecordSplitter.Form {
        switch kind {
        case .dynamodbJson: .objects
        case .ion: .lines
        case .csv: .quotedLines
        }
    }

    /// Whether the first record of an object has names rather than values.
    var hasHeaderLine: Bool { kind == .csv && header == nil }

    /// The names of the first line.
    func names(_ record: [UInt8]) throws(ImportSyntaxFault) -> [String] {
        let names = try fields(record)
        guard !names.contains(""), Set(names).count == names.count else {
            throw ImportSyntaxFault(message: "The header has an empty name, or one twice")
        }
        return names
    }

    /// - Parameter header: the names of the columns, of a CSV.
    /// - Throws: `ImportSyntaxFault` where no item stands there, or a `Fault` of one that no table takes.
    func item(_ record: [UInt8], header: [String], of table: Table) throws -> Item {
        let item =
            switch kind {
            case .dynamodbJson: try json(record)
            case .ion: try ion(record)
            case .csv: try row(try fields(record), header, table)
            }
        if item.contains(where: { $0.name.isEmpty }) {
            throw Fault.invalidParameter("An attribute name must not be empty")
        }
        return item
    }

    private static let noItem = ImportSyntaxFault(message: "A record is no object with an Item")

    private func json(_ record: [UInt8]) throws -> Item {
        let json: JSON
        do { json = try JSON(parsing: record) } catch { throw ImportSyntaxFault(message: "\(error)") }
        guard let item = json["Item"].flatMap({ ItemWire.wire(json: $0) }) else { throw Self.noItem }
        return try ItemWire.item(item)
    }

    private func ion(_ record: [UInt8]) throws -> Item {
        var reader = IonReader(record)
        do {
            guard case .map(let document) = try reader.document(), case .map(let item) = document["Item"] else {
                throw Self.noItem
            }
            return item
        } catch let fault as IonFault {
            throw ImportSyntaxFault(message: "\(fault.message) at byte \(fault.offset)")
        }
    }

    // MARK: - CSV

    private func fields(_ record: [UInt8]) throws(ImportSyntaxFault) -> [String] {
        try CSVFields.read(record, delimiter: delimiter?.utf8.first ?? UInt8(ascii: ","))
    }

    /// All columns are texts but those of keys, which are of the types that the table has them.
    private func row(_ fields: [String], _ header: [String], _ table: Table) throws(Fault) -> Item {
        guard fields.count == header.count else {
            throw .validation("A line has \(fields.count) columns, and the header \(header.count)")
        }
        var attributes: [Item.Attribute] = []
        for (name, text) in zip(header, fields) {
            let kind = table.attributes.first { $0.name == name }?.kind
            attributes.append(Item.Attribute(name: name, value: try value(text, kind, name)))
        }
        return Item(attributes)
    }

    private func value(_ text: String, _ kind: ItemValue.Kind?, _ name: String) throws(Fault) -> ItemValue {
        switch kind {
        case .number?:
            do { return .number(try DynamoNumber(text)) } catch { throw .validation(error.message) }
        case .binary?:
            guard let bytes = Base64.decode(text) else {
                throw .validation("The value of the binary key \(name) is no base 64")
            }
            return .binary(bytes)
        default: return .string(text)
        }
    }
}
