internal import SchedulerAPI
internal import Wire

/// Faults with EventBridge Scheduler's texts.
extension Fault {
    static func invalid(_ reason: String) -> Fault { SchedulerFault.validationException(reason) }

    static func noSchedule(_ name: String) -> Fault {
        SchedulerFault.resourceNotFoundException("Schedule \(name) does not exist.")
    }

    static func noGroup(_ name: String) -> Fault {
        SchedulerFault.resourceNotFoundException("Schedule group \(name) does not exist.")
    }

    static func scheduleExists(_ name: String) -> Fault {
        SchedulerFault.conflictException("Schedule \(name) already exists.")
    }

    static func groupExists(_ name: String) -> Fault {
        SchedulerFault.conflictException("Schedule group \(name) already exists.")
    }

    static func groupGoes(_ name: String) -> Fault {
        SchedulerFault.conflictException("Schedule group \(name) is being deleted.")
    }

    static let contended = SchedulerFault.conflictException("The resource is changed by too many callers at once.")
}
