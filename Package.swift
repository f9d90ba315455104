// swift-tools-version: 6.2
// The house of Martlet: one target a service, arrows only point down. ARCHITECTURE.md has the layers.
import PackageDescription

/// The services in this build. Each is an API target (generated) and a service target (written), with its tests.
/// `uses` names other services' APIs that this one calls through the service directory.
let services: [Service] = [
    Service("APIGateway", uses: ["Lambda", "Logs"]),
    Service("ApplicationAutoScaling", uses: ["Lambda"], engines: ["Schedules"]),
    Service("CloudFormation", uses: ["S3", "STS"], engines: ["Templates"]),
    Service("CloudWatch", uses: ["EventBridge", "Lambda", "SNS", "SQS"], engines: ["ServiceCalls"]),
    Service("DynamoDB", uses: ["DynamoDBStreams", "Kinesis", "Logs", "S3"], engines: ["Archive", "ServiceCalls"]),
    Service("EventBridge", uses: ["Lambda"], engines: ["EventPatterns", "Schedules", "HTTP", "ServiceCalls"]),
    Service("IAM"),
    Service("Kinesis"),
    Service(
        "Lambda", uses: ["DynamoDBStreams", "EventBridge", "Kinesis", "Logs", "S3", "SNS", "SQS"],
        engines: ["Sandbox", "Archive", "EventPatterns", "HTTP", "ServiceCalls", "Tuning", "CEpoll"]),
    Service("Logs", uses: ["CloudWatch", "Kinesis", "Lambda", "S3", "STS"], engines: ["Archive", "ServiceCalls"]),
    Service(
        "Pipes", uses: ["EventBridge", "Kinesis", "Lambda", "Logs", "SQS", "STS"],
        engines: ["EventPatterns", "ServiceCalls"]),
    Service("S3", uses: ["Lambda"], engines: ["Archive", "ServiceCalls"]),
    Service(
        "Scheduler", uses: ["DynamoDB", "EventBridge", "Kinesis", "Lambda", "Logs", "SNS", "SQS", "STS"],
        engines: ["Schedules", "ServiceCalls"]),
    Service("Schemas", uses: ["EventBridge"], engines: ["Archive", "ServiceCalls"]),
    Service("SNS", uses: ["Lambda", "SQS"], engines: ["EventPatterns", "Certificates", "HTTP", "ServiceCalls"]),
    Service("SQS", engines: ["ServiceCalls"]),
    Service("STS"),
    Service("XRay", engines: ["Archive", "HTTP", "ServiceCalls"]),
]

