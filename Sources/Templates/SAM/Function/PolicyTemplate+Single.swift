/// What a policy template is made of, for those who look for one that fits.
package struct SinglePolicyTemplate: Sendable {
    package let name: String
    /// Nil where it takes none.
    package let parameter: String?
    /// `sqs:SendMessage*`
    package let actions: [String]
    /// As in the template: `sqs:@:${queueName}`, where `@` stands for region and account and `arn:aws:` is left out.
    package let resource: String

    /// Those of one statement on one resource, with at most one parameter.
    package static let all = PolicyTemplate.all.compactMap { SinglePolicyTemplate($0, $1) }.sorted { $0.name < $1.name }

    private init?(_ name: String, _ template: PolicyTemplate) {
        guard template.parameters.count <= 1, template.statements.count == 1, let statement = template.statements.first,
            statement.resources.count == 1, let resource = statement.resources.first, statement.requirement == nil
        else { return nil }
        (self.name, parameter, self.resource) = (name, template.parameters.first, resource)
        actions = statement.actions.split(separator: " ").map { action in
            statement.service.map { "\($0):\(action)" } ?? String(action)
        }
    }
}
