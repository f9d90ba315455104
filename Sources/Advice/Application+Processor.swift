package import Base

/// How much of a processor recorded events had.
extension Application {
    package struct ProcessorUse: Sendable, Equatable {
        /// At which they ran.
        package let memoryMB: Int
        package let events: Int
        /// Of one event.
        package let milliseconds: Double
        package let processorMilliseconds: Double

        package init(memoryMB: Int, events: Int, milliseconds: Double, processorMilliseconds: Double) {
            (self.memoryMB, self.events) = (memoryMB, events)
            (self.milliseconds, self.processorMilliseconds) = (milliseconds, processorMilliseconds)
        }

        /// - Parameter json: as the platform tells it.
        package init?(_ json: JSON) {
            guard let memory = json["memoryMB"]?.integer, let events = json["events"]?.integer,
                let time = json["milliseconds"]?.double, let processor = json["processorMilliseconds"]?.double
            else { return nil }
            self.init(
                memoryMB: Int(clamping: memory), events: Int(clamping: events), milliseconds: time,
                processorMilliseconds: processor)
        }

        /// What an event takes at least with the processor that so much memory buys.
        /// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory": in proportion, one at 1,769 MB.
        func processing(at memoryMB: Int) -> Double {
            processorMilliseconds / min(1, Double(memoryMB) / Double(LimitsAdvice.oneProcessorMB))
        }
    }
}
