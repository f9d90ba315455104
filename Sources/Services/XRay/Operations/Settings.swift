internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Tells how traces are encrypted: not by a key of the account's.
/// - Source: AWS X-Ray API Reference, GetEncryptionConfig.
struct GetEncryptionConfig: Operation {
    static let model = XRayModel.getEncryptionConfig
    let core: XRayCore

    func access(_ input: GetEncryptionConfigRequest, _ context: CallContext) async throws -> [Access] {
        [Access("xray:GetEncryptionConfig", on: "*")]
    }

    func run(_ input: GetEncryptionConfigRequest, _ context: CallContext) async throws -> GetEncryptionConfigResult {
        GetEncryptionConfigResult(encryptionConfig: EncryptionConfig(status: .active, type: EncryptionType.none))
    }
}

/// Takes the one setting that there is.
/// - Source: AWS X-Ray API Reference, PutEncryptionConfig.
struct PutEncryptionConfig: Operation {
    static let model = XRayModel.putEncryptionConfig
    let core: XRayCore

    func access(_ input: PutEncryptionConfigRequest, _ context: CallContext) async throws -> [Access] {
        [Access("xray:PutEncryptionConfig", on: "*")]
    }

    func run(_ input: PutEncryptionConfigRequest, _ context: CallContext) async throws -> PutEncryptionConfigResult {
        guard input.type == EncryptionType.none else { throw Fault.notSupported("PutEncryptionConfig with Type KMS") }
        guard input.keyId == nil else { throw Fault.invalid("KeyId must not be specified where Type is NONE.") }
        return PutEncryptionConfigResult(
            encryptionConfig: EncryptionConfig(status: .active, type: EncryptionType.none))
    }
}

/// Takes what a daemon tells of itself, which no operation of X-Ray's gives back.
/// - Source: AWS X-Ray API Reference, PutTelemetryRecords.
struct PutTelemetryRecords: Operation {
    static let model = XRayModel.putTelemetryRecords
    let core: XRayCore

    func access(_ input: PutTelemetryRecordsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutTelemetryRecords", context)
    }

    func run(_ input: PutTelemetryRecordsRequest, _ context: CallContext) async throws -> PutTelemetryRecordsResult {
        PutTelemetryRecordsResult()
    }
}
