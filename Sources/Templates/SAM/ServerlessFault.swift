/// What is wrong with one part of a SAM template. A translation collects all of them and tells them together.
struct ServerlessFault: Error, Hashable {
    let message: String
    /// The resource whose fault it is; faults are told in the order of resources.
    private let id: String
    /// A fault of the whole template is told alone.
    private let isWhole: Bool
    /// Faults of the step before the translation, in which events find their APIs, are told without those of the rest.
    private let isEarly: Bool

    private init(message: String, id: String = "", isWhole: Bool = false, isEarly: Bool = false) {
        (self.message, self.id, self.isWhole, self.isEarly) = (message, id, isWhole, isEarly)
    }

    var early: ServerlessFault { ServerlessFault(message: message, id: id, isEarly: true) }

    /// A fault of the template as a whole.
    static func document(_ message: String) -> ServerlessFault {
        ServerlessFault(message: "Structure of the SAM template is invalid. \(message)", isWhole: true)
    }

    static func globals(_ message: String) -> ServerlessFault {
        ServerlessFault(message: "'Globals' section is invalid. \(message)", isWhole: true)
    }

    static func resource(_ id: String, _ message: String) -> ServerlessFault {
        ServerlessFault(message: "Resource with id [\(id)] is invalid. \(message)", id: id)
    }

    static func event(_ id: String, of resource: String, _ message: String) -> ServerlessFault {
        .resource(resource, "Event with id [\(id)] is invalid. \(message)")
    }

    /// A fault of a state machine's event is told without the state machine.
    static func event(_ id: String, _ message: String) -> ServerlessFault {
        ServerlessFault(message: "Event with id [\(id)] is invalid. \(message)", id: id)
    }

    /// A generated resource has the id of another one in the template.
    static func duplicate(_ id: String, _ type: String, by owner: String) -> ServerlessFault {
        ServerlessFault(
            message:
                "Transforming resource with id [\(owner)] attempts to create a new resource with id [\(id)] and type "
                + "\"\(type)\". A resource with that id already exists within this template. Please use a "
                + "different id for that "
                + "resource.", id: owner)
    }

    /// A part of SAM that this platform does not translate (yet).
    static func unsupported(_ what: String, of resource: String, supported: String? = nil) -> ServerlessFault {
        let more = supported.map { " Supported are: \($0)." } ?? ""
        return .resource(resource, "\(what) is not supported by this platform.\(more)")
    }

    /// All faults in one, as the transform reports them.
    static func report(_ faults: [ServerlessFault]) -> TemplateFault {
        let early = faults.filter(\.isEarly)
        var distinct: [ServerlessFault] = []
        for fault in early.isEmpty ? faults : early where !distinct.contains(fault) { distinct.append(fault) }
        // In the order of the resources' ids; those of one resource in the order in which they were found.
        let rest = distinct.enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }
            .map(\.element)
        let told = faults.first { $0.isWhole }.map { [$0] } ?? rest
        let texts = told.map(\.message).joined(separator: " ")
        return TemplateFault(
            "Invalid Serverless Application Specification document. Number of errors found: \(told.count). \(texts)")
    }
}
