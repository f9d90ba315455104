internal import Base
internal import Glibc

/// Who waits for a connection into a sandbox, by the number of the request.
struct PendingConnections {
    typealias Waiter = CheckedContinuation<Result<Int32, Failure>, Never>

    private var lastNumber: UInt64 = 0
    private var waiting: [UInt64: (sandbox: UInt64, waiter: Waiter)] = [:]

    mutating func add(_ sandbox: UInt64, _ waiter: Waiter) -> UInt64 {
        lastNumber += 1
        waiting[lastNumber] = (sandbox, waiter)
        return lastNumber
    }

    mutating func take(_ number: UInt64) -> Waiter? { waiting.removeValue(forKey: number)?.waiter }

    /// Those of one sandbox that has ended, or all.
    mutating func takeAll(of sandbox: UInt64? = nil) -> [Waiter] {
        let taken = waiting.filter { sandbox == nil || $0.value.sandbox == sandbox }
        for number in taken.keys { waiting[number] = nil }
        return taken.values.map(\.waiter)
    }

    static func result(_ packet: HelperSocket.Packet) -> Result<Int32, Failure> {
        if let descriptor = packet.descriptors.first { return .success(descriptor) }
        let error = Int32(truncatingIfNeeded: packet.message.number(.error) ?? 0)
        return .failure(
            Failure(code: "sandbox.connect", stage: packet.message.text(.stage) ?? "connect", errno: error))
    }

    static let over = Failure(
        code: "sandbox.connect", message: "the sandbox has ended", stage: "connect to the extension")
}
