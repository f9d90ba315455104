import Base
import SNSAPI
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("A filter policy")
struct FilterPolicyTests {
    let bench = TopicBench()

    @Test("of attributes chooses by texts, numbers and arrays")
    func attributes() async throws {
        let topic = try await bench.makeTopic()
        let policy = #"{"store":["a"],"price":[{"numeric":[">=",100]}],"tags":["x",{"prefix":"y"}]}"#
        try await bench.subscribe("q", to: topic, ["FilterPolicy": policy, "RawMessageDelivery": "true"])
        try await bench.subscribe(
            "not", to: topic, ["FilterPolicy": #"{"store":[{"exists":false}]}"#, "RawMessageDelivery": "true"])
        try await bench.start()
        let good: [String: (type: String, value: String)] = [
            "store": ("String", "a"), "price": ("Number", "100.5"), "tags": ("String.Array", #"["n", "yes"]"#),
        ]
        try await bench.publish("yes", to: topic, good)
        for (name, value) in [("store", ("String", "b")), ("price", ("Number", "99")), ("tags", ("String", "z"))] {
            try await bench.publish("no", to: topic, good.merging([name: value]) { $1 })
        }
        try await bench.publish("none", to: topic)
        await bench.until { !bench.queues.bodies("q").isEmpty && !bench.queues.bodies("not").isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies("q") == ["yes"] && bench.queues.bodies("not") == ["none"])
        await bench.stop()
    }

    @Test("of the body looks into its JSON, and takes nothing else")
    func body() async throws {
        let topic = try await bench.makeTopic()
        let policy = ["FilterPolicy": #"{"a":{"b":["c"]}}"#, "FilterPolicyScope": "MessageBody"]
        try await bench.subscribe("q", to: topic, policy.merging(["RawMessageDelivery": "true"]) { $1 })
        try await bench.start()
        for text in [#"{"a":{"b":"x"}}"#, "a", "[1]", #"{"a":[{"b":"c"}]}"#] {
            try await bench.publish(text, to: topic)
        }
        await bench.until { !bench.queues.bodies("q").isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies("q") == [#"{"a":[{"b":"c"}]}"#])
        await bench.stop()
    }

    @Test(
        "that SNS would refuse is refused in its words",
        arguments: [
            ("[1]", "Filter is not an object"), ("{", "failed to parse JSON."),
            (#"{"a":{"b":["c"]}}"#, "Filter policy scope MessageAttributes does not support nested filter policy"),
            (#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#, "Filter policy can not have more than 5 keys"),
            (#"{"a":[1,2,3,4,5,6],"b":[1,2,3,4,5,6],"c":[1,2,3,4,5]}"#, "Filter policy is too complex"),
            (#"{"a":[{"error":true}]}"#, "Unrecognized match type error"),
            (#"{"a":[{"numeric":["<","1"]}]}"#, "Value of < must be numeric"),
        ])
    func refused(_ policy: String, _ reason: String) async throws {
        let topic = try await bench.makeTopic()
        let subscribed = await fault { try await bench.subscribe("q", to: topic, ["FilterPolicy": policy]) }
        #expect(
            subscribed?.hasPrefix("InvalidParameter: Invalid parameter: Attributes Reason: FilterPolicy: \(reason)")
                == true)
        let arn = try await bench.subscribe("q", to: topic)
        let set = await fault {
            try await bench.client.setSubscriptionAttributes(
                .init(subscriptionArn: arn, attributeName: "FilterPolicy", attributeValue: policy))
        }
        #expect(set?.hasPrefix("InvalidParameter: Invalid parameter: FilterPolicy: \(reason)") == true)
    }
}
