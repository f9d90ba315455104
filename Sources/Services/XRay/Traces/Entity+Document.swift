internal import Base

extension Entity {
    /// Takes what segments and subsegments alike can have.
    /// - Parameter annotations: how many the document has so far.
    mutating func describe(_ document: JSONObject, annotations count: inout Int) {
        for (name, flag) in [("error", Flags.error), ("fault", .fault), ("throttle", .throttle)]
        where document[name]?.bool == true { flags.insert(flag) }
        if document["inferred"]?.bool == true { flags.insert(.inferred) }
        if let http = document["http"] { describe(http: http) }
        if let cause = document["cause"]?["exceptions"]?.array {
            exceptions = cause.prefix(LimitsXRay.exceptions).map {
                Exception(type: Self.cut($0["type"]?.string) ?? "", message: Self.cut($0["message"]?.string) ?? "")
            }
        }
        for (key, value) in document["annotations"]?.object ?? [:] where count < LimitsXRay.annotations {
            guard let value = Self.annotation(value) else { continue }
            annotations.append((String(key.prefix(LimitsXRay.nameLetters)), value))
            count += 1
        }
        switch document["namespace"]?.string {
        case "aws": flags.insert(.aws)
        case "remote": flags.insert(.remote)
        default: return
        }
        (target, targetType) = CallTarget.of(name: name, document, isAWS: flags.contains(.aws))
        account = Self.cut(document["aws"]?["account_id"]?.string)
    }

    /// Takes what segments alone have.
    mutating func describeSegment(_ document: JSONObject) {
        origin = Self.cut(document["origin"]?.string)
        user = Self.cut(document["user"]?.string)
        guard let aws = document["aws"] else {
            resource = Self.cut(document["resource_arn"]?.string)
            return
        }
        account = Self.cut(aws["account_id"]?.string)
        instance = Self.cut(aws["ec2"]?["instance_id"]?.string)
        zone = Self.cut(aws["ec2"]?["availability_zone"]?.string)
        let arn = document["resource_arn"]?.string ?? aws["resource_arn"]?.string ?? aws["function_arn"]?.string
        resource = Self.cut(arn)
    }

    private mutating func describe(http: JSON) {
        let request = http["request"]
        var told = HTTP(
            url: Self.cut(request?["url"]?.string), method: Self.cut(request?["method"]?.string),
            agent: Self.cut(request?["user_agent"]?.string), clientIP: Self.cut(request?["client_ip"]?.string))
        told.status = http["response"]?["status"]?.integer.flatMap { (0...999).contains($0) ? Int($0) : nil }
        self.http = told
        if request?["traced"]?.bool == true { flags.insert(.traced) }
    }

    private static func annotation(_ json: JSON) -> Annotation? {
        switch json {
        case .bool(let flag): .flag(flag)
        case .integer, .double: json.double.map { .number($0) }
        case .string(let text): .text(cut(text) ?? "")
        case .null, .array, .object: nil
        }
    }

    private static func cut(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        guard text.utf8.count > LimitsXRay.textBytes else { return text }
        return String(decoding: text.utf8.prefix(LimitsXRay.textBytes), as: UTF8.self)
    }
}

/// What a call reached, by the subsegment of its caller.
enum CallTarget {
    /// What takes an event and hands it on: what gets it then hangs on the call, and is no answer to it.
    private static let carriers: Set = ["AWS::SQS::Queue", "AWS::SNS", "AWS::Events"]

    /// Whether a segment that hangs on a call is that of the service which was called.
    /// - Parameter type: of what was called; nil where it is unknown.
    static func isAnswer(_ origin: String?, to type: String?) -> Bool {
        guard let type, carriers.contains(type) else { return true }
        return origin == type
    }

    /// - Returns: its name on a service graph, and its type.
    static func of(name: String, _ document: JSONObject, isAWS: Bool) -> (name: String, type: String) {
        guard isAWS else {
            return (name, document["sql"] == nil ? "remote" : "Database::SQL")
        }
        let aws = document["aws"]
        let resources = aws?["resource_names"]?.array?.first?.string
        switch name.uppercased() {
        case "DYNAMODB": return (aws?["table_name"]?.string ?? resources ?? name, "AWS::DynamoDB::Table")
        case "SQS":
            let queue = aws?["queue_url"]?.string.flatMap { $0.fields(separatedBy: "/").last.map { String($0) } }
            return (queue ?? aws?["queue_name"]?.string ?? resources ?? name, "AWS::SQS::Queue")
        case "S3": return (aws?["bucket_name"]?.string ?? resources ?? name, "AWS::S3::Bucket")
        case "SNS": return (name, "AWS::SNS")
        case "EVENTS", "EVENTBRIDGE": return (name, "AWS::Events")
        case "LAMBDA": return (aws?["function_name"]?.string ?? resources ?? name, "AWS::Lambda")
        case "KINESIS": return (aws?["stream_name"]?.string ?? resources ?? name, "AWS::Kinesis::Stream")
        case "STEPFUNCTIONS", "SFN", "STATES": return (name, "AWS::StepFunctions")
        default: return (name, "AWS::\(name)")
        }
    }
}
