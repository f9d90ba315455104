import Base
import Synchronization
import Testing

@testable import Simulation

/// The words of stories about stacks of queues.
struct Shop: Sendable {
    let stage: Stage
    let client: Edge

    init(_ stage: Stage) { (self.stage, client) = (stage, stage.edge("shop")) }

    func deploy(_ stack: String, _ template: String) async {
        await FunctionSetup(client).upload(bucket: "code", key: "app.zip")
        let capabilities = "&Capabilities.member.1=CAPABILITY_IAM&Capabilities.member.2=CAPABILITY_AUTO_EXPAND"
        let form =
            "Action=CreateStack&StackName=\(stack)&TemplateBody=\(PercentEncoding.encode(template))" + capabilities
        _ = await client.settle("CreateStack") { await client.cloudFormation(form) }
        let took = await stage.wait(most: .seconds(120)) {
            await client.cloudFormation("Action=DescribeStacks&StackName=\(stack)").texts("StackStatus")
                == ["CREATE_COMPLETE"]
        }
        #expect(took != nil)
    }

    func put(_ id: String, amount: Int, source: String = "shop") async {
        let detail: JSON = ["id": .string(id), "amount": .integer(Int64(amount))]
        let entry: JSON = [
            "EventBusName": "shop", "Source": .string(source), "DetailType": "placed",
            "Detail": .string(detail.description),
        ]
        let answer = await client.insist("PutEvents") { await client.events("PutEvents", ["Entries": [entry]]) }
        #expect(answer?["FailedEntryCount"]?.integer == 0)
    }

    /// The bodies of the next messages of a queue; what is there where none are waited for.
    func take(_ queue: String, _ count: Int) async -> [JSON] {
        let bodies = Mutex<[JSON]>([])
        _ = await stage.wait(most: .seconds(600)) {
            await QueueDepth.empty(client, queue) { message in
                bodies.withLock { $0.append((try? JSON(parsing: message.body)) ?? .null) }
            }
            return bodies.withLock { $0.count >= count }
        }
        return bodies.withLock(\.self)
    }
}
