/// The processors that a function sees. They are more than its share (`CPUShare`) would fill.
/// - Source: AWS publishes 6 at 10,240 MB; the steps between were read from functions
///   (github.com/rwnx/lambda-cpuinfo).
package struct VisibleProcessors: Sendable, Equatable {
    /// The largest memory that has so many.
    private static let steps: [(memoryMB: Int, count: Int)] = [(3_008, 2), (5_307, 3), (7_076, 4), (8_845, 5)]
    private static let most = 6

    package let count: Int

    package init(memoryMB: Int) {
        let step = Self.steps.first { memoryMB <= $0.memoryMB }
        count = step?.count ?? Self.most
    }
}
