internal import Base
internal import Sandbox
internal import ServiceKit
internal import Synchronization
internal import Tuning

/// A function's code, as experiments measure and change it. What they deploy lies beside what was deployed, and goes
/// with `end`; what a server leaves that ends meanwhile goes at its next start.
final class TrialCode: Sendable {
    private let version: FunctionVersion
    private let core: LambdaCore
    private let held = Mutex<[String]>([])

    init(_ version: FunctionVersion, _ core: LambdaCore) { (self.version, self.core) = (version, core) }

    deinit { end() }

    /// Removes what was deployed, once no environment shows it.
    func end() {
        let digests = held.withLock { held in
            defer { held = [] }
            return held
        }
        guard !digests.isEmpty else { return }
        core.background.start { [code = core.code] in await code.letGo(digests) }
    }

    /// Why changes of it can't be tried; nil where they can.
    var obstacle: String? {
        version.live == nil ? nil : "it runs the code of a folder, and no package"
    }

    /// Fetches and unpacks the code beside where it lies, which is the same work as where nothing is there yet.
    func measured() async throws -> ColdReport.Package {
        try await measured(
            version.config.digest, folder: version.folders[0], zipBytes: version.config.codeSize,
            layers: version.config.layers.count)
    }

    private func measured(
        _ digest: String, folder: String, zipBytes: Int, layers: Int
    ) async throws -> ColdReport.Package {
        let bytes = try await core.code.using(folder) { FileTree.bytes(of: $0) }
        let clock = core.environment.machineClock
        let began = clock.now
        try await core.code.unpackOnce(digest, core.environment.randomness)
        return ColdReport.Package(
            zipBytes: zipBytes, bytes: bytes, layers: layers, milliseconds: (clock.now - began).inMilliseconds)
    }

    /// The files of the code that are opened while `body` runs.
    func filesOpened(while body: () async throws -> Void) async throws -> Set<String> {
        // A compiler that were still at it would open all of them.
        try await core.machine.compile(
            version.folders[0], of: core.code, isLayer: false, for: version.config.runtime)
        return try await core.code.using(version.folders[0]) { folder in
            let opened = try OpenedFiles(in: folder)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { [clock = core.environment.machineClock] in
                    while true {
                        try await clock.sleep(for: LimitsStarts.lookEvery)
                        opened.look()
                    }
                }
                try await body()
                group.cancelAll()
            }
            return try opened.paths()
        }
    }

    // MARK: - Changes

    /// The code as it is deployed for a trial.
    struct Deployed: Sendable {
        /// The names of the folders that environments show: the code, then the layers.
        let folders: [String]
        /// What lies in the place of the function's package, without the layers.
        let package: ColdReport.Package
        let what: String
    }

    /// Deploys the package without the files that were not read.
    /// - Returns: nil where all of them were.
    func withoutUnread(_ read: Set<String>) async throws -> Deployed? {
        let changed = try await core.code.using(archive: version.config.digest) {
            try ChangedPackage.smaller($0, read: read)
        }
        return try await deploy(changed)
    }

    /// Deploys the package with its libraries in a layer.
    /// - Returns: nil where it has none.
    func withLayer() async throws -> Deployed? {
        guard version.config.layers.count < LimitsLambda.layers else {
            throw Failure(
                code: "lambda.trial", message: "it has \(LimitsLambda.layers) layers already", stage: "add a layer")
        }
        let changed = try await core.code.using(archive: version.config.digest) { [runtime = version.config.runtime] in
            try ChangedPackage.layered($0, runtime: runtime)
        }
        return try await deploy(changed)
    }

    private func deploy(_ changed: ChangedPackage?) async throws -> Deployed? {
        guard let changed else { return nil }
        let code = try await hold(changed.code, isLayer: false)
        var (layers, what) = (version.config.layers.map(\.digest), changed.what)
        if let bytes = changed.layer {
            let layer = try await hold(bytes, isLayer: true)
            let measured = try await measured(layer, folder: layer, zipBytes: bytes.count, layers: 0)
            let (size, time) = ((bytes.count + 1_023) / 1_024, Int(measured.milliseconds.rounded(.up)))
            what += " of \(size) KB, fetched and unpacked in \(time) ms"
            // The last one lies on top, as libraries beside the code come before those of layers.
            layers.append(layer)
        }
        return Deployed(
            folders: [code] + layers,
            package: try await measured(code, folder: code, zipBytes: changed.code.count, layers: layers.count),
            what: what)
    }

    /// Unpacks and compiles an archive, as that of a function is.
    /// - Returns: the name of its folder.
    private func hold(_ archive: [UInt8], isLayer: Bool) async throws -> String {
        let package = try CodePackage(archive)
        held.withLock { $0.append(package.digest) }
        try await core.code.hold(package)
        try await core.machine.compile(
            package.digest, of: core.code, isLayer: isLayer, for: version.config.runtime)
        return package.digest
    }
}
