internal import CloudFormationAPI
internal import Wire

/// Refuses by name what would act in CloudFormation and would not act here.
enum UnsupportedInput {
    static func check(_ operation: String, _ members: [(name: String, isGiven: Bool)]) throws {
        if let member = members.first(where: \.isGiven) { throw Fault.notSupported("\(operation) with \(member.name)") }
    }

    static func isActive(_ configuration: RollbackConfiguration?) -> Bool {
        !(configuration?.rollbackTriggers ?? []).isEmpty || (configuration?.monitoringTimeInMinutes ?? 0) > 0
    }
}
