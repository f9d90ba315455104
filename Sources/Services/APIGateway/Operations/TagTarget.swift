internal import APIGatewayAPI
internal import Base
internal import Wire

/// What a tagging call means: an API or one of its stages.
struct TagTarget {
    let api: String
    let stage: String?

    /// Reads `arn:aws:apigateway:region::/restapis/<api>[/stages/<stage>]`.
    init(_ arn: String) throws(Fault) {
        let parts = ARN(arn)?.resource.split(separator: "/").map { String($0) } ?? []
        guard parts.count >= 2, parts[0] == "restapis" else {
            throw APIGatewayFault.badRequestException("Invalid ARN specified in the request")
        }
        guard parts.count == 2 || (parts.count == 4 && parts[2] == "stages") else {
            throw .notSupported("Tags of \(arn)")
        }
        (api, stage) = (parts[1], parts.count == 4 ? parts[3] : nil)
    }

    func tags(_ document: RestApiDocument) throws(Fault) -> [String: String] {
        guard let stage else { return document.api.tags ?? [:] }
        return try document.stage(stage).tags ?? [:]
    }

    func setTags(_ tags: [String: String], _ document: inout RestApiDocument) throws(Fault) {
        try RestApiRules.check(tags: tags)
        guard let stage else {
            document.api.tags = tags.isEmpty ? nil : tags
            return
        }
        var changed = try document.stage(stage)
        changed.tags = tags.isEmpty ? nil : tags
        document.stages[stage] = changed
    }
}
