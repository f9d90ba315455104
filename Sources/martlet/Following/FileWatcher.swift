internal import Base
internal import Dispatch
internal import Glibc
internal import Sandbox
internal import Synchronization

/// Tells when a file in some folders changes.
final class FileWatcher: Sendable {
    /// A folder to watch, by itself.
    struct Place: Sendable {
        let path: String
        /// The only name in it that counts; nil for all of them.
        let only: String?
        /// The code folder that changes with it; nil where more than a folder's content does.
        var code: String?

        /// The folders above a path, each with the name that leads to it.
        /// - Parameter root: the topmost one, where the path lies below it; elsewhere, and where nothing is said, the
        ///   nearest one that exists.
        static func leading(to path: String, from root: String? = nil) -> [Place] {
            let isBelow = root.map { path.hasPrefix($0 + "/") } ?? false
            var places: [Place] = []
            var rest = path[...]
            while let slash = rest.lastIndex(of: "/") {
                let (folder, name) = (rest[..<slash], rest[rest.index(after: slash)...])
                let place = Place(path: folder.isEmpty ? "/" : String(folder), only: String(name))
                let exists = FileContent.kind(place.path) == .folder
                if exists && !name.isEmpty { places.append(place) }
                if folder.isEmpty || (isBelow ? place.path == root : exists) { break }
                rest = folder
            }
            return places
        }
    }

    /// What has happened between two looks.
    struct Change: Sendable {
        /// Code folders in which files have changed.
        var code: Set<String> = []
        /// Whether something else has: the template, or a path that leads to code.
        var isOther = false
        /// Whether there are folders now that nobody watches yet.
        var hasFolders = false

        var isEmpty: Bool { code.isEmpty && !isOther }

        mutating func add(_ other: Change) {
            code.formUnion(other.code)
            isOther = isOther || other.isOther
            hasFolders = hasFolders || other.hasFolders
        }
    }

    // SAFETY: made and resumed before anybody else has it, and only cancelled after that.
    private nonisolated(unsafe) let source: any DispatchSourceRead
    private let heard = Mutex(Change())
    private let words = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    private let places: [Int32: [Place]]

    /// - Throws: `CommandFailure` where the system has no more watches.
    init(_ places: [Place]) throws {
        let wanted =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
        var watched: [Int32: [Place]] = [:]
        let events: FileEvents
        do throws(Failure) {
            events = try FileEvents()
            for place in places { watched[try events.watch(place.path, wanted), default: []].append(place) }
        } catch {
            throw CommandFailure("cannot \(error.stage): \(error.message)")
        }
        self.places = watched
        source = DispatchSource.makeReadSource(fileDescriptor: events.descriptor, queue: .global())
        // The descriptor stays open until nobody waits for it any more.
        source.setCancelHandler { withExtendedLifetime(events) {} }
        source.setEventHandler { [weak self] in self?.hear(events) }
        source.resume()
    }

    deinit { source.cancel() }

    /// Returns when something has changed and then kept still for a moment, so that one save is one change: briefly
    /// where only code has, since that is taken over in no time.
    func change(_ clock: any Clock) async throws -> Change {
        for await _ in words.stream {
            var change = take()
            guard !change.isEmpty else { continue }
            for _ in 0..<LimitsWatch.looks {
                try await clock.sleep(for: change.isOther ? LimitsWatch.quiet : LimitsWatch.codeQuiet)
                let more = take()
                if more.isEmpty { break }
                change.add(more)
            }
            return change
        }
        throw CancellationError()
    }

    private func take() -> Change {
        heard.withLock { heard in
            defer { heard = Change() }
            return heard
        }
    }

    private func hear(_ events: FileEvents) {
        var change = Change()
        for event in events.next() { note(event, &change) }
        guard !change.isEmpty else { return }
        heard.withLock { $0.add(change) }
        words.continuation.yield()
    }

    private func note(_ event: FileEvents.Event, _ change: inout Change) {
        // Events were lost: anything may have changed.
        if event.has(IN_Q_OVERFLOW) { change.add(Change(isOther: true, hasFolders: true)) }
        for place in places[event.watch] ?? [] {
            guard place.only.map({ $0 == event.name }) ?? !Self.isNoise(event.name) else { continue }
            if let code = place.code { change.code.insert(code) } else { change.isOther = true }
            if event.has(IN_ISDIR) { change.hasFolders = true }
        }
    }

    private static func isNoise(_ name: String) -> Bool {
        name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".swx") || name.hasSuffix(".pyc")
            || name == "4913" || FolderFiles.isIgnored(name)
    }
}

enum LimitsWatch {
    /// How long files must keep still before a deployment.
    static let quiet = Duration.milliseconds(250)
    /// How long code must keep still before it is taken over.
    static let codeQuiet = Duration.milliseconds(10)
    /// Looks for stillness; what changes without end is taken as it is then.
    static let looks = 100
    /// After an error that is no change's fault.
    static let retry = Duration.seconds(2)
}
