internal import Base

/// Why a function can't be loaded for its snapshot.
struct SnapshotFailure: Sendable, Equatable {
    let isTimeout: Bool
    let reason: String

    /// - Parameter payload: what a caller would have been answered.
    init(_ status: String, _ payload: [UInt8]) {
        isTimeout = status == "timeout"
        let message = (try? JSON(parsing: payload))?["errorMessage"]?.string
        reason = message ?? "The function could not be initialized."
    }
}
