import KinesisAPI
import ServiceKit
import ServiceTesting

@testable import Kinesis

/// A platform with Kinesis on it, and a client.
struct KinesisBench {
    let platform = TestPlatform()
    let service: KinesisService
    let client: KinesisClient

    init() {
        service = KinesisService(platform.environment)
        platform.register(service)
        client = KinesisClient(platform.root)
    }
}
