internal import Base
internal import CloudFormationAPI

/// What an update will do to one resource, as a change set tells it.
struct PlannedChange: Hashable, Sendable {
    struct Detail: Hashable, Sendable {
        let attribute: ResourceAttribute
        /// The property, where the attribute is `Properties`.
        let name: String?
        let recreation: RequiresRecreation?
        /// Whether the new value is known only when the change is made.
        let isDynamic: Bool
    }

    let action: ChangeAction
    let logicalID: String
    let physicalID: String?
    let type: String
    let replacement: Replacement?
    let policyAction: PolicyAction?
    let details: [Detail]

    var json: JSON {
        .object(
            JSONObject(present: [
                ("action", .string(action.rawValue)), ("id", .string(logicalID)), ("physical", .text(physicalID)),
                ("type", .string(type)), ("replacement", .text(replacement?.rawValue)),
                ("policy", .text(policyAction?.rawValue)), ("details", .array(details.map(\.json))),
            ]))
    }

    /// As DescribeChangeSet tells it.
    var wire: Change {
        var scope: [ResourceAttribute] = []
        for detail in details where !scope.contains(detail.attribute) { scope.append(detail.attribute) }
        return Change(
            type: .resource,
            resourceChange: ResourceChange(
                policyAction: policyAction, action: action, logicalResourceId: logicalID,
                physicalResourceId: physicalID,
                resourceType: type, replacement: replacement, scope: scope, details: details.map(\.wire)))
    }
}

extension PlannedChange {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            action: ChangeAction(rawValue: reader.text("action")) ?? .modify, logicalID: reader.text("id"),
            physicalID: reader.optionalText("physical"), type: reader.text("type"),
            replacement: reader.optionalText("replacement").flatMap { Replacement(rawValue: $0) },
            policyAction: reader.optionalText("policy").flatMap { PolicyAction(rawValue: $0) },
            details: (json["details"]?.array ?? []).map { Detail($0) })
    }
}

extension PlannedChange.Detail {
    var json: JSON {
        .object(
            JSONObject(present: [
                ("attribute", .string(attribute.rawValue)), ("name", .text(name)),
                ("recreation", .text(recreation?.rawValue)),
                ("dynamic", .bool(isDynamic)),
            ]))
    }

    var wire: ResourceChangeDetail {
        ResourceChangeDetail(
            target: ResourceTargetDefinition(attribute: attribute, name: name, requiresRecreation: recreation),
            evaluation: isDynamic ? .dynamic : .static, changeSource: .directModification)
    }

    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            attribute: ResourceAttribute(rawValue: reader.text("attribute")) ?? .properties,
            name: reader.optionalText("name"),
            recreation: reader.optionalText("recreation").flatMap { RequiresRecreation(rawValue: $0) },
            isDynamic: reader.flag("dynamic"))
    }
}
