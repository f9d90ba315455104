import Base
import Testing

@testable import martlet

@Suite("Runs of functions in a trace")
struct FunctionRunTests {
    private func service(_ id: String, request: String, status: Int64 = 200) -> JSON {
        [
            "id": .string(id), "origin": "AWS::Lambda", "name": "f", "aws": ["request_id": .string(request)],
            "http": ["response": ["status": .integer(status)]],
        ]
    }

    private func run(_ name: String, of parent: String, at began: Double, to end: Double, fails: Bool = false) -> JSON {
        var work: JSONObject = ["name": "Invocation"]
        if fails { work["cause"] = ["exceptions": [["type": "ValueError"]]] }
        return [
            "origin": "AWS::Lambda::Function", "name": .string(name), "parent_id": .string(parent),
            "start_time": .double(began), "end_time": .double(end), "fault": .bool(fails),
            "subsegments": [.object(work)],
        ]
    }

    private func call(_ operation: String, by caller: String, at began: Int64, for milliseconds: Double) -> TraceCall {
        TraceCall([
            "service": "SQS", "operation": .string(operation), "caller": .string(caller), "requestId": "known",
            "status": 200, "began": .string(CalendarDate(Instant(milliseconds: began)).iso8601(milliseconds: true)),
            "milliseconds": .double(milliseconds),
        ])
    }

    @Test("are shown where no recorded call waited for them, with what they failed with")
    func runs() {
        let documents = [
            service("s1", request: "known"), run("a", of: "s1", at: 1, to: 2),
            service("s2", request: "mapping's"), run("b", of: "s2", at: 2, to: 3.5, fails: true),
            // The call that sent the event did not wait.
            service("s3", request: "known", status: 202), run("c", of: "attempt", at: 4, to: 5),
        ]
        let runs = TraceCall.runs(documents, besides: [call("Invoke", by: "root", at: 1_000, for: 1_000)])
        #expect(runs.map(\.label) == ["Lambda run of b", "Lambda run of c"])
        #expect(runs.map(\.outcome) == ["200 the function failed: ValueError", "200"])
        #expect(runs[0].isFailed && runs[0].duration == .milliseconds(1_500))
    }

    @Test("have the calls that the function made below them, also while others run")
    func tree() {
        let role = "arn:aws:sts::000000000000:assumed-role/r/"
        let runs = TraceCall.runs(
            [run("b", of: "x", at: 1.0004, to: 3), run("long", of: "y", at: 1.5, to: 2.5)], besides: [])
        let calls = [
            call("SendMessage", by: role + "a_", at: 900, for: 20), call("PutItem", by: role + "b_", at: 1_000, for: 5),
            call("GetItem", by: role + "long", at: 1_600, for: 5), call("Query", by: role + "b_", at: 1_700, for: 50),
            call("Scan", by: "arn:aws:iam::000000000000:root", at: 1_710, for: 5),
        ]
        let rows = TraceTree(calls + runs).rows
        #expect(
            rows.map { "\($0.depth) \($0.call.operation)" } == [
                "0 SendMessage", "0 run of b", "1 PutItem", "1 Query", "2 Scan", "0 run of long", "1 GetItem",
            ])
    }
}
