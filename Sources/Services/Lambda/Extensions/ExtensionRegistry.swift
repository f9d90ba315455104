/// The extensions of one environment: who has registered for what, who waits for an event, and what an end means.
///
/// Decisions alone; `ExecutionEnvironment` does what they say.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions".
struct ExtensionRegistry: Sendable {
    enum Event: String, Sendable {
        case invoke = "INVOKE"
        case shutdown = "SHUTDOWN"
    }

    /// In the words of the line that the log has of each.
    enum Phase: String, Sendable {
        /// Its process runs; it has not registered yet.
        case started = "Started"
        case registered = "Registered"
        /// It waits for an event.
        case ready = "Ready"
        /// It has an event, or the event waits for it.
        case running = "Running"
        case initError = "InitError"
        case exitError = "ExitError"
        case launchError = "LaunchError"
        case exited = "Exited"
    }

    struct Member: Sendable {
        let name: String
        /// Its own process; an internal one is a part of the runtime's.
        let isExternal: Bool
        /// What it is known by once it has registered.
        fileprivate(set) var id: String?
        fileprivate(set) var events: [Event] = []
        fileprivate(set) var phase = Phase.started
        fileprivate(set) var errorType: String?
        /// Whether its connection is there, and an event can go out.
        fileprivate var isWaiting = false
        /// What it gets as soon as it asks.
        fileprivate var owed: Event?
        fileprivate var isAlive = true
    }

    /// What the end of an extension's process was.
    enum End: Sendable, Hashable {
        case crash
        case initError
        case exitError
        case launchError
    }

    private(set) var members: [Member]
    private(set) var isShuttingDown = false

    /// - Parameter external: files of `/opt/extensions`, whose processes run already.
    init(external: [String] = []) { members = external.map { Member(name: $0, isExternal: true) } }

    var isEmpty: Bool { members.isEmpty }
    var hasExternal: Bool { members.contains { $0.isExternal } }
    var hasInternal: Bool { members.contains { !$0.isExternal } }
    /// Whether the runtime may start.
    var areRegistered: Bool { members.allSatisfy { $0.phase != .started } }
    /// Whether all wait for the next event.
    var areReady: Bool { members.allSatisfy { $0.phase == .ready } }
    /// External ones beyond the limit, which are not started.
    var surplus: [String] { members.dropFirst(LimitsLambda.extensions).map(\.name) }
    /// Whether no process of an external one is left.
    var areGone: Bool { members.allSatisfy { !$0.isExternal || !$0.isAlive } }

    func member(_ id: String) throws(ExtensionRefusal) -> Member { members[try index(id)] }

    // MARK: - Requests

    /// - Parameters:
    ///   - id: what it is to be known by.
    ///   - isClosed: whether initialisation is over.
    mutating func register(
        _ name: String, events: [String], id: String, isClosed: Bool
    ) throws(ExtensionRefusal) -> Member {
        guard !name.isEmpty else { throw .emptyName }
        let index = members.firstIndex { $0.name == name && $0.isExternal }
        let wanted = try Self.check(events, isExternal: index != nil)
        if let index {
            guard members[index].phase == .started else {
                throw .invalidState(from: members[index].phase.rawValue, to: "Registered", subject: name)
            }
            (members[index].id, members[index].events, members[index].phase) = (id, wanted, .registered)
            return members[index]
        }
        guard !isClosed, !isShuttingDown else { throw .registrationClosed }
        guard !members.contains(where: { $0.name == name }) else { throw .nameTaken }
        guard members.count < LimitsLambda.extensions else { throw .tooMany }
        var member = Member(name: name, isExternal: false)
        (member.id, member.events, member.phase) = (id, wanted, .registered)
        members.append(member)
        return member
    }