let package = Package(
    name: "martlet",
    products: [.executable(name: "martlet", targets: ["martlet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: system() + base() + engines() + serviceKit() + services.flatMap(\.targets) + apis() + serviceCalls()
        + top() + tests()
)

// MARK: - L0

func system() -> [Target] {
    [
        .systemLibrary(
            name: "CYAML", path: "Sources/System/CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CPCRE", path: "Sources/System/CPCRE", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(
            name: "CCrypto", path: "Sources/System/CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CTLS", path: "Sources/System/CTLS", pkgConfig: "libssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CEpoll", path: "Sources/System/CEpoll"),
        .systemLibrary(
            name: "CSQLite", path: "Sources/System/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]
        ),
    ]
}

func base() -> [Target] { [layer("Base", ["CCrypto", "CZlib"])] }

// MARK: - L1

func engines() -> [Target] {
    [
        layer("Wire", ["Base", "CPCRE"]),
        layer("SigV4", ["Base"]),
        layer("Policy", ["Base"]),
        layer("EventPatterns", ["Base", "Policy"]),
        layer("Certificates", ["Base", "CCrypto"]),
        layer("Store", ["Base"]),
        layer("StoreSQLite", ["Base", "Store", "CSQLite"]),
        layer("Archive", ["Base", "CZlib"]),
        layer("Templates", ["Base", "CYAML", "Wire"]),
        layer("HTTP", ["Base", "CTLS", nio("NIOCore"), nio("NIOPosix"), http2("NIOHTTP2"), http2("NIOHPACK")]),
        layer("Sandbox", ["Base"]),
        layer("Schedules", ["Base"]),
        layer("Pricing", ["Base"]),
        layer("Tuning", ["Base", "Pricing"]),
        layer("Advice", ["Base", "Policy", "Pricing", "Schedules", "Templates"]),
    ]
}

// MARK: - L2

func serviceKit() -> [Target] { [layer("ServiceKit", ["Base", "Wire", "Policy", "Pricing", "Store"])] }

// MARK: - L3

/// APIs that a service of another name serves beside its own.
func apis() -> [Target] { [apiTarget("DynamoDBStreams")] }

/// What several services ask of others: sessions of roles, identities, the delivery of events.
func serviceCalls() -> [Target] {
    let apis = ["DynamoDBStreams", "EventBridge", "IAM", "Kinesis", "Lambda", "Logs", "SNS", "SQS", "STS"]
    return [
        layer(
            "ServiceCalls", ["Base", "HTTP", "Policy", "Store", "Wire", "ServiceKit"] + apis.map { target($0 + "API") })
    ]
}

// MARK: - L5 and the helper programs

func top() -> [Target] {
    [
        .target(name: "ConsoleFiles", exclude: ["web"]),
        layer("Console", ["Base", "Wire", "ServiceKit", "Platform", "ConsoleFiles"]),
        layer("Gateway", ["Base", "Wire", "SigV4", "HTTP", "Pricing", "ServiceKit", "Platform"]),
        layer(
            "Platform",
            [
                "Base", "Wire", "SigV4", "Policy", "Pricing", "Store", "StoreSQLite", "Sandbox", "HTTP", "Archive",
                "ServiceCalls", "ServiceKit",
            ].map(
                target)
                + services.map { target($0.name) }
                + services.map { target($0.api) }),
        .executableTarget(
            name: "martlet",
            dependencies: [
                "Advice", "Archive", "Base", "Console", "Gateway", "HTTP", "Platform", "Pricing", "Sandbox",
                "ServiceKit", "SigV4", "Templates", "Tuning", "Wire", "martlet-sandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings()),
        .executableTarget(
            name: "martlet-sandbox", cSettings: [.unsafeFlags(["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror"])]),
        layer("ModelCompiler", ["Base", "Wire", "CZlib"]),
        layer("Simulation", ["Archive", "Base", "Gateway", "HTTP", "Platform", "Sandbox", "SigV4", "Store"]),
        .executableTarget(name: "simulate", dependencies: ["Base", "Simulation"], swiftSettings: settings()),
        .executableTarget(name: "tidy", dependencies: ["Base"], swiftSettings: settings()),
        .executableTarget(name: "codegen", dependencies: ["Base", "ModelCompiler"], swiftSettings: settings()),
    ]
}

func tests() -> [Target] {
    [
        .target(
            name: "ServiceTesting",
            dependencies: ["Base", "Wire", "Store", "ServiceKit", "IAMAPI", "SQSAPI", "STSAPI"],
            path: "Tests/Support/ServiceTesting",
            swiftSettings: settings()),
        .executableTarget(
            name: "store-probe", dependencies: ["Base", "Store", "StoreSQLite"], path: "Tests/StoreProbe",
            swiftSettings: settings()),
        .executableTarget(
            name: "pattern-bench", dependencies: ["Base", "EventPatterns"], path: "Benchmarks/patterns",
            swiftSettings: settings()),
        suite("Advice"),
        suite("Archive"),
        suite("Base"),
        .testTarget(
            name: "CommandLineTests", dependencies: ["Advice", "Base", "Pricing", "martlet"],
            swiftSettings: testSettings()),
        suite("Certificates"),
        suite("Console", ["Platform", "ServiceKit", "Store", "Wire"]),
        suite("EventPatterns"),
        suite("Gateway", ["Platform", "Pricing", "ServiceKit", "Store", "Wire"]),
        .testTarget(
            name: "HTTPTests", dependencies: ["Base", "HTTP", nio("NIOCore"), nio("NIOPosix"), http2("NIOHPACK")],
            swiftSettings: testSettings()),
        suite("Platform", ["Policy", "Pricing", "ServiceKit", "SigV4", "Store", "Wire"]),
        suite("Policy"),
        suite("Pricing"),
        suite("Sandbox", ["martlet-sandbox"]),
        suite("Schedules"),
        .testTarget(
            name: "ServiceCallsTests",
            dependencies: [
                "Base", "HTTP", "Wire", "ServiceKit", "ServiceCalls", "ServiceTesting", "KinesisAPI", "LogsAPI",
                "SQSAPI", "STSAPI",
            ],
            swiftSettings: testSettings()),
        suite("SigV4"),
        suite("Simulation"),
        suite("Store", ["StoreSQLite", "store-probe"]),
        suite("Templates"),
        suite("Tuning", ["Pricing"]),
        suite("Wire", ["ModelCompiler"]),
    ]
}

// MARK: - Helpers

/// What a service target needs beyond the base, the kit and its own API.
struct Service {
    let name: String
    let uses: [String]
    let engines: [String]
    var api: String { name + "API" }
    /// Helper programs that the service's tests run.
    var programs: [String] { engines.contains("Sandbox") ? ["martlet-sandbox"] : [] }

    init(_ name: String, uses: [String] = [], engines: [String] = []) {
        (self.name, self.uses, self.engines) = (name, uses, engines)
    }

    var targets: [Target] {
        let floor = ["Base", "Wire", "Policy", "Pricing", "Store", "ServiceKit"]
        return [
            apiTarget(name),
            .target(
                name: name, dependencies: (floor + [api] + engines + uses.map { $0 + "API" }).map(target),
                path: "Sources/Services/\(name)", swiftSettings: settings()),
            .testTarget(
                name: name + "Tests",
                dependencies: (floor + ["ServiceTesting", name, api] + engines + programs + uses.map { $0 + "API" })
                    .map(target),
                swiftSettings: testSettings()),
        ]
    }
}

/// A generated API.
func apiTarget(_ name: String) -> Target {
    .target(
        name: name + "API", dependencies: ["Base", "Wire", "ServiceKit"], path: "Sources/API/\(name)",
        swiftSettings: settings())
}

func layer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings())
}

func suite(_ name: String, _ more: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: (Set([name, "Base"]).sorted() + more).map(target),
        exclude: name == "Wire" ? ["read_responses.py"] : [], swiftSettings: testSettings())
}

func target(_ name: String) -> Target.Dependency { .byName(name: name) }
func nio(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio") }
func http2(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio-http2") }

/// An async function stays where it is called unless it says otherwise: a request never leaves its thread for one.
func settings() -> [SwiftSetting] { testSettings() + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")] }

/// What `@Test` makes of a function does not compile with that.
func testSettings() -> [SwiftSetting] {
    [
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
    ]
}
