/// What a platform is started with.
package struct PlatformSettings: Sendable {
    /// The folder that holds all state; nil keeps everything in memory, for tests.
    package var dataFolder: String?
    package var iam: Authorizer.Mode
    /// The base URL under which clients reach the platform.
    package var endpoint: String

    package init(dataFolder: String?, iam: Authorizer.Mode = .enforce, endpoint: String = "http://localhost:4566") {
        (self.dataFolder, self.iam, self.endpoint) = (dataFolder, iam, endpoint)
    }
}
