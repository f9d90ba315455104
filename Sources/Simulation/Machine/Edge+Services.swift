internal import Base

extension Edge {
    func sqs(_ action: String, _ input: JSON) async -> Reply {
        await send(
            Self.request(
                "sqs", "POST", "/", input.bytes,
                [("X-Amz-Target", "AmazonSQS.\(action)"), ("Content-Type", "application/x-amz-json-1.0")],
                at: world.machine.now))
    }

    func lambda(_ method: String, _ path: String, _ body: [UInt8], headers: [(String, String)] = []) async -> Reply {
        await send(
            Self.request(
                "lambda", method, path, body, [("Content-Type", "application/json")] + headers, at: world.machine.now))
    }

    func s3(_ path: String, _ body: [UInt8]) async -> Reply {
        await send(
            Self.request(
                "s3", "PUT", path, body, [("Content-Length", String(body.count))], at: world.machine.now))
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
    static func topic(_ name: String) -> String { "arn:aws:sns:us-east-1:\(account):\(name)" }
    static func function(_ name: String) -> String { "arn:aws:lambda:us-east-1:\(account):function:\(name)" }
}
