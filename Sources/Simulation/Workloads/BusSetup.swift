internal import Base

/// Makes buses, rules and targets, while nothing goes wrong.
struct BusSetup: Sendable {
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    func make(bus: String) async { await ask("CreateEventBus", ["Name": .string(bus)]) }

    func make(archive: String, of bus: String, _ pattern: JSON) async {
        await ask(
            "CreateArchive",
            [
                "ArchiveName": .string(archive), "EventSourceArn": .string(Here.bus(bus)),
                "EventPattern": .string(pattern.description),
            ])
    }

    /// Makes a rule whose targets are numbered.
    func make(rule: String, on bus: String, _ pattern: JSON, targets: [JSONObject]) async {
        await ask(
            "PutRule",
            ["Name": .string(rule), "EventBusName": .string(bus), "EventPattern": .string(pattern.description)])
        await put(targets, rule: rule, bus: bus)
    }

    func put(_ targets: [JSONObject], rule: String, bus: String) async {
        let numbered = targets.enumerated().map { index, target in
            var target = target
            target["Id"] = .string("target-\(index)")
            return JSON.object(target)
        }
        await ask(
            "PutTargets", ["Rule": .string(rule), "EventBusName": .string(bus), "Targets": .array(numbered)])
    }

    private func ask(_ action: String, _ input: JSON) async {
        _ = await client.insist(action) { await client.events(action, input) }
    }
}
