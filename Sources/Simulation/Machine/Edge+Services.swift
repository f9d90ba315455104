internal import Base

extension Edge {
    func sqs(_ action: String, _ input: JSON) async -> Reply { await json("sqs", "AmazonSQS.\(action)", input) }

    func events(_ action: String, _ input: JSON) async -> Reply {
        await json("events", "AWSEvents.\(action)", input, version: "1.1")
    }

    func kinesis(_ action: String, _ input: JSON) async -> Reply {
        await json("kinesis", "Kinesis_20131202.\(action)", input, version: "1.1")
    }

    func dynamoDB(_ action: String, _ input: JSON) async -> Reply {
        await json("dynamodb", "DynamoDB_20120810.\(action)", input)
    }

    func tableStreams(_ action: String, _ input: JSON) async -> Reply {
        await json("dynamodb", "DynamoDBStreams_20120810.\(action)", input)
    }

    func logs(_ action: String, _ input: JSON) async -> Reply {
        await json("logs", "Logs_20140328.\(action)", input, version: "1.1")
    }

    func cloudWatch(_ action: String, _ input: JSON) async -> Reply {
        await json("monitoring", "GraniteServiceVersion20100801.\(action)", input)
    }

    private func json(_ service: String, _ target: String, _ input: JSON, version: String = "1.0") async -> Reply {
        await send(
            Self.request(
                service, "POST", "/", input.bytes,
                [("X-Amz-Target", target), ("Content-Type", "application/x-amz-json-\(version)")],
                at: world.machine.now))
    }

    func lambda(_ method: String, _ path: String, _ body: [UInt8], headers: [(String, String)] = []) async -> Reply {
        await rest("lambda", method, path, body, headers)
    }

    func scheduler(_ method: String, _ schedule: String, _ input: JSON? = nil) async -> Reply {
        await rest("scheduler", method, "/schedules/\(schedule)", input?.bytes ?? [])
    }

    func pipes(_ method: String, _ pipe: String, _ input: JSON? = nil) async -> Reply {
        await rest("pipes", method, "/v1/pipes/\(pipe)", input?.bytes ?? [])
    }

    func xray(_ path: String, _ input: JSON) async -> Reply { await rest("xray", "POST", "/\(path)", input.bytes) }

    private func rest(
        _ service: String, _ method: String, _ path: String, _ body: [UInt8], _ headers: [(String, String)] = []
    ) async -> Reply {
        await send(
            Self.request(
                service, method, path, body, [("Content-Type", "application/json")] + headers, at: world.machine.now))
    }

    func s3(_ path: String, _ body: [UInt8]) async -> Reply { await s3("PUT", path, body) }

    func s3(_ method: String, _ path: String, _ body: [UInt8]) async -> Reply {
        await send(
            Self.request(
                "s3", method, path, body, [("Content-Length", String(body.count))], at: world.machine.now))
    }

    func sns(_ form: String) async -> Reply { await query("sns", form, "2010-03-31") }
    func iam(_ form: String) async -> Reply { await query("iam", form, "2010-05-08") }
    func cloudFormation(_ form: String) async -> Reply { await query("cloudformation", form, "2010-05-15") }

    private func query(_ service: String, _ form: String, _ version: String) async -> Reply {
        await send(
            Self.request(
                service, "POST", "/", Array("\(form)&Version=\(version)".utf8),
                [("Content-Type", "application/x-www-form-urlencoded")], at: world.machine.now))
    }
}

/// Names of the account in which a run plays.
enum Here {
    static let account = "000000000000"

    static func url(_ queue: String) -> JSON { .string("http://127.0.0.1:4566/\(account)/\(queue)") }
    static func queue(_ name: String) -> String { "arn:aws:sqs:us-east-1:\(account):\(name)" }
    static func role(_ name: String) -> String { "arn:aws:iam::\(account):role/\(name)" }
    static func bus(_ name: String) -> String { "arn:aws:events:us-east-1:\(account):event-bus/\(name)" }
    static func stream(_ name: String) -> String { "arn:aws:kinesis:us-east-1:\(account):stream/\(name)" }
    static func topic(_ name: String) -> String { "arn:aws:sns:us-east-1:\(account):\(name)" }
    static func function(_ name: String) -> String { "arn:aws:lambda:us-east-1:\(account):function:\(name)" }
}
