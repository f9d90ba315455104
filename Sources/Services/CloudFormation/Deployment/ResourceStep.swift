internal import Base
internal import CloudFormationAPI
internal import ServiceKit

/// The work on one resource in one phase.
struct ResourceStep: Sendable {
    enum Action: Sendable {
        /// Nothing to do but to remember the instance.
        case keep(ResourceInstance)
        /// `base`: the instance that is replaced.
        case create(ResourceInstance, replacing: ResourceInstance?)
        case update(ResourceInstance, from: ResourceInstance, oldProperties: JSONObject)
        /// Makes the instance of before the operation the current one again; `undo` are the properties to change back
        /// from.
        case restore(ResourceInstance, undo: JSONObject?)
        case delete(ResourceInstance)
        case skip(ResourceInstance)
        /// A resource that was never made.
        case forget
        /// Found wrong before anything was tried.
        case refuse(String, isUpdate: Bool)
    }

    enum Outcome: Sendable {
        case state(ResourceState)
        case done
        case failed(String, remains: Remains)
    }

    /// What a creation that failed has left.
    enum Remains: Sendable {
        /// What an earlier one left: this one has not begun.
        case earlier
        case nothing
        /// It may have made something all the same.
        case unknown
        /// By its physical id.
        case resource(String)
    }

    var record: ResourceRecord
    let action: Action

    var isUpdate: Bool {
        switch action {
        case .create(_, let replaced): replaced != nil
        case .update, .restore: true
        case .refuse(_, let isUpdate): isUpdate
        case .keep(let instance): record.current?.identity == instance.identity
        case .delete, .skip, .forget: false
        }
    }

    /// Whether the status is that of the resource: the deletion of what a replacement left behind is not.
    private var concernsCurrent: Bool {
        switch action {
        case .delete(let instance), .skip(let instance): record.current.map { $0 == instance } ?? true
        default: true
        }
    }

    // MARK: - Before

    /// The status and reason with which the resource's history tells the beginning; nil where it tells none.
    var beginning: (status: ResourceStatus, reason: String?)? {
        switch action {
        case .create(_, nil): (.createInProgress, nil)
        case .create:
            (
                .updateInProgress,
                "Requested update requires the creation of a new physical resource; hence creating one."
            )
        case .update, .restore: (.updateInProgress, nil)
        case .delete: (.deleteInProgress, nil)
        case .refuse(_, let isUpdate): (isUpdate ? .updateInProgress : .createInProgress, nil)
        case .keep, .skip, .forget: nil
        }
    }

    /// Notes that the operation has begun with the resource.
    mutating func begin(_ operation: OperationRecord, now: Instant) {
        if operation.phase.work == .apply, record.touchedBy != operation.id {
            (record.previous, record.touchedBy) = (record.current, operation.id)
        }
        record.mark = .init(phase: operation.mark, isDone: false)
        guard concernsCurrent, let (status, reason) = beginning else { return }
        (record.status, record.statusReason, record.updated) = (status, reason, now)
    }

    // MARK: - After

    /// The events of the end: status, reason, physical id.
    struct Ending {
        let status: ResourceStatus
        let reason: String?
        let physicalID: String
    }

    /// Notes how the work ended.
    /// - Parameter isCancelled: the work went well but after another resource had failed.
    mutating func end(_ outcome: Outcome, isCancelled: Bool, now: Instant) -> [Ending] {
        record.mark = record.mark.map { .init(phase: $0.phase, isDone: true) }
        let concernsCurrent = concernsCurrent
        let endings: [Ending]
        switch outcome {
        case .failed(let reason, let remains):
            note(remains)
            endings = fail(reason)
        case .state(let state): endings = succeed(state, isCancelled: isCancelled)
        case .done: endings = complete(isCancelled: isCancelled)
        }
        if concernsCurrent, let last = endings.last {
            (record.status, record.statusReason, record.updated) = (last.status, last.reason, now)
        }
        return endings
    }

