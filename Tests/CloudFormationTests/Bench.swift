internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import ServiceTesting
internal import Store
internal import Wire

@testable internal import CloudFormation

/// A platform with CloudFormation on types whose resources live in memory.
final class Bench: Sendable {
    let platform: TestPlatform
    let workshop: Workshop
    let background = Background()
    let client: CloudFormationClient
    let reports = Reports()

    init(store: any Store = MemoryStore(), workshop: Workshop = Workshop(), starts: Bool = true) async throws {
        platform = TestPlatform(store: store)
        self.workshop = workshop
        let service = CloudFormationService(
            platform.environment, handlers: workshop.handlers, report: reports.add)
        platform.register(service)
        client = CloudFormationClient(platform.root)
        if starts { try await service.start(background) }
    }

    func create(
        _ template: String, name: String = "app", parameters: [String: String] = [:], onFailure: OnFailure? = nil,
        disableRollback: Bool? = nil, capabilities: [Capability]? = nil
    ) async throws {
        try await client.createStack(
            CreateStackInput(
                stackName: name, templateBody: template, parameters: Self.parameters(parameters),
                disableRollback: disableRollback, capabilities: capabilities, onFailure: onFailure))
    }

    func update(_ template: String, name: String = "app", parameters: [String: String] = [:]) async throws {
        try await client.updateStack(
            UpdateStackInput(stackName: name, templateBody: template, parameters: Self.parameters(parameters)))
    }

    /// What the next process does on the same state, after this one was killed.
    func restart() async throws -> Background {
        await background.shutdown()
        let service = CloudFormationService(
            platform.environment, handlers: workshop.handlers, report: reports.add)
        let background = Background()
        try await service.start(background)
        return background
    }

    static func parameters(_ values: [String: String]) -> [Parameter] {
        values.map { Parameter(parameterKey: $0.key, parameterValue: $0.value) }
    }

    func stack(_ name: String = "app") async throws -> Stack? {
        try await client.describeStacks(DescribeStacksInput(stackName: name)).stacks?.first
    }

    /// Waits until the stack's operation is at its end and gives the status.
    @discardableResult
    func settle(_ name: String = "app") async throws -> StackStatus? {
        for _ in 0..<200_000 {
            let status = try await stack(name)?.stackStatus
            if status?.rawValue.hasSuffix("_IN_PROGRESS") != true || status == .reviewInProgress { return status }
            await Task.yield()
        }
        return nil
    }

    /// `logical id status (reason)` of every event, oldest first.
    func history(_ name: String = "app") async throws -> [String] {
        let events = try await client.describeStackEvents(DescribeStackEventsInput(stackName: name)).stackEvents ?? []
        return events.reversed().map { event in
            let status = event.record.slots[8]
            guard case .string(let text) = status else { return "?" }
            return "\(event.logicalResourceId ?? "") \(text)" + (event.resourceStatusReason.map { " (\($0))" } ?? "")
        }
    }

    func outputs(_ name: String = "app") async throws -> [String: String] {
        let outputs = try await stack(name)?.outputs ?? []
        return Dictionary(outputs.map { ($0.outputKey ?? "", $0.outputValue ?? "") }) { $1 }
    }
}
