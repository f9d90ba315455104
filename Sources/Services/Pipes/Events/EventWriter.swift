internal import Base

/// How events are written for an enrichment or a target: by a template, or as they are. Read once for each version of a
/// pipe.
struct EventWriter: Sendable {
    private let template: InputTemplate?
    private let variables: [InputTemplate.Variable: String]

    /// - Parameter template: one that was accepted.
    init(_ template: String?, _ settings: PipeSettings, _ pipe: PipeReference) {
        self.template = template.flatMap { InputTemplate($0) }
        var variables: [InputTemplate.Variable: String] = [
            .pipe: pipe.arn, .name: pipe.name, .source: settings.source, .target: settings.target,
        ]
        variables[.enrichment] = settings.enrichment
        self.variables = variables
    }

    /// An event as it is handed over.
    /// - Parameters:
    ///   - text: the event as it is, where somebody has written it already.
    ///   - limit: bytes that the text may have.
    ///   - time: when the event is handed over.
    /// - Returns: nil where the text is longer.
    func text(of event: JSON, as text: String? = nil, limit: Int, time: Instant) -> String? {
        guard let template else {
            let text = text ?? event.description
            return text.utf8.count <= limit ? text : nil
        }
        var variables = variables
        variables[.time] = CalendarDate(time).iso8601(milliseconds: true)
        return template.filled(event, variables, limit: limit)
    }

    /// An event as an element of a list: what a template writes that is no JSON is a text there.
    func element(of event: JSON, as text: String? = nil, limit: Int, time: Instant) -> String? {
        guard let text = self.text(of: event, as: text, limit: limit, time: time) else { return nil }
        if template == nil { return text }
        do { _ = try JSON(parsing: Array(text.utf8)) } catch {
            let quoted = JSON.string(text).description
            return quoted.utf8.count <= limit ? quoted : nil
        }
        return text
    }
}

/// A parameter of a target: a text, or a path to one in the event.
enum EventValue: Hashable, Sendable {
    case text(String)
    case path(EventPath)

    /// - Parameter text: begins with `$.` where it is a path.
    init(_ text: String) {
        if text.hasPrefix("$."), let path = EventPath(text) { self = .path(path) } else { self = .text(text) }
    }

    /// Nil where the event has nothing there.
    func value(in event: JSON) -> String? {
        switch self {
        case .text(let text): text
        case .path(let path): path.value(in: event).map { $0.string ?? $0.description }
        }
    }
}
