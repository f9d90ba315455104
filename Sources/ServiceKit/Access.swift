package import Base

/// One thing that a call does to one resource, as IAM sees it.
package struct Access: Sendable {
    /// `dynamodb:GetItem`.
    package let action: String
    /// The resource's ARN, or `*` for actions that know none.
    package let resource: String
    /// Condition keys of this action beyond the global ones: `dynamodb:LeadingKeys`.
    package let conditions: [String: [String]]
    /// The policy that the resource itself carries.
    package let resourcePolicy: JSON?
    /// The account that owns the resource, where it is not the caller's: then both sides must allow.
    package let owner: AccountID?

    package init(
        _ action: String, on resource: String, conditions: [String: [String]] = [:], resourcePolicy: JSON? = nil,
        owner: AccountID? = nil
    ) {
        (self.action, self.resource, self.conditions) = (action, resource, conditions)
        (self.resourcePolicy, self.owner) = (resourcePolicy, owner)
    }
}
