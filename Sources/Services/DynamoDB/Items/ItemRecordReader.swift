package import Base

extension ItemRecord {
    /// An item with the size that was counted when it was written.
    package struct Stored: Equatable, Sendable {
        package let item: Item
        package let size: Int
    }

    /// The item's size by `ItemSize`, without reading the item.
    package static func size(_ record: [UInt8], from start: Int = 0) -> Int? {
        record.withUnsafeBufferPointer { bytes in
            var reader = Reader(bytes: bytes, position: start)
            return reader.size()
        }
    }

    /// The item of a record that begins at `start`.
    /// - Throws: `dynamodb.record` where the bytes are no record of a format that this build knows.
    package static func decode(_ record: [UInt8], from start: Int = 0) throws(Failure) -> Stored {
        let stored = record.withUnsafeBufferPointer { bytes -> Stored? in
            var reader = Reader(bytes: bytes, position: start)
            return reader.record()
        }
        guard let stored else {
            throw Failure(
                code: "dynamodb.record", message: "A stored item is damaged or was written by a newer version.",
                stage: "read item")
        }
        return stored
    }

    /// Reads a record from the front; every step gives nil where the bytes do not go on as they must.
    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        mutating func record() -> Stored? {
            guard byte() == ItemRecord.format, let size = length(), let item = item(level: 0), position == bytes.count
            else {
                return nil
            }
            return Stored(item: item, size: size)
        }

        mutating func size() -> Int? { byte() == ItemRecord.format ? length() : nil }

        private mutating func byte() -> UInt8? {
            guard position < bytes.count else { return nil }
            position += 1
            return bytes[position - 1]
        }

        private mutating func wide() -> UInt128? {
            var value: UInt128 = 0
            var shift: UInt128 = 0
            while shift < 128 {
                guard let byte = byte() else { return nil }
                value |= UInt128(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
            return nil
        }

        private mutating func length() -> Int? {
            var value = 0
            var shift = 0
            while shift < 35 {
                guard let byte = byte() else { return nil }
                value |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
            return nil
        }

        private mutating func slice() -> UnsafeBufferPointer<UInt8>? {
            guard let count = length(), count <= bytes.count - position else { return nil }
            defer { position += count }
            return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
        }

        private mutating func text() -> String? { slice().map { String(decoding: $0, as: UTF8.self) } }
        private mutating func binary() -> [UInt8]? { slice().map { Array($0) } }

        private mutating func item(level: Int) -> Item? {
            guard let count = length(), count <= bytes.count - position else { return nil }
            var attributes: [Item.Attribute] = []
            attributes.reserveCapacity(count)
            for _ in 0..<count {
                guard let name = text(), let value = value(level: level + 1) else { return nil }
                attributes.append(Item.Attribute(name: name, value: value))
            }
            return Item(sorted: attributes)
        }

        private mutating func many<Member>(_ member: (inout Reader) -> Member?) -> [Member]? {
            guard let count = length(), count <= bytes.count - position else { return nil }
            var members: [Member] = []
            members.reserveCapacity(count)
            for _ in 0..<count {
                guard let next = member(&self) else { return nil }
                members.append(next)
            }
            return members
        }

        private mutating func number(isNegative: Bool) -> DynamoNumber? {
            guard let exponent = length(), let coefficient = wide() else { return nil }
            let plain = (exponent >> 1) ^ -(exponent & 1)
            return Int16(exactly: plain).map {
                DynamoNumber(isNegative: isNegative, coefficient: coefficient, exponent: $0)
            }
        }

        private mutating func taggedNumber() -> DynamoNumber? {
            switch byte().flatMap(Tag.init) {
            case .number: number(isNegative: false)
            case .negativeNumber: number(isNegative: true)
            default: nil
            }
        }

        private mutating func value(level: Int) -> ItemValue? {
            guard level <= LimitsDynamoDB.nestingLevels, let tag = byte().flatMap(Tag.init) else { return nil }
            switch tag {
            case .string: return text().map { .string($0) }
            case .number: return number(isNegative: false).map { .number($0) }
            case .negativeNumber: return number(isNegative: true).map { .number($0) }
            case .binary: return binary().map { .binary($0) }
            case .stringSet: return many { $0.text() }.map { .stringSet($0) }
            case .numberSet: return many { $0.taggedNumber() }.map { .numberSet($0) }
            case .binarySet: return many { $0.binary() }.map { .binarySet($0) }
            case .map: return item(level: level).map { .map($0) }
            case .list: return many { $0.value(level: level + 1) }.map { .list($0) }
            case .null: return .null
            case .yes: return .bool(true)
            case .no: return .bool(false)
            }
        }
    }
}
