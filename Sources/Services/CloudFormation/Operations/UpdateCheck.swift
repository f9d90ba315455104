internal import Base
internal import CloudFormationAPI
internal import Templates
internal import Wire

/// What an update would change, and whether it may.
struct UpdateCheck: Sendable {
    let parts: ServiceParts

    static let nothing = "No updates are to be performed."

    /// The statuses in which a stack can be updated.
    static let updatable: Set<StackStatus> = [
        .createComplete, .createFailed, .updateComplete, .updateFailed, .updateRollbackComplete, .importComplete,
        .importRollbackComplete,
    ]

    static func checkStatus(_ stack: StackRecord) throws {
        guard updatable.contains(stack.status) else {
            throw Fault.validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be updated.")
        }
    }

    /// The changes to a stack's resources, and whether anything changes at all.
    func changes(
        _ checked: CheckedSubmission, _ stack: StackRecord, _ scope: StackScope
    ) async throws -> (changes: [PlannedChange], isEmpty: Bool) {
        let records = try await parts.store.resources(of: stack.id, scope)
        let planner = ChangePlanner(prepared: checked.prepared, records: records, types: parts.types)
        let changed = planner.changedTypes
        guard changed.isEmpty else {
            throw Fault.validation(
                "Update of resource type is not permitted. The new template modifies resource type of the following resources: "
                    + "[\(changed.joined(separator: ", "))]")
        }
        let changes = planner.changes()
        guard changes.isEmpty, stack.target.tags == checked.target.tags, !stack.target.processed.isEmpty else {
            return (changes, false)
        }
        return (changes, try await hasSameOutputs(checked, stack))
    }

    /// Compares the outputs as far as parameters and resources that do not change decide them.
    private func hasSameOutputs(_ checked: CheckedSubmission, _ stack: StackRecord) async throws -> Bool {
        let records = try await parts.store.resources(of: stack.id, checked.prepared.context.scope)
        let instances = Dictionary(records.compactMap { record in record.current.map { (record.logicalID, $0) } }) {
            $1
        }
        let values = StackValues(instances: instances)
        do throws(TemplateFault) {
            return try OutputEvaluation(prepared: checked.prepared).outputs(values) == stack.outputs
        } catch {
            return false
        }
    }
}

extension StackContext {
    var scope: StackScope { StackScope(account: account, region: region) }
}