    private mutating func note(_ remains: Remains) {
        guard case .create(var instance, _) = action, let operation = record.touchedBy else { return }
        switch remains {
        case .earlier: return
        case .nothing:
            record.unsure = nil
            return
        case .unknown: break
        case .resource(let id): instance.physicalID = id
        }
        record.unsure = .init(instance: instance, operation: operation)
    }

    private mutating func succeed(_ state: ResourceState, isCancelled: Bool) -> [Ending] {
        let id = state.physicalID
        switch action {
        case .create(var instance, let replaced):
            instance.become(state)
            record.current = instance
            (record.attempted, record.unsure) = (nil, nil)
            let verb = replaced == nil ? "creation" : "update"
            let progress: ResourceStatus = replaced == nil ? .createInProgress : .updateInProgress
            let initiated = Ending(status: progress, reason: "Resource creation Initiated", physicalID: id)
            if isCancelled {
                let failed: ResourceStatus = replaced == nil ? .createFailed : .updateFailed
                return [initiated, Ending(status: failed, reason: "Resource \(verb) cancelled", physicalID: id)]
            }
            let complete: ResourceStatus = replaced == nil ? .createComplete : .updateComplete
            return [initiated, Ending(status: complete, reason: nil, physicalID: id)]
        case .update(var instance, _, _):
            instance.become(state)
            record.current = instance
            record.attempted = nil
            return [
                isCancelled
                    ? Ending(status: .updateFailed, reason: "Resource update cancelled", physicalID: id)
                    : Ending(status: .updateComplete, reason: nil, physicalID: id)
            ]
        case .restore(var instance, _):
            instance.attributes = state.attributes
            record.attempted = nil
            restore(instance)
            return [Ending(status: .updateComplete, reason: nil, physicalID: id)]
        case .keep, .delete, .skip, .forget, .refuse: return []
        }
    }

    private mutating func complete(isCancelled: Bool) -> [Ending] {
        switch action {
        case .keep(let instance):
            record.current = instance
            return []
        case .restore(let instance, _):
            restore(instance)
            return [Ending(status: .updateComplete, reason: nil, physicalID: instance.physicalID)]
        case .delete(let instance), .skip(let instance):
            if record.current == instance { record.current = nil } else { record.previous = record.current }
            // What stays for its owner is no longer the stack's to delete.
            record.unsure = nil
            if case .skip = action {
                return [Ending(status: .deleteSkipped, reason: nil, physicalID: instance.physicalID)]
            }
            return [Ending(status: .deleteComplete, reason: nil, physicalID: instance.physicalID)]
        case .forget: return [Ending(status: .deleteComplete, reason: nil, physicalID: "")]
        case .create, .update, .refuse: return []
        }
    }

    private mutating func fail(_ reason: String) -> [Ending] {
        let id = record.current?.physicalID ?? ""
        switch action {
        case .create(_, nil):
            let left = record.unsure?.instance.physicalID ?? ""
            return [Ending(status: .createFailed, reason: reason, physicalID: left)]
        case .update(let instance, _, _):
            record.attempted = instance.properties
            return [Ending(status: .updateFailed, reason: reason, physicalID: id)]
        case .delete(let instance):
            return [Ending(status: .deleteFailed, reason: reason, physicalID: instance.physicalID)]
        case .refuse(_, let isUpdate):
            return [Ending(status: isUpdate ? .updateFailed : .createFailed, reason: reason, physicalID: id)]
        case .create, .restore: return [Ending(status: .updateFailed, reason: reason, physicalID: id)]
        case .keep, .skip, .forget: return []
        }
    }

    /// After a replacement the new instance takes the place of the old one, from where the cleaning deletes it.
    private mutating func restore(_ instance: ResourceInstance) {
        let replacement = record.current.flatMap { $0.identity == instance.identity ? nil : $0 }
        (record.current, record.previous) = (instance, replacement ?? instance)
    }
}
