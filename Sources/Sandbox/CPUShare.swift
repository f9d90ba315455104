/// Processor time by memory size: 1,769 MB are one whole virtual processor, and the share is in proportion.
/// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory".
package struct CPUShare: Sendable, Equatable {
    /// The period that the quota counts in. The smallest round one at which 128 MB gets a quota that the kernel
    /// accepts.
    package static let periodMicroseconds = 20_000
    static let memoryOfOneProcessor = 1_769
    /// The kernel refuses quotas under a millisecond.
    static let smallestQuotaMicroseconds = 1_000

    /// Processor time in each period; more than the period where the share is more than one processor.
    package let quotaMicroseconds: Int

    package init(memoryMB: Int) {
        let half = CPUShare.memoryOfOneProcessor / 2
        let quota = (memoryMB * CPUShare.periodMicroseconds + half) / CPUShare.memoryOfOneProcessor
        quotaMicroseconds = max(quota, CPUShare.smallestQuotaMicroseconds)
    }
}
