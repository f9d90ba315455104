import ServiceTesting
import Testing

@testable import CloudWatch

@Suite("CloudWatch")
struct CloudWatchServiceTests {
}
