internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates
internal import Wire

/// Foresees what a template will change in a stack.
struct ChangePlanner {
    let prepared: PreparedTemplate
    let records: [ResourceRecord]
    let types: ResourceTypes

    /// The changes in the order of the template, removals last.
    func changes() -> [PlannedChange] {
        var known = Dictionary(
            records.compactMap { record in record.current.map { (record.logicalID, $0) } }, uniquingKeysWith: { $1 })
        let old = known
        var changes: [String: PlannedChange] = [:]
        for name in prepared.graph.order {
            guard let resource = prepared.template.resources[name] else { continue }
            let change = change(of: resource, from: old[name], known: known)
            changes[name] = change
            if change?.action == .add || change?.replacement != nil && change?.replacement != .false {
                known[name] = nil
            }
        }
        let made = prepared.graph.names.compactMap { changes[$0] }
        return made + removals(old)
    }

    /// Resources whose type the template changes, which CloudFormation does not do.
    var changedTypes: [String] {
        records.filter { record in
            record.current != nil
                && prepared.template.resources[record.logicalID].map { $0.type != record.type } ?? false
        }.map(\.logicalID)
    }

    private func removals(_ old: [String: ResourceInstance]) -> [PlannedChange] {
        let made = Set(prepared.graph.names)
        return old.filter { !made.contains($0.key) }.sorted { $0.key < $1.key }.map { name, instance in
            PlannedChange(
                action: .remove, logicalID: name, physicalID: instance.physicalID, type: instance.type,
                replacement: nil,
                policyAction: instance.deletionPolicy == .delete ? .delete : .retain, details: [])
        }
    }

    private func change(
        of resource: TemplateResource, from base: ResourceInstance?, known: [String: ResourceInstance]
    ) -> PlannedChange? {
        guard let base else {
            return PlannedChange(
                action: .add, logicalID: resource.name, physicalID: nil, type: resource.type, replacement: nil,
                policyAction: nil, details: [])
        }
        let declared = types[resource.type]?.properties ?? []
        var details = propertyChanges(resource, base, declared, known)
        let isReplaced = details.contains { $0.recreation == .always }
        let isConditional = details.contains { $0.recreation == .conditionally }
        if resource.metadata != base.metadata { details.append(.init(.metadata)) }
        if resource.deletionPolicy != base.deletionPolicy { details.append(.init(.deletionPolicy)) }
        if resource.updateReplacePolicy != base.updateReplacePolicy { details.append(.init(.updateReplacePolicy)) }
        guard !details.isEmpty || needsRepair(resource.name) else { return nil }
        let keeps = base.updateReplacePolicy != .delete
        return PlannedChange(
            action: .modify, logicalID: resource.name, physicalID: base.physicalID, type: resource.type,
            replacement: isReplaced ? .true : isConditional ? .conditional : .false,
            policyAction: isReplaced ? (keeps ? .replaceAndRetain : .replaceAndDelete) : nil, details: details)
    }

    /// An update that failed half-way is repeated.
    private func needsRepair(_ name: String) -> Bool {
        records.contains { $0.logicalID == name && $0.attempted != nil }
    }

    private func propertyChanges(
        _ resource: TemplateResource, _ base: ResourceInstance, _ declared: [ResourceProperty],
        _ known: [String: ResourceInstance]
    ) -> [PlannedChange.Detail] {
        let fitting = fit(prepared.prospective(resource, known: known), resource)
        return ResourceDecision.changes(from: base.properties, to: fitting).map { name in
            let isDynamic = fitting[name].map { ProspectiveValues.isUnknown($0) } ?? false
            let replaces = declared.first { $0.name == name }?.replaces ?? false
            return .init(
                attribute: .properties, name: name,
                recreation: replaces ? (isDynamic ? .conditionally : .always) : .never, isDynamic: isDynamic)
        }
    }

    /// Properties in the form of their types; unknown ones stay as they are.
    private func fit(_ properties: JSONObject, _ resource: TemplateResource) -> JSONObject {
        guard let handler = types[resource.type] else { return properties }
        do throws(Fault) {
            return try PropertyCheck(resource.name, handler).coerce(properties, isPartial: true)
        } catch {
            // The deployment tells what is wrong, on the resource.
            return properties
        }
    }
}

extension PlannedChange.Detail {
    fileprivate init(_ attribute: ResourceAttribute) {
        self.init(attribute: attribute, name: nil, recreation: nil, isDynamic: false)
    }
}
