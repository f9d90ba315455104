internal import ArgumentParser
internal import Glibc

/// Where the server is and who calls: options first, then the variables that every AWS client reads.
struct ConnectionOptions: ParsableArguments {
    @Option(help: "The server's address; AWS_ENDPOINT_URL, or http://127.0.0.1:4566 where nothing is said.")
    var endpoint: String?
    @Option(help: "The region; AWS_REGION, AWS_DEFAULT_REGION, or us-east-1.") var region: String?

    /// What the options and the environment say together.
    func settings() throws -> AWSSettings {
        let address = endpoint ?? Self.variable("AWS_ENDPOINT_URL") ?? "http://127.0.0.1:4566"
        return AWSSettings(
            endpoint: try Endpoint(address),
            region: region ?? Self.variable("AWS_REGION") ?? Self.variable("AWS_DEFAULT_REGION") ?? "us-east-1",
            accessKeyID: Self.variable("AWS_ACCESS_KEY_ID") ?? "test",
            secret: Self.variable("AWS_SECRET_ACCESS_KEY") ?? "test",
            sessionToken: Self.variable("AWS_SESSION_TOKEN"))
    }

    private static func variable(_ name: String) -> String? {
        // SAFETY: the environment is not changed by this program, so the text stays valid while it is copied.
        guard let text = getenv(name), text.pointee != 0 else { return nil }
        return String(cString: text)
    }
}
