internal import Base

/// What `@ptr` says: where an event stands, so that GetLogRecord finds it.
struct EventPointer: Hashable, Sendable {
    /// `123456789012:group`.
    let log: String
    let stream: String
    let position: EventPosition

    init(log: String, stream: String, position: EventPosition) {
        (self.log, self.stream, self.position) = (log, stream, position)
    }

    var text: String {
        Base64.encode(Array((position.digits(stream: 0) + "\(log.utf8.count):" + log + stream).utf8))
    }

    /// Nil for a text that is no pointer.
    init?(_ text: String) {
        guard let bytes = Base64.decode(text), bytes.count > 57,
            let position = EventPosition(digits: String(decoding: bytes[..<56], as: UTF8.self)),
            let colon = bytes[56...].firstIndex(of: UInt8(ascii: ":")),
            let length = Int(String(decoding: bytes[56..<colon], as: UTF8.self)), length >= 0,
            length <= bytes.count - colon - 1,
            let log = String(validating: bytes[(colon + 1)..<(colon + 1 + length)], as: UTF8.self),
            let stream = String(validating: bytes[(colon + 1 + length)...], as: UTF8.self)
        else { return nil }
        self.init(log: log, stream: stream, position: position)
    }

    /// The group's name, where the account is this one.
    func group(of account: AccountID) -> String? {
        let prefix = account.rawValue + ":"
        return log.hasPrefix(prefix) ? String(log.dropFirst(prefix.count)) : nil
    }
}
