internal import Base
internal import SchemasAPI

/// A code binding as it is stored: whether its code could be made. The code itself is made anew whenever it is asked
/// for, as it depends on nothing but the version's content and the language.
struct BindingRecord: StoredRecord {
    let created: Instant
    var modified: Instant
    var status: CodeGenerationStatus

    init(created: Instant) { (self.created, modified, status) = (created, created, .createInProgress) }

    init?(_ json: JSON) {
        guard let created = json[0]?.instant, let modified = json[1]?.instant,
            let status = json[2]?.string.flatMap({ CodeGenerationStatus(rawValue: $0) })
        else { return nil }
        (self.created, self.modified, self.status) = (created, modified, status)
    }

    var json: JSON { [.integer(created.nanoseconds), .integer(modified.nanoseconds), .string(status.rawValue)] }
}

/// Which code binding.
struct BindingReference: Hashable, Sendable {
    let schema: SchemaReference
    let version: Int
    let language: BindingLanguage
}
