internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Lists `$LATEST` and the published versions of a function.
struct ListVersionsByFunction: Operation {
    static let model = LambdaModel.listVersionsByFunction
    let core: LambdaCore

    func access(_ input: ListVersionsByFunctionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: ListVersionsByFunctionRequest, _ context: CallContext) async throws
        -> ListVersionsByFunctionResponse
    {
        let reference = try core.reference(input.functionName, nil, context)
        let record = try await core.functions.existing(reference)
        let all = [record.latest] + (try await core.functions.publishedVersions(reference.key))
        let start = input.marker.flatMap { Int($0) }.map { max(0, $0) } ?? 0
        let limit = min(input.maxItems ?? LimitsLambda.pageSize, LimitsLambda.largestPage)
        let page = all.dropFirst(start).prefix(limit)
        return ListVersionsByFunctionResponse(
            nextMarker: start + page.count < all.count ? String(start + page.count) : nil,
            versions: page.map { $0.listed(reference.key, qualified: true) })
    }
}

/// Makes a version of what `$LATEST` is. When nothing has changed since the last version, that one is given.
struct PublishVersion: Operation {
    static let model = LambdaModel.publishVersion
    let core: LambdaCore

    func access(_ input: PublishVersionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: PublishVersionRequest, _ context: CallContext) async throws -> FunctionConfiguration {
        if input.publishTo != nil { throw Fault.notSupported("PublishVersion with PublishTo") }
        let reference = try core.reference(input.functionName, nil, context)
        let published = try await core.publish(reference, description: input.description) { latest throws(Fault) in
            try LambdaCore.check(input.revisionId, is: latest.revisionID)
            if let digest = input.codeSha256, digest != latest.codeSHA256 {
                throw LambdaCore.invalid(
                    "CodeSHA256 (\(digest)) is different from current CodeSHA256 in $LATEST "
                        + "(\(latest.codeSHA256)). Please try again with the CodeSHA256 in $LATEST."
                )
            }
        }
        return published.output(reference.key, qualified: true)
    }
}

extension LambdaCore {
    /// Publishes `$LATEST`, unless it is what the last version is.
    func publish(
        _ reference: FunctionReference, description: String?, check: (FunctionConfig) throws(Fault) -> Void
    ) async throws -> FunctionConfig {
        var published: Published?
        try await functions.update(reference) { record in
            try record.latest.status.checkSettled(reference.key.arn)
            try check(record.latest)
            published = try await publish(&record, reference.key, description)
            return published?.new
        }
        guard let published else { preconditionFailure("a change that went through has published or found a version") }
        if let version = published.new, !version.status.isSettled {
            preparer.begin(FunctionReference(key: reference.key, qualifier: version.version))
        }
        return published.config
    }

    /// Makes a version of the newest configuration, unless it is what the last version is.
    func publish(
        _ record: inout FunctionRecord, _ key: FunctionKey, _ description: String? = nil
    ) async throws -> Published {
        if record.publishedContent == record.latest.content,
            let last = try await functions.publishedVersions(key).last, last.version == String(record.lastVersion)
        {
            return Published(config: last, new: nil)
        }
        let version = record.publish(environment.randomness.uuid(), description)
        return Published(config: version, new: version)
    }
}

/// The version that publishing gives, which may be one that was there.
struct Published: Sendable {
    let config: FunctionConfig
    let new: FunctionConfig?
}

extension FunctionConfig {
    /// A digest of all that makes a version: code and settings, without the numbers of their change.
    var content: String {
        var plain = self
        (plain.version, plain.revisionID, plain.lastModified) = ("", "", "")
        plain.status = .active
        return Hex.encode(Digest.sha256(plain.json.bytes))
    }
}
