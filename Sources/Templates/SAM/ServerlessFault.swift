/// What is wrong with one part of a SAM template. A translation collects all of them and tells them together.
struct ServerlessFault: Error, Hashable {
    let message: String

    /// A fault of the template as a whole.
    static func document(_ message: String) -> ServerlessFault {
        ServerlessFault(message: "Structure of the SAM template is invalid. \(message)")
    }

    static func globals(_ message: String) -> ServerlessFault {
        ServerlessFault(message: "'Globals' section is invalid. \(message)")
    }

    static func resource(_ id: String, _ message: String) -> ServerlessFault {
        ServerlessFault(message: "Resource with id [\(id)] is invalid. \(message)")
    }

    static func event(_ id: String, of resource: String, _ message: String) -> ServerlessFault {
        .resource(resource, "Event with id [\(id)] is invalid. \(message)")
    }

    /// A part of SAM that this platform does not translate (yet).
    static func unsupported(_ what: String, of resource: String, supported: String? = nil) -> ServerlessFault {
        let more = supported.map { " Supported are: \($0)." } ?? ""
        return .resource(resource, "\(what) is not supported by this platform.\(more)")
    }

    /// All faults in one, as the transform reports them.
    static func report(_ faults: [ServerlessFault]) -> TemplateFault {
        let texts = Set(faults.map(\.message)).sorted().joined(separator: " ")
        return TemplateFault(
            "Invalid Serverless Application Specification document. Number of errors found: \(Set(faults).count). \(texts)")
    }
}
