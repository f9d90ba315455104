import ServiceTesting
import Testing

@testable import Schemas

@Suite("Schemas")
struct SchemasServiceTests {
}
