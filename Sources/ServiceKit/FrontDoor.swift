package import Wire

/// A door of a service beside the AWS API: what it answers is the application's own.
package protocol FrontDoor: Sendable {
    /// The service's name, as the records of calls have it.
    var service: String { get }
    /// Whether a request, by its head, comes to this door.
    func isFor(_ head: WireRequest) -> Bool
    /// Answers it. Faults are written as the door's users expect them, so nothing is thrown.
    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse
}
