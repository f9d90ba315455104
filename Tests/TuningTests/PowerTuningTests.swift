import Base
import Testing

@testable import Tuning

@Suite("The power-tuning state machine's documents")
struct PowerTuningTests {
    @Test("its input is a plan")
    func input() throws {
        let input = try PowerTuningDocument([
            "lambdaARN": "arn:aws:lambda:us-east-1:000000000000:function:f", "powerValues": [128, 512], "num": 10,
            "payload": [["payload": ["n": 1], "weight": 5], ["payload": ["n": 2], "weight": 5]],
            "parallelInvocation": true, "strategy": "balanced", "balancedWeight": 0.7, "onlyColdStarts": true,
            "includeOutputResults": true, "allowedExceptions": ["Slow"],
        ])
        let plan = input.plan
        #expect(plan.sizes == [128, 512] && plan.invokes == 10 && plan.starts == [.cold] && plan.atOnce == 10)
        #expect(plan.strategy == .balanced(weight: 0.7) && plan.expectedErrors == ["Slow"] && plan.isThorough)
        #expect(Set((0..<10).map { plan.event($0) }) == [["n": 1], ["n": 2]])
    }

    @Test("a payload that is a list of anything else is the event itself")
    func list() throws {
        let input = try PowerTuningDocument(["lambdaARN": "f", "num": 5, "payload": [1, 2], "powerValues": "ALL"])
        #expect(input.plan.event(0) == [1, 2] && input.plan.sizes.first == 128 && input.plan.sizes.last == 3_008)
    }

    @Test(
        "what it asks for and is not done here is refused by name",
        arguments: [
            (["num": 5], "lambdaARN"), (["lambdaARN": "f", "num": 4], "at least 5"),
            (["lambdaARN": "f", "num": 5, "dryRun": true], "dryRun"),
            (["lambdaARN": "f", "num": 5, "payloadS3": "s3://b/k"], "payloadS3"),
            (["lambdaARN": "f", "num": 5, "discardTopBottom": 0.1], "discardTopBottom"),
            (["lambdaARN": "f", "num": 5, "sleepBetweenRunsMs": 5], "sleepBetweenRunsMs"),
        ] as [(JSON, String)])
    func refused(_ json: JSON, _ words: String) {
        let failure = #expect(throws: Failure.self) { try PowerTuningDocument(json) }
        #expect(failure?.message.contains(words) == true)
    }

    @Test("its output names the size, what it takes and costs, and the picture's address")
    func output() throws {
        let input = try PowerTuningDocument(["lambdaARN": "f", "num": 5, "includeOutputResults": true])
        let output = input.output(of: [
            "recommendation": ["memoryMB": 256], "spentDollars": 0.5,
            "results": [
                ["memoryMB": 128, "duration": ["typical": 2], "cost": ["invoke": 0.25]],
                ["memoryMB": 256, "duration": ["typical": 1], "cost": ["invoke": 0.5]],
            ],
        ])
        #expect(
            output == [
                "power": "256", "cost": 0.5, "duration": 1,
                "stateMachine": [
                    "executionCost": 0, "lambdaCost": 0.5,
                    "visualization": "https://lambda-power-tuning.show/#gAAAAQ==;AAAAQAAAgD8=;AACAPgAAAD8=",
                ],
                "stats": [
                    ["averagePrice": 0.25, "averageDuration": 2, "value": 128],
                    ["averagePrice": 0.5, "averageDuration": 1, "value": 256],
                ],
            ])
        #expect(input.output(of: ["recommendation": ["memoryMB": nil]]) == nil)
    }
}
