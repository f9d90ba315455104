internal import APIGatewayAPI
internal import Base
internal import Wire

/// A method that answers without a backend: its request template gives a status, which chooses the response.
///
/// Templates are literals here, so everything is known when the API is deployed.
struct MockIntegration: Sendable {
    private struct Choice: Sendable {
        let pattern: Pattern?
        let isDefault: Bool
        let response: WireResponse
    }

    /// The status by content type of the request; a template without one gives none.
    private let statuses: [String: String]
    private let choices: [Choice]

    init(_ integration: Integration) {
        statuses = (integration.requestTemplates ?? [:]).compactMapValues(Self.status)
        choices = (integration.integrationResponses ?? [:]).sorted { $0.key < $1.key }.map {
            Self.choice($0.key, $0.value)
        }
    }

    /// The answer, or nil where the integration is not set up for the request: an internal error.
    func answer(contentType: String?) -> WireResponse? {
        let type =
            contentType?.split(separator: ";").first.map { String($0.filter { $0 != " " }) } ?? "application/json"
        guard let status = statuses[type] ?? statuses["application/json"] ?? statuses.first?.value else { return nil }
        let chosen = choices.first { $0.pattern?.matches(status) == true } ?? choices.first { $0.isDefault }
        return chosen?.response
    }

    private static func choice(_ statusCode: String, _ response: IntegrationResponse) -> Choice {
        let status = Int(response.statusCode ?? statusCode) ?? 200
        var headers: [(name: String, value: String)] = []
        for (name, value) in (response.responseParameters ?? [:]).sorted(by: { $0.key < $1.key }) {
            headers.append(
                (String(name.dropFirst("method.response.header.".count)), String(value.dropFirst().dropLast())))
        }
        let templates = response.responseTemplates ?? [:]
        let template =
            templates["application/json"].map { ("application/json", $0) } ?? templates.min { $0.key < $1.key }
        if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            headers.append(("Content-Type", template?.0 ?? "application/json"))
        }
        let pattern = response.selectionPattern.flatMap { $0.isEmpty ? nil : Pattern($0) }
        return Choice(
            pattern: pattern, isDefault: (response.selectionPattern ?? "").isEmpty,
            response: WireResponse(status: status, headers: headers, body: Array((template?.1 ?? "").utf8)))
    }

    /// The number behind `statusCode` in a template, which need not be strict JSON: `{statusCode: 200}` is common.
    private static func status(_ template: String) -> String? {
        guard let name = template.firstRange(of: "statusCode") else { return nil }
        let rest = template[name.upperBound...].drop { "\"': \t\n\r".contains($0) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        return digits.count == 3 ? String(digits) : nil
    }
}
