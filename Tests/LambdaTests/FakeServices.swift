import Base
import LogsAPI
import STSAPI
import ServiceKit
import Synchronization
import Wire

/// CloudWatch Logs as far as Lambda uses it: keeps what is written.
final class FakeLogs: Service {
    struct State {
        var groups: Set<String> = []
        var streams: [String: [String]] = [:]
    }

    let schema = LogsModel.schema
    private let state = Mutex(State())
    private let arrived = AsyncStream<Void>.makeStream()

    var operations: [ServedOperation] {
        [
            ServedOperation(FakeCreateLogGroup(logs: self)), ServedOperation(FakeCreateLogStream(logs: self)),
            ServedOperation(FakePutLogEvents(logs: self)),
        ]
    }

    /// The lines of all streams of a group, in the order of writing.
    func lines(_ group: String) -> [String] {
        state.withLock { state in
            state.streams.filter { $0.key.hasPrefix(group + "\n") }.sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    func streams(_ group: String) -> [String] {
        state.withLock {
            $0.streams.keys.filter { $0.hasPrefix(group + "\n") }.map { String($0.dropFirst(group.count + 1)) }.sorted()
        }
    }

    /// Waits until a line that contains the text has come.
    func wait(for text: String, in group: String) async {
        if lines(group).contains(where: { $0.contains(text) }) { return }
        for await _ in arrived.stream where lines(group).contains(where: { $0.contains(text) }) { return }
    }

    fileprivate func change<Value>(_ body: (inout State) throws -> Value) rethrows -> Value {
        defer { arrived.continuation.yield() }
        return try state.withLock { try body(&$0) }
    }

    fileprivate static func missing(_ what: String) -> Fault {
        Fault(code: "ResourceNotFoundException", message: "The specified \(what) does not exist.")
    }
}

private struct FakeCreateLogGroup: Operation {
    static let model = LogsModel.createLogGroup
    let logs: FakeLogs
    func access(_ input: CreateLogGroupRequest, _ context: CallContext) -> [Access] {
        [Access("logs:CreateLogGroup", on: input.logGroupName)]
    }
    func run(_ input: CreateLogGroupRequest, _ context: CallContext) -> Empty {
        logs.change { _ = $0.groups.insert(input.logGroupName) }
        return Empty()
    }
}

private struct FakeCreateLogStream: Operation {
    static let model = LogsModel.createLogStream
    let logs: FakeLogs
    func access(_ input: CreateLogStreamRequest, _ context: CallContext) -> [Access] {
        [Access("logs:CreateLogStream", on: input.logGroupName)]
    }
    func run(_ input: CreateLogStreamRequest, _ context: CallContext) throws -> Empty {
        try logs.change { state in
            guard state.groups.contains(input.logGroupName) else { throw FakeLogs.missing("log group") }
            state.streams[input.logGroupName + "\n" + input.logStreamName] = []
        }
        return Empty()
    }
}

private struct FakePutLogEvents: Operation {
    static let model = LogsModel.putLogEvents
    let logs: FakeLogs
    func access(_ input: PutLogEventsRequest, _ context: CallContext) -> [Access] {
        [Access("logs:PutLogEvents", on: input.logGroupName)]
    }
    func run(_ input: PutLogEventsRequest, _ context: CallContext) throws -> PutLogEventsResponse {
        try logs.change { state in
            let name = input.logGroupName + "\n" + input.logStreamName
            guard state.streams[name] != nil else { throw FakeLogs.missing("log stream") }
            state.streams[name]? += input.logEvents.map(\.message)
        }
        return PutLogEventsResponse()
    }
}

/// STS as far as Lambda uses it: gives keys for every role but one.
struct FakeSTS: Service {
    static let refusedRole = "arn:aws:iam::000000000000:role/refused"
    let schema = STSModel.schema
    var operations: [ServedOperation] { [ServedOperation(FakeAssumeRole())] }
}

private struct FakeAssumeRole: Operation {
    static let model = STSModel.assumeRole
    func access(_ input: AssumeRoleRequest, _ context: CallContext) -> [Access] {
        [Access("sts:AssumeRole", on: input.roleArn)]
    }
    func run(_ input: AssumeRoleRequest, _ context: CallContext) throws -> AssumeRoleResponse {
        guard input.roleArn != FakeSTS.refusedRole else {
            throw Fault(code: "AccessDenied", message: "no", status: 403)
        }
        let end = SystemClock().now + .seconds(input.durationSeconds ?? 3600)
        return AssumeRoleResponse(
            credentials: STSAPI.Credentials(
                accessKeyId: "ASIAKEY", secretAccessKey: "secret", sessionToken: "token", expiration: end),
            assumedRoleUser: AssumedRoleUser(
                assumedRoleId: "AROAID:\(input.roleSessionName)",
                arn: "arn:aws:sts::000000000000:assumed-role/r/\(input.roleSessionName)"))
    }
}
