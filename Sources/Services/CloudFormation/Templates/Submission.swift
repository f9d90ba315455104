internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates
internal import Wire

/// A template with everything that a caller gave for it.
struct Submission: Sendable {
    let text: String
    let parameters: [String: String]
    let tags: [StackTarget.Tag]
    let capabilities: [Capability]
    let roleARN: String?
}

/// A submission that was checked and can be deployed.
struct CheckedSubmission: Sendable {
    let prepared: PreparedTemplate
    let target: StackTarget
}

/// Checks submissions before anything is made.
struct SubmissionCheck: Sendable {
    let store: CloudFormationStore
    let types: ResourceTypes

    /// - Parameter isChangeSet: macros need no acknowledgement, since their result can be looked at before it is made.
    /// - Throws: `Fault`, or `TransformFault` for a macro's complaint.
    func check(
        _ submission: Submission, stackName: String, stackID: String, scope: StackScope, isChangeSet: Bool = false
    ) async throws -> CheckedSubmission {
        try checkTags(submission.tags)
        let json: JSON
        do { json = try TemplateText.read(submission.text) } catch { throw Fault(error) }
        let processed = try TemplateTransform(scope: scope).apply(to: json, parameters: submission.parameters)
        let isTransformed = processed != json
        if isTransformed && !isChangeSet && !submission.capabilities.contains(.capabilityAutoExpand) {
            throw CloudFormationFault.insufficientCapabilitiesException(
                RequiredCapabilities.text(.capabilityAutoExpand))
        }
        let prepared = try await prepare(processed, submission, stackName: stackName, stackID: stackID, scope: scope)
        try prepared.check(types, origins: ServerlessOrigins(of: json))
        if let missing = RequiredCapabilities(prepared.template).missing(submission.capabilities) {
            // What a macro made was not in the caller's template: a change set tells it in its status.
            let text = RequiredCapabilities.text(missing)
            if isTransformed && isChangeSet { throw TransformFault(message: text) }
            throw CloudFormationFault.insufficientCapabilitiesException(text)
        }
        return CheckedSubmission(
            prepared: prepared, target: try await target(submission, prepared, processed, isTransformed))
    }

    private func prepare(
        _ processed: JSON, _ submission: Submission, stackName: String, stackID: String, scope: StackScope
    ) async throws -> PreparedTemplate {
        var exports: [String: String] = [:]
        for export in try await ExportBook(store: store, scope: scope).all() { exports[export.name] = export.value }
        let context = StackContext(
            account: scope.account, region: scope.region, stackName: stackName, stackID: stackID, exports: exports)
        let prepared: PreparedTemplate
        do throws(TemplateFault) {
            let template = try Template(processed)
            try template.requireSupported()
            try ReferenceCheck.check(template)
            prepared = try PreparedTemplate(processed, parameters: submission.parameters, context: context)
        } catch { throw Fault(error) }
        return prepared
    }

    private func target(
        _ submission: Submission, _ prepared: PreparedTemplate, _ processed: JSON, _ isTransformed: Bool
    ) async throws -> StackTarget {
        let original = try await store.keep(Array(submission.text.utf8))
        return StackTarget(
            original: original, processed: isTransformed ? try await store.keep(processed.bytes) : original,
            description: prepared.template.description, parameters: prepared.parameters.texts, tags: submission.tags,
            capabilities: submission.capabilities.map(\.rawValue), roleARN: submission.roleARN)
    }

    private func checkTags(_ tags: [StackTarget.Tag]) throws {
        guard tags.count <= LimitsCloudFormation.tagsPerStack else {
            throw Fault.validation("You can have a maximum of \(LimitsCloudFormation.tagsPerStack) tags on a stack.")
        }
        guard Set(tags.map(\.key)).count == tags.count else { throw Fault.validation("Tag keys must be unique.") }
        if tags.contains(where: { $0.key.hasPrefix("aws:") }) {
            throw Fault.validation("aws: prefixed tag key names are not allowed for external use.")
        }
    }
}
