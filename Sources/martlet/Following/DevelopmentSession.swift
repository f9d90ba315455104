internal import Base
internal import Synchronization
internal import Templates

/// Deploys, follows the logs, waits for a change, and begins again. A change of nothing but code is taken over where it
/// lies, without a deployment.
final class DevelopmentSession: Sendable {
    private struct Live {
        let reload: HotReload
        /// Folders by functions' ARNs.
        let folders: [String: String]
        /// Whether code can be taken over: not after a deployment that failed, which any change may mend.
        var isCurrent = true
        var hasReloaded = false
    }

    private let deployment: Deployment
    private let client: AWSClient
    private let logs: LogFollower
    private let live = Mutex<Live?>(nil)

    /// - Parameter since: on the server's clock; logs from before are left out.
    init(_ deployment: Deployment, since: Instant, _ client: AWSClient) {
        (self.deployment, self.client) = (deployment, client)
        logs = LogFollower([], since: since, client)
    }

    /// Runs until it is cancelled; what fails is printed and waits for its correction.
    func run(_ background: Background) async {
        background.start { await self.followLogs() }
        background.start { await self.keepLive() }
        while !Task.isCancelled {
            do {
                // Watched before it is read, so that a change during the deployment counts.
                var watcher = try FileWatcher(watched())
                await deploy()
                Terminal.note("Watching \(deployment.application.path) for changes; Ctrl-C ends.")
                while case let change = try await watcher.change(client.clock), takesOver(change) {
                    if change.hasFolders { watcher = try FileWatcher(watched()) }
                    await reload(change.code)
                }
                Terminal.note("A file changed: deploying again.")
            } catch is CancellationError {
                return
            } catch {
                Terminal.note(Terminal.paint("Error: \(error)", .red))
                do { try await client.clock.sleep(for: LimitsWatch.retry) } catch { return }
            }
        }
    }

    /// Gives the functions of a server that goes on what was deployed.
    func end() async {
        guard let live = live.withLock({ $0.take() }) else { return }
        do {
            try await live.reload.end()
        } catch {
            // The server forgets by itself what nobody asks for any more.
        }
        if live.hasReloaded {
            Terminal.note("The functions run again what was deployed; `martlet deploy` deploys what has changed since.")
        }
    }

    // MARK: - Deployments

    private func deploy() async {
        do {
            let stack = try await deployment.run()
            try await StackReport(client).show(stack)
            var sources: [LogSource] = []
            var functions: [String: String] = [:]
            for resource in try await stack.resources(client) where resource.type == "AWS::Lambda::Function" {
                sources.append(try await LogSource.of(resource.physicalID, client))
                functions[resource.logicalID] = resource.physicalID
            }
            logs.follow(sources)
            try await begin(functions)
        } catch {
            live.withLock { $0?.isCurrent = false }
            if !Task.isCancelled { Terminal.note(Terminal.paint("Error: \(error)", .red)) }
        }
    }

    /// The template, the code folders with all that is below them, and the names that lead to them: a folder that is
    /// missing, or that is moved away as a whole, is seen to come back.
    private func watched() throws -> [FileWatcher.Place] {
        let application = deployment.application
        var places = FileWatcher.Place.leading(to: application.path)
        places += FileWatcher.Place.leading(to: application.templatePath, from: application.path)
        // A template that cannot be read now is watched all the same: its correction is a change.
        guard let template = try? application.template() else { return places }
        for artifact in LocalArtifacts.find(in: template) {
            let path = path(of: artifact)
            places += FileWatcher.Place.leading(to: path, from: application.path)
            guard FileContent.kind(path) == .folder else { continue }
            let code = artifact.isFunction ? FileContent.absolute(path) : nil
            places += try FolderFiles.folders(path).map { FileWatcher.Place(path: $0, only: nil, code: code) }
        }
        return places
    }

    private func path(of artifact: LocalArtifacts.Artifact) -> String {
        let written = artifact.localPath ?? "."
        return written.hasPrefix("/") ? written : "\(deployment.application.path)/\(written)"
    }

    // MARK: - Code

    /// Has the functions run from their folders, where the server can.
    /// - Parameter functions: names by logical id.
    private func begin(_ functions: [String: String]) async throws {
        var folders: [String: String] = [:]
        for artifact in LocalArtifacts.find(in: try deployment.application.template()) where artifact.isFunction {
            guard let name = functions[artifact.logicalID], FileContent.kind(path(of: artifact)) == .folder else {
                continue
            }
            folders[try await FunctionName(client).arn(name)] = FileContent.absolute(path(of: artifact))
        }
        let known = live.withLock { $0?.reload }
        guard !folders.isEmpty, let reload = try await alive(known) else {
            await end()
            return
        }
        _ = try await reload.serve(folders, changed: Set(folders.values))
        live.withLock { $0 = Live(reload: reload, folders: folders) }
    }

    /// The same session as before, unless the server is another one now.
    private func alive(_ known: HotReload?) async throws -> HotReload? {
        if let known, try await known.renew() { return known }
        return try await HotReload.open(client)
    }

    private func takesOver(_ change: FileWatcher.Change) -> Bool {
        guard !change.isOther, let live = live.withLock({ $0 }), live.isCurrent else { return false }
        return change.code.isSubset(of: Set(live.folders.values))
    }

    private func reload(_ changed: Set<String>) async {
        let began = client.clock.now
        guard let live = live.withLock({ $0 }) else { return }
        do {
            let new = try await live.reload.serve(live.folders, changed: changed)
            guard !new.isEmpty else { return }
            self.live.withLock { $0?.hasReloaded = true }
            let names = live.folders.filter { new.contains($0.value) }.keys.map { $0.split(separator: ":").last ?? "" }
            let time = Figures.fixed((client.clock.now - began).inMilliseconds, 0)
            Terminal.note("Reloaded \(names.sorted().joined(separator: ", ")) in \(time) ms.")
        } catch {
            // Whatever it was, a deployment says it better, or mends it.
            self.live.withLock { $0?.isCurrent = false }
            Terminal.note(Terminal.paint("Error: \(error)", .red))
        }
    }

    /// Says again and again that the functions are to run from their folders; to a new server, all of it.
    private func keepLive() async {
        while !Task.isCancelled {
            do {
                try await client.clock.sleep(for: LimitsWatch.renewal)
                guard let live = live.withLock({ $0 }), try await !live.reload.renew() else { continue }
                guard let reload = try await HotReload.open(client) else { continue }
                _ = try await reload.serve(live.folders, changed: [])
                self.live.withLock { $0 = Live(reload: reload, folders: live.folders, isCurrent: live.isCurrent) }
            } catch is CancellationError {
                return
            } catch {
                // The server is away; a deployment will say so.
            }
        }
    }

    private func followLogs() async {
        while !Task.isCancelled {
            do { try await logs.run() } catch is CancellationError { return } catch {
                Terminal.note(Terminal.paint("Error: \(error)", .red))
                do { try await client.clock.sleep(for: LimitsWatch.retry) } catch { return }
            }
        }
    }
}

extension LocalArtifacts.Artifact {
    /// Whether it is a function's code.
    fileprivate var isFunction: Bool { ["AWS::Serverless::Function", "AWS::Lambda::Function"].contains(type) }
}
