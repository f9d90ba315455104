internal import ArgumentParser

/// The command line: one binary that serves the platform and talks to it.
@main
struct Martlet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "martlet",
        abstract: "A serverless application platform: AWS Lambda and the services around it, without Docker.",
        version: Version.current,
        subcommands: [
            Serve.self, Up.self, Deploy.self, Invoke.self, Logs.self, Status.self, Trace.self, Costs.self, Cold.self,
            Tune.self,
            Optimize.self,
            Down.self, PlatformTime.self, Runtimes.self, Outbox.self,
        ])
}

/// The version of this build.
enum Version {
    static let current = "0.1.0"
}
