internal import Base

/// Why a function can't be loaded for its snapshot.
struct SnapshotFailure: Sendable, Equatable {
    let isTimeout: Bool
    let reason: String

    /// - Parameter payload: what a caller would have been answered.
    init(_ status: String, _ payload: [UInt8]) {
        isTimeout = status == "timeout"
        let message = Self.message(payload)
        reason = message ?? "The function could not be initialized."
    }

    private static func message(_ payload: [UInt8]) -> String? {
        do { return try JSON(parsing: payload)["errorMessage"]?.string } catch { return nil }  // it printed no JSON
    }
}
