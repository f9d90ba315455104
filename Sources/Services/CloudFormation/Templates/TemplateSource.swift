internal import Base
internal import S3API
internal import ServiceKit
internal import Templates
internal import Wire

/// Finds the text of a template: in the request, in S3, or in the stack.
struct TemplateSource: Sendable {
    let environment: ServiceEnvironment
    let store: CloudFormationStore

    /// - Parameter stack: whose template is meant by `usePrevious`.
    func text(
        body: String?, url: String?, usePrevious: Bool = false, of stack: StackRecord? = nil, _ context: CallContext
    ) async throws -> String {
        switch (body, url, usePrevious) {
        case (let body?, nil, false):
            guard body.utf8.count <= LimitsCloudFormation.templateBodyBytes else { throw Self.tooLong(body) }
            return body
        case (nil, let url?, false): return try await fetch(url, context)
        case (nil, nil, true):
            guard let stack, !stack.target.original.isEmpty else {
                throw Fault.validation("No template found for the stack, cannot use the previous template.")
            }
            return try await store.text(stack.target.original)
        case (nil, nil, false): throw Fault.validation("Either Template URL or Template Body must be specified.")
        default:
            throw Fault.validation(
                "You must specify exactly one of the following: TemplateBody, TemplateURL, UsePreviousTemplate")
        }
    }

    private static func tooLong(_ body: String) -> Fault {
        .validation(
            "1 validation error detected: Value '\(body)' at 'templateBody' failed to satisfy constraint: "
                + "Member must have length less than or equal to \(LimitsCloudFormation.templateBodyBytes)")
    }

    private func fetch(_ url: String, _ context: CallContext) async throws -> String {
        guard let object = S3ObjectURL(url) else { throw Fault.validation("TemplateURL must be a supported URL.") }
        let client = S3Client(environment.services.caller(like: context))
        let bytes: [UInt8]
        do {
            let response = try await client.getObject(
                GetObjectRequest(bucket: object.bucket, key: object.key, versionId: object.version))
            guard response.contentLength ?? 0 <= LimitsCloudFormation.templateURLBytes else {
                throw Fault.validation(
                    "Template may not exceed \(LimitsCloudFormation.templateURLBytes) bytes in size.")
            }
            bytes = try await response.body?.collect() ?? []
        } catch let fault as Fault where fault.code != "ValidationError" {
            throw Fault.validation(
                "S3 error: \(fault.message)\nFor more information check "
                    + "http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Fault.validation("Template format error: unsupported structure.")
        }
        return text
    }
}
