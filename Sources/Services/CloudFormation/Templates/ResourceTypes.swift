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
    func check(_ template: Template) throws {
        var unknown: [String] = []
        for resource in template.resources where handlers[resource.type] == nil && !unknown.contains(resource.type) {
            unknown.append(resource.type)
        }
        guard unknown.isEmpty else {
            throw Fault.validation(
                "Template format error: Unrecognized resource types: [\(unknown.joined(separator: ", "))]")
        }
        for resource in template.resources {
            if resource.deletionPolicy == .snapshot || resource.updateReplacePolicy == .snapshot {
                let attribute = resource.deletionPolicy == .snapshot ? "deletion policy" : "update replace policy"
                throw Fault.validation(
                    "Template error: resource type \(resource.type) does not support \(attribute) Snapshot")
            }
        }
    }
}

extension Fault {
    /// A fault in what the caller gave, with AWS's code for it.
    static func validation(_ message: String) -> Fault { Fault(code: "ValidationError", message: message) }

    init(_ fault: TemplateFault) { self = .validation(fault.description) }
}
