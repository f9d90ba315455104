internal import Base
internal import S3API
internal import Wire

/// Reads what templates say of buckets, where numbers may be texts and texts numbers.
enum TemplateValue {
    static func text(_ value: JSON?) -> String? { value.map { $0.string ?? $0.description } }
    static func texts(_ value: JSON?) -> [String]? { value?.array.map { $0.compactMap { text($0) } } }
    /// As many bits as the service's own numbers have.
    static func number(_ value: JSON?) -> Int? {
        value.flatMap { $0.integer.flatMap { Int32(exactly: $0) } ?? $0.string.flatMap { Int32($0) } }.map { Int($0) }
    }

    /// - Throws: `InvalidRequest` for a text of no case.
    static func choice<T: RawRepresentable>(_ value: JSON, _ name: String) throws(Fault) -> T
    where T.RawValue == String {
        guard let choice = T(rawValue: value.string ?? "") else { throw wrong(name, value) }
        return choice
    }

    static func optional<T: RawRepresentable>(_ object: JSON, _ name: String) throws(Fault) -> T?
    where T.RawValue == String {
        guard let value = object[name] else { return nil }
        return try choice(value, name)
    }

    /// A time in ISO 8601.
    static func time(_ value: JSON?, _ name: String) throws(Fault) -> Instant? {
        guard let value else { return nil }
        guard let time = CalendarDate.instant(iso8601: value.string ?? "") else { throw wrong(name, value) }
        return time
    }

    static func wrong(_ name: String, _ value: JSON) -> Fault {
        S3Fault.invalidRequest("The value \(text(value) ?? "") of AWS::S3::Bucket's \(name) is not valid")
    }
}
