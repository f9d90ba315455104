internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Changes a function's settings. Events run under them once the update is done.
struct UpdateFunctionConfiguration: Operation {
    static let model = LambdaModel.updateFunctionConfiguration
    let core: LambdaCore

    func access(_ input: UpdateFunctionConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        let reference = try core.reference(input.functionName, nil, context)
        let own =
            try await core.access(Self.model.action, reference, context)
            + (try await core.layerAccesses(input.layers, context))
        guard let role = input.role else { return own }
        return own + [Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["lambda.amazonaws.com"]])]
    }

    func run(_ input: UpdateFunctionConfigurationRequest, _ context: CallContext) async throws -> FunctionConfiguration
    {
        let reference = try core.functionOnly(input.functionName, context)
        let draft = try FunctionDraft(input)
        let function = try await core.functions.existing(reference)
        let old = function.latest
        try old.status.checkSettled(reference.arn)
        // Layers are code too.
        if input.layers?.isEmpty == false { try await core.checkSignature(under: function.codeSigningARN) }
        if let role = input.role, role != old.role { try await core.checkRole(role, reference.key) }
        try await core.checkDeadLetters(
            draft.deadLetterTarget ?? "", role: input.role ?? old.role, reference.key, context)
        let layers = try await input.layers.asyncMap { arns in
            try await core.layers(arns, with: try await core.unzippedSize(old.digest), context)
        }
        let revision = core.environment.randomness.uuid()
        let (record, unused) = try await core.keep(nil, layers: layers ?? []) {
            try await core.functions.update(reference) { record in
                try record.latest.status.checkSettled(reference.arn)
                try LambdaCore.check(input.revisionId, is: record.latest.revisionID)
                try record.change { latest throws(Fault) in
                    try draft.apply(to: &latest)
                    if let layers { latest.layers = layers }
                    (latest.lastModified, latest.revisionID) = (LambdaCore.modified(context.now), revision)
                }
                return nil
            }
        }
        try await core.code.remove(unused)
        core.prepare(reference.key)
        return record.latest.output(reference.key, qualified: false)
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