    private static func check(_ events: [String], isExternal: Bool) throws(ExtensionRefusal) -> [Event] {
        var checked: [Event] = []
        for text in events {
            guard let event = Event(rawValue: text) else { throw .invalidEvent(text, reason: "ErrorInvalidEventType") }
            guard event == .invoke || isExternal else {
                throw .invalidEvent(text, reason: "ShutdownEventNotSupportedForInternalExtension")
            }
            if !checked.contains(event) { checked.append(event) }
        }
        return checked
    }

    /// An extension asks for an event.
    /// - Returns: the event that it gets at once; nil when it waits.
    mutating func next(_ id: String) throws(ExtensionRefusal) -> Event? {
        let index = try index(id)
        let member = members[index]
        switch member.phase {
        case .registered: break
        case .running where member.owed == nil: break
        case .running where !member.isWaiting: return give(index)
        case .ready where !member.isWaiting: break
        default: throw .invalidState(from: member.phase.rawValue, to: "Ready", subject: id)
        }
        (members[index].phase, members[index].isWaiting) = (.ready, true)
        if isShuttingDown, member.events.contains(.shutdown) {
            members[index].owed = .shutdown
            return give(index)
        }
        return nil
    }

    /// An extension's connection closed while it waited.
    mutating func stopWaiting(_ id: String) {
        if let index = members.firstIndex(where: { $0.id == id }) { members[index].isWaiting = false }
    }

    /// An extension tells that it fails, and exits then.
    mutating func fail(_ id: String, _ phase: Phase, errorType: String) throws(ExtensionRefusal) -> Member {
        let index = try index(id)
        let isAllowed: Bool =
            switch members[index].phase {
            case .registered: true
            case .ready, .running: phase == .exitError
            default: false
            }
        guard isAllowed else {
            throw .invalidState(from: members[index].phase.rawValue, to: phase.rawValue, subject: id)
        }
        (members[index].phase, members[index].errorType) = (phase, errorType)
        return members[index]
    }

    // MARK: - Events

    /// The function gets an event.
    /// - Returns: who waits for it; the others get it when they ask.
    mutating func invoke() -> [String] { send(.invoke) { _ in true } }

    /// The environment ends.
    /// - Returns: who waits for that; the others get it when they ask.
    mutating func shutDown() -> [String] {
        isShuttingDown = true
        return send(.shutdown) { $0.isExternal }
    }

    /// External ones that did not register for the end, and so are simply ended.
    var deaf: [String] {
        members.filter { $0.isExternal && $0.isAlive && !$0.events.contains(.shutdown) }.map(\.name)
    }

    private mutating func send(_ event: Event, to isMeant: (Member) -> Bool) -> [String] {
        var waiting: [String] = []
        for index in members.indices {
            let member = members[index]
            guard isMeant(member), member.events.contains(event), member.phase == .ready, let id = member.id else {
                continue
            }
            (members[index].phase, members[index].owed) = (.running, event)
            if member.isWaiting, give(index) != nil { waiting.append(id) }
        }
        return waiting
    }

    private mutating func give(_ index: Int) -> Event? {
        (members[index].phase, members[index].isWaiting) = (.running, false)
        return members[index].owed.take()
    }

    // MARK: - Ends

    /// A process has ended, or could not be started.
    /// - Returns: how that fails the environment; nil where it was to end, or is none of these.
    mutating func ended(_ name: String, launchError: String? = nil) -> End? {
        guard let index = members.firstIndex(where: { $0.name == name && $0.isExternal }), members[index].isAlive else {
            return nil
        }
        members[index].isAlive = false
        guard !isShuttingDown else { return nil }
        if let launchError {
            (members[index].phase, members[index].errorType) = (.launchError, launchError)
            return .launchError
        }
        switch members[index].phase {
        case .initError: return .initError
        case .exitError: return .exitError
        default:
            if members[index].errorType == nil { members[index].errorType = "Extension.Crash" }
            return .crash
        }
    }

    private func index(_ id: String) throws(ExtensionRefusal) -> Int {
        guard let index = members.firstIndex(where: { $0.id == id }) else { throw .unknownIdentifier(id) }
        return index
    }
}
