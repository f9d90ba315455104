internal import CloudFormationAPI

/// What an operation is at: each phase works over a graph of resources and has its own end.
enum DeploymentPhase: String, Sendable {
    case creating, rollingBack
    case updating, cleaning
    case reverting, revertCleaning
    case deleting

    /// What a phase does to its resources.
    enum Work: Sendable {
        /// Makes and changes them as the template says.
        case apply
        /// Puts them back as they were before.
        case revert
        /// Deletes them.
        case remove
    }

    var work: Work {
        switch self {
        case .creating, .updating: .apply
        case .reverting: .revert
        case .rollingBack, .cleaning, .revertCleaning, .deleting: .remove
        }
    }

    /// What follows when a caller breaks the phase off; nil where nobody can.
    var cancelled: DeploymentPhase? {
        switch self {
        case .creating: .deleting
        case .updating: .reverting
        default: nil
        }
    }

    /// The stack's status while the phase lasts.
    var status: StackStatus {
        switch self {
        case .creating: .createInProgress
        case .rollingBack: .rollbackInProgress
        case .updating: .updateInProgress
        case .cleaning: .updateCompleteCleanupInProgress
        case .reverting: .updateRollbackInProgress
        case .revertCleaning: .updateRollbackCompleteCleanupInProgress
        case .deleting: .deleteInProgress
        }
    }

    /// Where the stack stands when everything went well.
    var success: StackStatus {
        switch self {
        case .creating: .createComplete
        case .rollingBack: .rollbackComplete
        case .updating, .cleaning: .updateComplete
        case .reverting, .revertCleaning: .updateRollbackComplete
        case .deleting: .deleteComplete
        }
    }

    /// Where the stack stands when something failed and nothing more is done.
    var failure: StackStatus {
        switch self {
        case .creating: .createFailed
        case .rollingBack: .rollbackFailed
        case .updating: .updateFailed
        // What cannot be cleaned up is left behind; the stack itself is as it should be.
        case .cleaning: .updateComplete
        case .reverting: .updateRollbackFailed
        case .revertCleaning: .updateRollbackComplete
        case .deleting: .deleteFailed
        }
    }
}

/// What follows when the resources of a stack cannot be made.
enum FailurePolicy: String, Sendable {
    case rollback, doNothing, delete
}
