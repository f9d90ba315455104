import Base
import Synchronization
import Testing

@testable import Simulation

/// A function that runs every night at half past two in Berlin, through a winter: on the night on which half past two
/// comes twice it runs once, on the night without a half past two not at all.
/// `Tests/Clients/test_scheduler.py` tells it of the real server.
struct NightStoryTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Night:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: provided.al2023
              Handler: night
              CodeUri: s3://code/app.zip
              Events:
                Night:
                  Type: ScheduleV2
                  Properties:
                    ScheduleExpression: cron(30 2 * * ? *)
                    ScheduleExpressionTimezone: Europe/Berlin
                    Input: '{"at": "<aws.scheduler.scheduled-time>"}'
        """

    @Test("a night without a half past two, and one with two of them", arguments: UInt64(1)...3)
    func nights(_ seed: UInt64) {
        let folder = "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())"
        let outcome = Simulation.tell(seed: seed, folder: folder) { stage in await Self.tell(NightStory(stage)) }
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    private static func tell(_ story: NightStory) async {
        await story.deploy(template)
        let autumn = await story.nights(to: "2026-10-27T12:00:00Z")
        #expect(autumn.first == "2026-09-22T00:30:00Z")
        #expect(
            autumn.suffix(4) == [
                "2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z", "2026-10-27T01:30:00Z",
            ])
        #expect(autumn.count == 36 && Set(autumn).count == 36)
        let spring = await story.nights(to: "2027-03-30T12:00:00Z")
        // The night of the 28th of March has no half past two.
        #expect(spring.suffix(3) == ["2027-03-27T01:30:00Z", "2027-03-29T00:30:00Z", "2027-03-30T00:30:00Z"])
        #expect(spring.count == 36 + 153 && Set(spring).count == spring.count)
    }
}

/// The words of the story.
private final class NightStory: Sendable {
    private let stage: Stage
    private let client: Edge
    private let seen = Mutex<[String]>([])

    init(_ stage: Stage) {
        (self.stage, client) = (stage, stage.edge("night"))
        stage.programs.add("night", Sleeper { event in self.seen.withLock { $0.append(event["at"]?.string ?? "") } })
    }

    func deploy(_ template: String) async {
        await FunctionSetup(client).upload(bucket: "code", key: "app.zip")
        let form =
            "Action=CreateStack&StackName=nights&TemplateBody=\(PercentEncoding.encode(template))"
            + "&Capabilities.member.1=CAPABILITY_IAM&Capabilities.member.2=CAPABILITY_AUTO_EXPAND"
        _ = await client.settle("CreateStack") { await client.cloudFormation(form) }
        let took = await stage.wait(most: .seconds(120)) {
            let stack = await client.cloudFormation("Action=DescribeStacks&StackName=nights")
            return stack.texts("StackStatus") == ["CREATE_COMPLETE"]
        }
        #expect(took != nil)
    }

    /// Moves the platform's time from day to day.
    /// - Returns: the times of all nights until then, as the function was told.
    func nights(to text: String) async -> [String] {
        let end = CalendarDate.instant(iso8601: text) ?? stage.now
        while stage.now < end {
            let step = min(end - stage.now, .seconds(86_400))
            do throws(Failure) { try stage.world.clock.change(.advance(step)) } catch { stage.world.fail("\(error)") }
            await stage.wait(.seconds(5))
        }
        await stage.wait(.seconds(30))
        return seen.withLock { $0.sorted() }
    }
}

/// A function that hands its event on.
private struct Sleeper: Program {
    let note: @Sendable (JSON) -> Void

    init(_ note: @escaping @Sendable (JSON) -> Void) { self.note = note }

    func began(_ event: ProgramEvent) {}
    func failedToStart() {}
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        note((try? JSON(parsing: event.payload)) ?? .null)
        return .answer(Array("null".utf8))
    }
    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
