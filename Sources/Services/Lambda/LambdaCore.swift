internal import Base
internal import Glibc
internal import LambdaAPI
internal import S3API
internal import Sandbox
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// What the operations of Lambda share: its rows, its code, its environments.
struct LambdaCore: Sendable {
    let environment: ServiceEnvironment
    let functions: LambdaStore
    let code: CodeStore
    let door: CodeDoor
    let credentials: RoleSessions
    let machine: FunctionMachine
    let fleet: EnvironmentFleet
    let live: LiveCode
    let invoker: Invoker
    let processorUses: ProcessorUses
    let events: AsyncQueue
    let sources: EventSources
    let provisioner: Provisioner
    let preparer: FunctionPreparer
    let background: Background
    let report: @Sendable (String) -> Void

    // MARK: - Access

    /// What a call needs on a function, under the policy of the version or alias that it means.
    func access(_ action: String, _ reference: FunctionReference, _ context: CallContext) async throws -> [Access] {
        let record = try await functions.function(reference.key)
        let qualifier = reference.qualifier == "$LATEST" ? nil : reference.qualifier
        let owner = reference.key.account == context.account ? nil : reference.key.account
        return [Access(action, on: reference.arn, resourcePolicy: record?.policy(for: qualifier), owner: owner)]
    }

    func reference(_ name: String, _ qualifier: String? = nil, _ context: CallContext) throws(Fault)
        -> FunctionReference
    {
        try FunctionReference(name, qualifier: qualifier, context)
    }

    /// The function of a call that knows no versions.
    func functionOnly(_ name: String, _ context: CallContext) throws(Fault) -> FunctionReference {
        let reference = try reference(name, nil, context)
        guard reference.qualifier == nil else {
            throw Self.invalid(
                "This operation is permitted on Lambda functions only. Aliases and versions do not support this "
                    + "operation. Please specify either a function name or an unqualified function ARN.")
        }
        return reference
    }

    // MARK: - Code

    /// Where an archive comes from.
    struct Source: Sendable {
        var bytes: [UInt8]?
        var bucket: String?
        var key: String?
        var version: String?
    }

    /// The archive, checked.
    func package(_ source: Source, operation: String, _ context: CallContext) async throws -> CodePackage {
        if let bytes = source.bytes {
            guard source.bucket == nil, source.key == nil, source.version == nil else {
                throw Self.invalid("Please do not provide other FunctionCode parameters when providing a ZipFile.")
            }
            guard bytes.count <= LimitsLambda.zipBytes else {
                throw Fault(
                    code: "RequestEntityTooLargeException",
                    message:
                        "Request must be smaller than \(LimitsLambda.uploadRequestBytes) bytes for the \(operation) operation",
                    status: 413)
            }
            return try CodePackage(bytes)
        }
        guard let bucket = source.bucket, let key = source.key else {
            throw Self.invalid("Please provide a source for function code.")
        }
        do {
            let object = try await S3Client(environment.services.caller(like: context)).getObject(
                GetObjectRequest(bucket: bucket, key: key, versionId: source.version))
            let length = object.contentLength ?? 0
            guard length <= LimitsLambda.unzippedBytes else {
                throw Self.invalid("Unzipped size must be smaller than \(LimitsLambda.unzippedBytes) bytes")
            }
            return try CodePackage(try await object.body?.collect() ?? [])
        } catch let fault as Fault where fault.code != "InvalidParameterValueException" {
            throw Self.invalid(
                "Error occurred while GetObject. S3 Error Code: \(fault.code). S3 Error Message: \(fault.message)")
        }
    }

    /// Keeps new code, and the layers that a row names, for as long as the row is committed.
    func keep<Value>(
        _ package: CodePackage?, layers: [FunctionConfig.LayerUse] = [], while commit: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await code.keep(package, layers: layers.map(\.digest), while: commit)
        } catch let failure as Failure where failure.code == CodeStore.goneCode {
            throw Self.invalid("A layer was deleted meanwhile.")
        }
    }

    /// Makes a function ready that was made or changed, and the version that was published with it.
    func prepare(_ key: FunctionKey, _ version: FunctionConfig? = nil) {
        preparer.begin(FunctionReference(key: key, qualifier: nil))
        if let version, !version.status.isSettled {
            preparer.begin(FunctionReference(key: key, qualifier: version.version))
        }
    }

    // MARK: - Pages

    /// The part of a sorted list behind a marker, and the marker of what follows.
    static func page<Element>(
        _ all: [Element], after marker: String?, limit: Int?, by name: (Element) -> String
    ) -> (page: [Element], next: String?) {
        let rest = marker.map { marker in all.drop { name($0) <= marker } } ?? all[...]
        let page = rest.prefix(limit ?? LimitsLambda.pageSize)
        return (Array(page), page.count < rest.count ? page.last.map(name) : nil)
    }

    // MARK: - Texts

    static func invalid(_ message: String) -> Fault {
        LambdaFault.invalidParameterValueException(message, details: ["Type": "User"])
    }

    /// `2026-03-01T12:30:45.123+0000`.
    static func modified(_ now: Instant) -> String {
        CalendarDate(now).iso8601(milliseconds: true).dropLast() + "+0000"
    }

    /// Refuses a call that was made for another state of the function.
    /// - Parameter operation: that tells the latest one.
    static func check(_ wanted: String?, is actual: String, from operation: String = "GetFunction/GetAlias")
        throws(Fault)
    {
        guard let wanted, wanted != actual else { return }
        throw LambdaFault.preconditionFailedException(
            "The Revision Id provided does not match the latest Revision Id. "
                + "Call the \(operation) API to retrieve the latest Revision Id",
            details: ["Type": "User"])
    }
}
