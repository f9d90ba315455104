internal import Base

/// Writes what is searched of a document: numbers as variable-length integers, texts with their length.
struct FacetWriter {
    private(set) var bytes: [UInt8] = []

    mutating func unsigned(_ number: UInt64) { bytes.append(variable: number) }

    mutating func integer(_ number: Int64) { unsigned(number.zigzag) }
    mutating func fixed(_ number: UInt64) { bytes.append(contentsOf: number.bigEndianBytes) }

    mutating func text(_ text: String) {
        unsigned(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Takes back all but the first so many bytes.
    mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

    mutating func entity(_ entity: Entity) {
        fixed(entity.id.number)
        fixed(entity.parent?.number ?? 0)
        unsigned(UInt64(entity.flags.rawValue))
        text(entity.name)
        integer(entity.began)
        integer(entity.ended.saturatingSubtract(entity.began))
        let http = entity.http
        let texts = [
            entity.origin, entity.account, entity.user, entity.resource, entity.instance, entity.zone, entity.target,
            entity.targetType, http?.url, http?.method, http?.agent, http?.clientIP,
        ]
        var present: UInt64 = 0
        for (place, text) in texts.enumerated() where text != nil { present |= 1 << UInt64(place) }
        unsigned(present)
        for case let text? in texts { self.text(text) }
        integer(Int64(http?.status ?? -1))
        unsigned(UInt64(entity.exceptions.count))
        for exception in entity.exceptions {
            text(exception.type)
            text(exception.message)
        }
        unsigned(UInt64(entity.annotations.count))
        for (key, value) in entity.annotations {
            text(key)
            switch value {
            case .flag(let flag): unsigned(flag ? 1 : 0)
            case .number(let number):
                unsigned(2)
                fixed(number.bitPattern)
            case .text(let text):
                unsigned(3)
                self.text(text)
            }
        }
    }
}

/// Reads what `FacetWriter` wrote. A row that ends too early is a failure of the store, not of the caller.
struct FacetReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let corrupt = Failure(
        code: "xray.corruptRow", message: "a row of X-Ray can't be read; was it written by a newer version?",
        stage: "decode")

    mutating func unsigned() throws(Failure) -> UInt64 {
        guard let number = bytes.variable(at: &place) else { throw Self.corrupt }
        return number
    }

    mutating func integer() throws(Failure) -> Int64 { Int64(zigzag: try unsigned()) }

    mutating func fixed() throws(Failure) -> UInt64 {
        guard place + 8 <= bytes.count else { throw Self.corrupt }
        defer { place += 8 }
        return bytes[place..<place + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func text() throws(Failure) -> String {
        let count = Int(clamping: try unsigned())
        guard count <= bytes.count - place else { throw Self.corrupt }
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    mutating func entity() throws(Failure) -> Entity {
        let id = SegmentID(number: try fixed())
        let parent = try fixed()
        let flags = Entity.Flags(rawValue: UInt16(truncatingIfNeeded: try unsigned()))
        let name = try text()
        let began = try integer()
        var entity = Entity(id: id, flags: flags, name: name, began: began, ended: began)
        entity.parent = parent == 0 ? nil : SegmentID(number: parent)
        entity.ended = began.saturatingAdd(try integer())
        let present = try unsigned()
        func has(_ place: UInt64) -> Bool { present & 1 << place != 0 }
        if has(0) { entity.origin = try text() }
        if has(1) { entity.account = try text() }
        if has(2) { entity.user = try text() }
        if has(3) { entity.resource = try text() }
        if has(4) { entity.instance = try text() }
        if has(5) { entity.zone = try text() }
        if has(6) { entity.target = try text() }
        if has(7) { entity.targetType = try text() }
        var http = Entity.HTTP()
        if has(8) { http.url = try text() }
        if has(9) { http.method = try text() }
        if has(10) { http.agent = try text() }
        if has(11) { http.clientIP = try text() }
        let status = try integer()
        if status >= 0 { http.status = Int(status) }
        if status >= 0 || present >> 8 != 0 { entity.http = http }
        for _ in 0..<(try unsigned()) {
            let type = try text()
            entity.exceptions.append(Entity.Exception(type: type, message: try text()))
        }
        for _ in 0..<(try unsigned()) {
            let key = try text()
            switch try unsigned() {
            case 0: entity.annotations.append((key, .flag(false)))
            case 1: entity.annotations.append((key, .flag(true)))
            case 2: entity.annotations.append((key, .number(Double(bitPattern: try fixed()))))
            default: entity.annotations.append((key, .text(try text())))
            }
        }
        return entity
    }
}
