internal import Base
internal import ServiceKit
internal import Templates
internal import Wire

/// The resource types of this platform and who makes them.
struct ResourceTypes: Sendable {
    private let handlers: [String: any ResourceHandler]

    init(_ handlers: [any ResourceHandler]) {
        self.handlers = Dictionary(handlers.map { ($0.type, $0) }) { $1 }
    }

    subscript(type: String) -> (any ResourceHandler)? { handlers[type] }

    /// Refuses a template with types that nobody makes, or with what no type here can do.
    /// - Parameter origins: tells what of the caller's template has become a resource.
    func check(_ template: Template, origins: ServerlessOrigins) throws {
        let unknown = template.resources.filter { handlers[$0.type] == nil }
        guard unknown.isEmpty else { throw Fault.validation(refusal(unknown, origins)) }
        for resource in template.resources {
            if resource.deletionPolicy == .snapshot || resource.updateReplacePolicy == .snapshot {
                let attribute = resource.deletionPolicy == .snapshot ? "deletion policy" : "update replace policy"
                throw Fault.validation(
                    "Template error: resource type \(resource.type) does not support \(attribute) Snapshot")
            }
        }
    }
}

extension ResourceTypes {
    /// AWS's text for types that nobody knows; then, of those that AWS may know, that they are not served here, and
    /// what of the caller's template they come from.
    private func refusal(_ unknown: [TemplateResource], _ origins: ServerlessOrigins) -> String {
        var types: [String] = []
        for resource in unknown where !types.contains(resource.type) { types.append(resource.type) }
        var text = "Template format error: Unrecognized resource types: [\(types.joined(separator: ", "))]"
        let foreign = types.filter { $0.hasPrefix("AWS::") }
        if !foreign.isEmpty { text += ". Martlet does not serve \(foreign.joined(separator: ", "))" }
        for resource in unknown {
            guard let origin = origins.origin(of: resource.name) else { continue }
            text += "; \(resource.name) (\(resource.type)) is made of \(origin)"
        }
        return text
    }
}

extension Fault {
    /// A fault in what the caller gave, with AWS's code for it.
    static func validation(_ message: String) -> Fault { Fault(code: "ValidationError", message: message) }

    init(_ fault: TemplateFault) { self = .validation(fault.description) }
}
