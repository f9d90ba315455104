import ServiceTesting
import Testing

@testable import XRay

@Suite("XRay")
struct XRayServiceTests {
}
