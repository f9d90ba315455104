internal import Base
internal import Store

/// An event that was accepted and is run later, as its row in the queue keeps it.
struct AsyncEvent: Sendable, Hashable {
    let account: AccountID
    let region: Region
    let function: String
    let qualifier: String?
    let requestID: String
    let accepted: Instant
    var traceHeader: String?
    var clientContext: String?
    /// How often the function has failed with it.
    var failures = 0
    /// How often there was no way to run it.
    var delays = 0
    /// How often the server has died while it ran.
    var deaths = 0
    /// Its place in the line, where that is not the time at which it was accepted.
    var place: Instant?
    /// Nil when the payload is a blob.
    var payload: [UInt8]?
    /// Nil as long as the function is to get it.
    var ending: EventEnding?

    var reference: FunctionReference {
        FunctionReference(key: FunctionKey(account: account, region: region, name: function), qualifier: qualifier)
    }

    /// When to try again; nil when it is given up.
    /// - Parameter config: what was set for the function, the version or the alias.
    /// - Source: AWS Lambda Developer Guide, "Error handling for asynchronous invocation": a minute before the first
    ///   retry, two before the second.
    func retryAfterFailure(_ config: EventInvokeConfig?, now: Instant) -> Instant? {
        hasRetries(config) ? inTime(now + .seconds(60 * failures), config) : nil
    }

    /// Which attempt its next run is.
    var attempt: FunctionTracer.Attempt {
        FunctionTracer.Attempt(number: failures + delays + 1, accepted: accepted)
    }

    /// Lets later attempts be in the trace of the first one, sampled or not as that was.
    mutating func goOn(in trace: TraceContext) {
        var header = TraceHeader(traceHeader ?? "")
        (header.root, header.isSampled) = (trace.root, trace.isSampled)
        traceHeader = header.text
    }

    /// Whether the function may get it once more.
    func hasRetries(_ config: EventInvokeConfig?) -> Bool {
        failures < 1 + (config?.retryAttempts ?? LimitsLambda.eventRetries)
    }

    /// Throttles and failures of the platform: from one second on, doubling, to five minutes, for six hours.
    func retryAfterDelay(_ config: EventInvokeConfig?, now: Instant) -> Instant? {
        inTime(now + .seconds(min(300, 1 << min(max(0, delays - 1), 9))), config)
    }

    /// Whether the server may die of it: then no other such event runs beside it.
    var isSuspect: Bool { deaths >= LimitsLambda.deathsOfSuspect }
    /// Whether the server has died of it so often that it runs no more.
    var isDeadly: Bool { deaths >= LimitsLambda.deathsOfEvent }

    /// Whether it has waited for longer than it may.
    func isTooOld(_ config: EventInvokeConfig?, now: Instant) -> Bool { now - accepted > Self.age(config) }

    /// Nil when the event is too old by then.
    private func inTime(_ due: Instant, _ config: EventInvokeConfig?) -> Instant? {
        due - accepted < Self.age(config) ? due : nil
    }

    private static func age(_ config: EventInvokeConfig?) -> Duration {
        config?.eventAgeSeconds.map { .seconds($0) } ?? LimitsLambda.eventAge
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "account": .string(account.rawValue), "region": .string(region.rawValue), "function": .string(function),
            "request": .string(requestID), "accepted": .integer(accepted.nanoseconds),
            "failures": .integer(Int64(failures)),
            "delays": .integer(Int64(delays)),
        ]
        if deaths > 0 { object["deaths"] = .integer(Int64(deaths)) }
        if let qualifier { object["qualifier"] = .string(qualifier) }
        if let traceHeader { object["trace"] = .string(traceHeader) }
        if let clientContext { object["context"] = .string(clientContext) }
        object["place"] = place.map { .integer($0.nanoseconds) }
        object["ending"] = ending?.json
        if let payload { object["payload"] = .string(Base64.encode(payload)) }
        return JSON.object(object).bytes
    }

    init(_ order: Invoker.Order, accepted: Instant) {
        (account, region, function) = (
            order.reference.key.account, order.reference.key.region, order.reference.key.name
        )
        (qualifier, requestID, self.accepted) = (order.reference.qualifier, order.requestID, accepted)
        (traceHeader, clientContext) = (order.traceHeader, order.clientContext)
        payload = order.payload.count <= LimitsLambda.inlineEventBytes ? order.payload : nil
    }

    /// Nil when the row is of another shape.
    init?(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let account = json["account"]?.string.flatMap({ AccountID($0) }),
            let region = json["region"]?.string.flatMap({ Region($0) }),
            let function = json["function"]?.string, let request = json["request"]?.string,
            let accepted = json["accepted"]?.integer
        else { return nil }
        (self.account, self.region, self.function, requestID) = (account, region, function, request)
        self.accepted = Instant(nanoseconds: accepted)
        qualifier = json["qualifier"]?.string
        traceHeader = json["trace"]?.string
        clientContext = json["context"]?.string
        failures = json["failures"]?.integer.map { Int($0) } ?? 0
        delays = json["delays"]?.integer.map { Int($0) } ?? 0
        deaths = json["deaths"]?.integer.map { Int($0) } ?? 0
        place = json["place"]?.integer.map { Instant(nanoseconds: $0) }
        payload = json["payload"]?.string.flatMap { Base64.decode($0) }
        ending = json["ending"].flatMap { EventEnding($0) }
    }

    static let blobPrefix = "lambda/event/"
    func blobName() throws(Failure) -> BlobName { try BlobName(Self.blobPrefix + requestID) }
    func responseName() throws(Failure) -> BlobName { try BlobName(Self.blobPrefix + requestID + ".response") }

    /// The blobs that belong to it.
    func blobNames() throws(Failure) -> [BlobName] {
        var names: [BlobName] = []
        if payload == nil { names.append(try blobName()) }
        if ending?.hasStoredResponse == true { names.append(try responseName()) }
        return names
    }
}
