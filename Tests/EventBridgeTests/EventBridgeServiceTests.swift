import ServiceTesting
import Testing

@testable import EventBridge

@Suite("EventBridge")
struct EventBridgeServiceTests {
}
