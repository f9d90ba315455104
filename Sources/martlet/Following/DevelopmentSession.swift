internal import Base
internal import Templates

/// Deploys, follows the logs, waits for a change, and begins again.
final class DevelopmentSession: Sendable {
    private let deployment: Deployment
    private let client: AWSClient
    private let logs: LogFollower

    init(_ deployment: Deployment, _ client: AWSClient) {
        (self.deployment, self.client) = (deployment, client)
        logs = LogFollower([], since: client.clock.now, client)
    }

    /// Runs until it is cancelled; what fails is printed and waits for its correction.
    func run(_ background: Background) async {
        background.start { await self.followLogs() }
        while !Task.isCancelled {
            do {
                // Watched before it is read, so that a change during the deployment counts.
                let watcher = try FileWatcher(watched())
                await deploy()
                Terminal.note("Watching \(deployment.application.path) for changes; Ctrl-C ends.")
                try await watcher.change(client.clock)
                Terminal.note("A file changed: deploying again.")
            } catch is CancellationError {
                return
            } catch {
                Terminal.note(Terminal.paint("Error: \(error)", .red))
                do { try await client.clock.sleep(for: LimitsWatch.retry) } catch { return }
            }
        }
    }

    private func deploy() async {
        do {
            let stack = try await deployment.run()
            try await StackReport(client).show(stack)
            var sources: [LogSource] = []
            for function in try await stack.resources(client) where function.type == "AWS::Lambda::Function" {
                sources.append(try await LogSource.of(function.physicalID, client))
            }
            logs.follow(sources)
        } catch {
            if !Task.isCancelled { Terminal.note(Terminal.paint("Error: \(error)", .red)) }
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

    /// The template, the code folders with all that is below them, and the names that lead to them: a folder that is
    /// missing, or that is moved away as a whole, is seen to come back.
    private func watched() throws -> [FileWatcher.Place] {
        let application = deployment.application
        var places = FileWatcher.Place.leading(to: application.path)
        places += FileWatcher.Place.leading(to: application.templatePath, from: application.path)
        // A template that cannot be read now is watched all the same: its correction is a change.
        guard let template = try? application.template() else { return places }
        for artifact in LocalArtifacts.find(in: template) {
            let written = artifact.localPath ?? "."
            let path = written.hasPrefix("/") ? written : "\(application.path)/\(written)"
            places += FileWatcher.Place.leading(to: path, from: application.path)
            guard FileContent.kind(path) == .folder else { continue }
            places += try FolderFiles.folders(path).map { FileWatcher.Place(path: $0, only: nil) }
        }
        return places
    }
}
