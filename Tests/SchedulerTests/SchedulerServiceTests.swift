import ServiceTesting
import Testing

@testable import Scheduler

@Suite("Scheduler")
struct SchedulerServiceTests {
}
