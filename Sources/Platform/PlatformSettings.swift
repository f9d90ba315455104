internal import Base
internal import EventBridge
internal import Glibc
internal import Lambda
internal import SNS
internal import ServiceCalls
package import Sandbox
internal import XRay

/// What a platform is started with.
package struct PlatformSettings: Sendable {
    /// The folder that holds all state; nil keeps everything in memory, for tests.
    package var dataFolder: String?
    package var iam: Authorizer.Mode
    /// Runtimes that are started ahead, of each one that functions have used lately; 0 for none.
    package var warmRuntimes: Int
    /// What functions reach of the network; nil: the internet, or nothing where this machine can't give it.
    package var egress: Egress?
    /// The port that the server listens on, for functions not to reach it by the machine's loopback.
    package var port = 0
    /// The address that the server listens on, for the links in messages.
    package var host = "127.0.0.1"
    /// Where X-Ray's segments are sent on to, as spans of OpenTelemetry's: an URL.
    package var traceExport: String?
    /// Gets the sentences that the server's log should have.
    package var report: @Sendable (String) -> Void

    package init(
        dataFolder: String?, iam: Authorizer.Mode = .enforce, warmRuntimes: Int = 2,
        report: @escaping @Sendable (String) -> Void = { print($0) }
    ) {
        (self.dataFolder, self.iam, self.warmRuntimes, self.report) = (dataFolder, iam, warmRuntimes, report)
    }
}

extension LambdaSettings {
    /// Sandboxes by the helper program beside this one, or plain processes where namespaces are not allowed.
    init(_ settings: PlatformSettings, _ ground: PlatformGround) throws {
        let report = settings.report
        let temporary = (settings.dataFolder ?? "/tmp") + "/sandboxes"
        self.init(
            dataFolder: settings.dataFolder,
            runtimesFolder: ground.sandboxes == nil ? try RuntimeFolder.shipped() : temporary,
            machineEnvironment: Self.variables(["PATH", "HOME", "PYENV_ROOT", "MARTLET_PYTHON_SDK"]),
            processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
            driver: {
                try await SandboxDriverChoice.best(
                    try LinuxSandboxDriver.Configuration(settings), temporaryFolder: temporary)
            },
            report: report)
        if let sandboxes = ground.sandboxes { simulate(sandboxes) }
    }

    /// Functions run in these sandboxes, with nothing of the machine's.
    private mutating func simulate(_ sandboxes: any SandboxDriver) {
        driver = { sandboxes }
        installed = { Interpreters(installed: [], pythonSDKs: []) }
        (writesDirectly, machineEnvironment, processors) = (true, [:], 2)
    }

    private static func variables(_ names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } })
    }
}

extension SNSSettings {
    /// - Parameter server: where the server listens; it may know more later.
    init(_ settings: PlatformSettings, _ server: ServerAddress) {
        self.init()
        (self.server, network, report) = (server, settings.functionNetwork, settings.report)
    }
}

extension EventBridgeSettings {
    /// - Parameter server: where the server listens; it may know more later.
    init(_ settings: PlatformSettings, _ server: ServerAddress) {
        self.init()
        (self.server, network, report) = (server, settings.functionNetwork, settings.report)
    }
}

extension XRaySettings {
    /// - Parameter server: where the server listens; it may know more later.
    /// - Throws: where the setting is no URL.
    init(_ settings: PlatformSettings, _ server: ServerAddress) throws {
        self.init(server: server, report: settings.report)
        guard let text = settings.traceExport else { return }
        guard text.hasPrefix("http://") || text.hasPrefix("https://"), let address = WebAddress(text) else {
            throw Failure(
                code: "xray.export", message: "\(text) is no URL of a receiver of traces", stage: "read the settings")
        }
        export = address
    }
}

extension PlatformSettings {
    fileprivate var functionNetwork: FunctionNetwork {
        switch egress ?? .internet {
        case .none: .nothing
        case .internet: .internet
        case .host: .host
        }
    }
}

extension LinuxSandboxDriver.Configuration {
    fileprivate init(_ settings: PlatformSettings) throws {
        self.init(program: try LinuxSandboxDriver.programBesideExecutable())
        imagesFolder = settings.dataFolder ?? "/tmp"
        warm = settings.warmRuntimes
        (egress, isEgressRequired) = (settings.egress ?? .internet, settings.egress != nil)
        (guardedPort, report) = (settings.port, settings.report)
    }
}
