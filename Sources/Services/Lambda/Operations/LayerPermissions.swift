internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lets other accounts use a version of a layer: a statement in its policy.
struct AddLayerVersionPermission: Operation {
    static let model = LambdaModel.addLayerVersionPermission
    let core: LambdaCore

    func access(_ input: AddLayerVersionPermissionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LayerKey(input.layerName, context).arn(input.versionNumber))]
    }

    func run(_ input: AddLayerVersionPermissionRequest, _ context: CallContext) async throws
        -> AddLayerVersionPermissionResponse
    {
        let key = LayerKey(input.layerName, context)
        guard input.organizationId == nil || input.principal == "*" else {
            throw LambdaCore.invalid("OrganizationId can only be specified when the principal is *.")
        }
        let statement = Self.statement(input, key.arn(input.versionNumber))
        let revision = core.environment.randomness.uuid()
        try await core.updateLayer(key, input.versionNumber) { record throws(Fault) in
            try record.check(input.revisionId)
            guard !record.policy.contains(where: { $0["Sid"]?.string == input.statementId }) else {
                throw LambdaFault.resourceConflictException(
                    "The statement id (\(input.statementId)) provided already exists. "
                        + "Please provide a new statement id, or remove the existing statement.",
                    details: ["Type": "User"])
            }
            record.policy.append(statement)
            record.policyRevision = revision
            let size = record.policyDocument?.description.utf8.count ?? 0
            guard size <= LimitsLambda.policyBytes else {
                throw LambdaFault.policyLengthExceededException(
                    "The final policy size (\(size)) is bigger than the limit (\(LimitsLambda.policyBytes)).",
                    details: ["Type": "User"])
            }
        }
        return AddLayerVersionPermissionResponse(statement: statement.description, revisionId: revision)
    }

    private static func statement(_ input: AddLayerVersionPermissionRequest, _ arn: String) -> JSON {
        let principal: JSON =
            AccountID(input.principal).map { ["AWS": .string("arn:aws:iam::\($0):root")] }
            ?? (input.principal == "*" ? "*" : ["AWS": .string(input.principal)])
        var statement: JSONObject = [
            "Sid": .string(input.statementId), "Effect": "Allow", "Principal": principal,
            "Action": .string(input.action), "Resource": .string(arn),
        ]
        if let organization = input.organizationId {
            statement["Condition"] = ["StringEquals": ["aws:PrincipalOrgID": .string(organization)]]
        }
        return .object(statement)
    }
}

/// Takes a statement out of the policy of a layer's version.
struct RemoveLayerVersionPermission: Operation {
    static let model = LambdaModel.removeLayerVersionPermission
    let core: LambdaCore

    func access(_ input: RemoveLayerVersionPermissionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LayerKey(input.layerName, context).arn(input.versionNumber))]
    }

    func run(_ input: RemoveLayerVersionPermissionRequest, _ context: CallContext) async throws -> Empty {
        let revision = core.environment.randomness.uuid()
        let key = LayerKey(input.layerName, context)
        try await core.updateLayer(key, input.versionNumber) { record throws(Fault) in
            try record.check(input.revisionId)
            let count = record.policy.count
            record.policy.removeAll { $0["Sid"]?.string == input.statementId }
            guard record.policy.count < count else {
                throw LambdaFault.resourceNotFoundException(
                    "Statement \(input.statementId) is not found in resource policy.", details: ["Type": "User"])
            }
            record.policyRevision = revision
        }
        return Empty()
    }
}

/// Shows the policy of a layer's version.
struct GetLayerVersionPolicy: Operation {
    static let model = LambdaModel.getLayerVersionPolicy
    let core: LambdaCore

    func access(_ input: GetLayerVersionPolicyRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LayerKey(input.layerName, context).arn(input.versionNumber))]
    }

    func run(_ input: GetLayerVersionPolicyRequest, _ context: CallContext) async throws
        -> GetLayerVersionPolicyResponse
    {
        let key = LayerKey(input.layerName, context)
        let record = try await core.policedLayer(key, input.versionNumber)
        guard let policy = record.policyDocument else {
            throw LambdaFault.resourceNotFoundException(
                "No policy is associated with the given resource.", details: ["Type": "User"])
        }
        return GetLayerVersionPolicyResponse(policy: policy.description, revisionId: record.policyRevision)
    }
}

extension LayerRecord {
    fileprivate func check(_ wanted: String?) throws(Fault) {
        guard let wanted, wanted != policyRevision else { return }
        throw LambdaFault.preconditionFailedException(
            "The Revision Id provided does not match the latest Revision Id. "
                + "Call the GetLayerPolicy API to retrieve the latest Revision Id", details: ["Type": "User"])
    }
}

extension LambdaCore {
    fileprivate func policedLayer(_ key: LayerKey, _ version: Int) async throws -> LayerRecord {
        guard let row = try await environment.store.get(key.key(version)), let record = try LayerRecord.read(row) else {
            throw LambdaFault.resourceNotFoundException(
                "Layer version \(key.arn(version)) does not exist.", details: ["Type": "User"])
        }
        return record
    }

    /// Changes the policy of a layer's version; the change may be asked again when another came first.
    fileprivate func updateLayer(
        _ key: LayerKey, _ version: Int, _ change: (inout LayerRecord) throws(Fault) -> Void
    ) async throws {
        for _ in 0..<LimitsLambda.conflictRetries {
            guard let row = try await environment.store.get(key.key(version)), var record = try LayerRecord.read(row)
            else {
                _ = try await policedLayer(key, version)
                continue
            }
            try change(&record)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.json.bytes)
            if try await environment.store.commit(transaction).version != nil { return }
        }
        throw LambdaFault.resourceConflictException("The layer is being changed.", details: ["Type": "User"])
    }

    /// What a caller needs to read a version of a layer, or to give it to a function: the layer's own policy lets
    /// other accounts.
    func layerAccess(_ key: LayerKey, _ version: Int, _ context: CallContext) async throws -> Access {
        let row = try await environment.store.get(key.key(version))
        return Access(
            "lambda:GetLayerVersion", on: key.arn(version),
            resourcePolicy: try row.flatMap { try LayerRecord.read($0)?.policyDocument },
            owner: key.account == context.account ? nil : key.account)
    }

    /// The same for the layers of a function. Those that are no versions of layers are refused later, by their names.
    func layerAccesses(_ arns: [String]?, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for arn in arns ?? [] {
            guard ARN(arn) != nil, let version = arn.split(separator: ":" as Character).last.flatMap({ Int($0) }) else {
                continue
            }
            accesses.append(try await layerAccess(LayerKey(arn, context), version, context))
        }
        return accesses
    }
}
