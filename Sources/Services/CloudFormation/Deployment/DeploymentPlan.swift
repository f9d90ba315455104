internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates

/// Which resources a phase works on and in which order, from the template and the records.
struct DeploymentPlan {
    let operation: OperationRecord
    /// The resources that the new template makes, with what they wait for.
    let target: DependencyGraph?
    let records: [String: ResourceRecord]

    /// The phase's state as the records tell it: a crash loses nothing that was recorded.
    func state() -> DeploymentState {
        let graph = graph
        let mark = operation.mark
        let mine = graph.names.compactMap { records[$0] }
        let failed = mine.filter { $0.isDone(in: mark) && $0.status.rawValue.hasSuffix("_FAILED") }
        let completed = mine.filter { $0.isDone(in: mark) && !$0.status.rawValue.hasSuffix("_FAILED") }
        return DeploymentState(
            phase: operation.phase, graph: graph, policy: operation.onFailure,
            completed: Set(completed.map(\.logicalID)),
            failures: failed.map { ($0.logicalID, $0.status == .updateFailed) },
            interrupted: mine.filter { $0.isStarted(in: mark) }.map(\.logicalID))
    }

    /// The instance that a deleting phase deletes; nil for a resource that the phase leaves alone.
    func removal(of record: ResourceRecord) -> ResourceInstance? {
        let wasTouched = record.touchedBy == operation.id
        let replaced =
            wasTouched ? record.previous.flatMap { $0.identity == record.current?.identity ? nil : $0 } : nil
        let unsure = record.unsure?.instance
        switch operation.phase {
        case .rollingBack, .deleting: return record.current ?? unsure
        case .cleaning:
            return target?.names.contains(record.logicalID) == true ? replaced : record.current ?? unsure
        case .revertCleaning:
            return wasTouched && record.previous == nil ? record.current ?? unsure : replaced ?? unsure
        case .creating, .updating, .reverting: return nil
        }
    }

    /// Whether the instance stays when its resource goes.
    func keeps(_ instance: ResourceInstance, of record: ResourceRecord) -> Bool {
        if operation.phase == .deleting && operation.retained.contains(record.logicalID) { return true }
        let isReplaced = operation.phase == .cleaning && instance == record.previous && record.current != nil
        let policy = isReplaced ? instance.updateReplacePolicy : instance.deletionPolicy
        let isNew = operation.phase == .rollingBack || operation.phase == .revertCleaning
        switch policy {
        case .retain: return !(isNew && operation.retainExceptOnCreate)
        case .retainExceptOnCreate: return !isNew
        // Templates with snapshots are refused: no type here has them.
        case .delete, .snapshot: return false
        }
    }

    private var graph: DependencyGraph {
        switch operation.phase.work {
        case .apply: return target ?? Self.graph(of: [])
        case .revert:
            let touched = records.values.filter { record in
                record.touchedBy == operation.id && record.previous != nil
                    && (record.isDone(in: operation.mark) || record.isStarted(in: operation.mark)
                        || needsRevert(record))
            }
            return Self.graph(of: touched.map { ($0.logicalID, $0.previous?.dependencies ?? []) })
        case .remove:
            let items = records.values.filter { isInRemoval($0) }.map { record in
                (record.logicalID, (removal(of: record) ?? record.current)?.dependencies ?? [])
            }
            return Self.graph(of: items).reversed
        }
    }

    /// Whether the operation changed the resource or tried to, and no earlier try has put it back.
    private func needsRevert(_ record: ResourceRecord) -> Bool {
        if let mark = record.mark, mark.isDone, mark.phase.hasPrefix(operation.marks(.reverting)) {
            return record.status == .updateFailed
        }
        return record.current != record.previous || record.status == .updateFailed || record.attempted != nil
    }

    /// A resource that failed to be made has nothing to delete, but its history ends with the others'.
    private func isInRemoval(_ record: ResourceRecord) -> Bool {
        if record.isDone(in: operation.mark) || removal(of: record) != nil { return true }
        guard record.current == nil, record.status == .createFailed else { return false }
        return operation.phase == .rollingBack || operation.phase == .deleting
            || (operation.phase == .revertCleaning && record.touchedBy == operation.id)
    }

    private static func graph(of items: [(String, [String])]) -> DependencyGraph {
        let sorted = items.sorted { $0.0 < $1.0 }
        let dependencies = Dictionary(sorted.map { ($0.0, Set($0.1)) }) { $1 }
        do throws(TemplateFault) {
            return try DependencyGraph(names: sorted.map(\.0), dependencies: dependencies)
        } catch {
            // Instances of two templates can wait for each other; then any order is as good.
            return unordered(sorted.map(\.0))
        }
    }

    private static func unordered(_ names: [String]) -> DependencyGraph {
        do throws(TemplateFault) {
            return try DependencyGraph(names: names, dependencies: [:])
        } catch {
            preconditionFailure("a graph without arrows has a cycle")
        }
    }
}
