internal import Base
internal import Wire
internal import XRayAPI

/// Faults with X-Ray's texts.
extension Fault {
    static func invalid(_ reason: String) -> Fault { XRayFault.invalidRequestException(reason) }

    static let noGroup = invalid("Group not found")
    static func noRule(_ name: String) -> Fault { invalid("Sampling rule does not exist: \(name)") }
    static func noResource(_ arn: String) -> Fault {
        XRayFault.resourceNotFoundException("Resource not found", details: ["ResourceName": .string(arn)])
    }
    static let badToken = invalid("Invalid NextToken")
    static let contended = XRayFault.throttledException("The resource is changed by too many callers at once.")
}
