internal import Base
internal import SchemasAPI
internal import Wire

extension Fault {
    /// Every fault of this service names its code in its body too.
    private func named() -> Fault {
        var fault = self
        fault.details["Code"] = .string(code)
        return fault
    }

    static func badRequest(_ message: String) -> Fault { SchemasFault.badRequestException(message).named() }
    static func conflict(_ message: String) -> Fault { SchemasFault.conflictException(message).named() }
    static func forbidden(_ message: String) -> Fault { SchemasFault.forbiddenException(message).named() }
    static func notFound(_ message: String) -> Fault { SchemasFault.notFoundException(message).named() }
    static func precondition(_ message: String) -> Fault {
        SchemasFault.preconditionFailedException(message).named()
    }

    static func noRegistry(_ name: String) -> Fault { .notFound("Registry with name \(name) does not exist.") }
    static func noSchema(_ name: String) -> Fault { .notFound("Schema with name \(name) does not exist.") }
    static func noVersion(_ version: String, of schema: String) -> Fault {
        .notFound("Schema with name \(schema) and version \(version) does not exist.")
    }
    static func noDiscoverer(_ id: String) -> Fault { .notFound("Discoverer with id \(id) does not exist.") }

    /// Others change a row again and again.
    static let contended = SchemasFault.serviceUnavailableException("The resource is being changed by others.").named()
}
