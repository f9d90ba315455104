import ServiceTesting
import Testing

@testable import Pipes

@Suite("Pipes")
struct PipesServiceTests {
}
