package import Wire

/// A door of a service beside the AWS API: what it answers is the application's own.
package protocol FrontDoor: Sendable {
    /// The service's name, as the records of calls have it.
    var service: String { get }
    /// Whether a request, by its head, comes to this door.
    func isFor(_ head: WireRequest) -> Bool
    /// Whether what comes to it are forms that browsers upload files with: the door sees the bucket in the path,
    /// wherever it stood, and the body as it comes.
    var takesUploads: Bool { get }
    /// Answers it. Faults are written as the door's users expect them, so nothing is thrown.
    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse
}

extension FrontDoor {
    package var takesUploads: Bool { false }
}
