package import Wire

extension Fault {
    /// The request contradicts itself, the table's schema or a limit.
    package static func validation(_ message: String) -> Fault { Fault(code: "ValidationException", message: message) }

    /// A value inside the request is wrong: AWS opens these texts with the same words.
    static func invalidParameter(_ detail: String) -> Fault {
        validation("One or more parameter values were invalid: \(detail)")
    }

    /// Calls another service, whose faults have its name before their codes: `S3NoSuchBucket`.
    static func naming<Output>(_ service: String, _ call: () async throws -> Output) async throws -> Output {
        do { return try await call() } catch var fault as Fault {
            fault.code = service + fault.code
            throw fault
        }
    }
}
