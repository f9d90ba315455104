import ServiceTesting
import Testing

@testable import Kinesis

@Suite("Kinesis")
struct KinesisServiceTests {
}
