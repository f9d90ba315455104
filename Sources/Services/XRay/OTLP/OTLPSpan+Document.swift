internal import Base

extension OTLPSpan {
    /// The segment's document that tells the same. A span that serves a request, or has nobody above it, is a segment;
    /// the others are subsegments.
    /// - Source: OpenTelemetry Collector, AWS X-Ray exporter, by whose rules spans have become segments so far.
    /// - Returns: nil where the span has no names.
    var document: JSON? {
        guard let trace = TraceID(digits: trace), let id = SegmentID(id), id.number != 0, trace.high | trace.low != 0
        else { return nil }
        let isSegment = kind == .server || kind == .consumer || parent.isEmpty
        var document: JSONObject = [
            "trace_id": .string(trace.text), "id": .string(id.text), "name": .string(Self.name(name(isSegment))),
            "start_time": .double(Double(began / 1_000) / 1e6), "end_time": .double(Double(ended / 1_000) / 1e6),
        ]
        if let parent = SegmentID(parent), parent.number != 0 { document["parent_id"] = .string(parent.text) }
        if isSegment {
            document["origin"] = text("cloud.platform", in: resource).flatMap { Self.origins[$0] }.map { .string($0) }
            document["service"] = text("service.version", in: resource).map { ["version": .string($0)] }
            document["user"] = text("enduser.id").map { .string($0) }
        } else {
            document["type"] = "subsegment"
            if isCall { document["namespace"] = isAWS ? "aws" : "remote" }
        }
        document["http"] = http
        document["aws"] = aws(isSegment)
        document["sql"] = sql
        describeFailure(&document)
        document["annotations"] = .object(annotations)
        let others = attributes.filter { $0.value.isStructure }
        document["metadata"] = [
            "default": .object(JSONObject(others.map { ($0.key, $0.value) })), "otel": .object(resource),
        ]
        return .object(document)
    }

    private static let origins = [
        "aws_lambda": "AWS::Lambda::Function", "aws_ec2": "AWS::EC2::Instance", "aws_ecs": "AWS::ECS::Container",
        "aws_eks": "AWS::EKS::Container", "aws_elastic_beanstalk": "AWS::ElasticBeanstalk::Environment",
    ]

    private var isCall: Bool { kind == .client || kind == .producer }
    private var isAWS: Bool { text("rpc.system") == "aws-api" }

    private func text(_ key: String, in given: JSONObject? = nil) -> String? {
        switch (given ?? attributes)[key] {
        case .string(let text)? where !text.isEmpty: text
        case .integer(let number)?: "\(number)"
        default: nil
        }
    }

    private func first(_ keys: String...) -> String? {
        for key in keys { if let text = text(key) { return text } }
        return nil
    }

    private func name(_ isSegment: Bool) -> String {
        if isSegment { return text("service.name", in: resource) ?? name }
        guard isCall else { return name }
        if isAWS { return first("rpc.service", "aws.service") ?? name }
        return first("peer.service", "db.name", "db.namespace", "server.address", "net.peer.name", "http.host") ?? name
    }

    private static func name(_ text: String) -> String {
        let allowed = String(
            text.map { $0.isLetter || $0.isNumber || " _.:/%&#=+\\-@".contains($0) ? $0 : "_" }
                .prefix(LimitsXRay.nameLetters))
        return allowed.isEmpty ? "span" : allowed
    }

    private var http: JSON? {
        var (request, response): (JSONObject, JSONObject) = ([:], [:])
        request["method"] = first("http.request.method", "http.method").map { .string($0) }
        request["url"] = url.map { .string($0) }
        request["user_agent"] = first("user_agent.original", "http.user_agent").map { .string($0) }
        request["client_ip"] = first("client.address", "http.client_ip").map { .string($0) }
        response["status"] = status.map { .integer($0) }
        let length = attributes["http.response.body.size"] ?? attributes["http.response_content_length"]
        response["content_length"] = length?.integer.map { .integer($0) }
        var http: JSONObject = [:]
        if !request.isEmpty { http["request"] = .object(request) }
        if !response.isEmpty { http["response"] = .object(response) }
        return http.isEmpty ? nil : .object(http)
    }

    private var url: String? {
        if let whole = first("url.full", "http.url") { return whole }
        guard let path = first("url.path", "http.target") else { return nil }
        let host = first("server.address", "http.host", "net.host.name") ?? "localhost"
        return "\(first("url.scheme", "http.scheme") ?? "http")://\(host)\(path)"
    }

    private var status: Int64? {
        (attributes["http.response.status_code"] ?? attributes["http.status_code"])?.integer
    }

    private func aws(_ isSegment: Bool) -> JSON? {
        var aws: JSONObject = ["xray": ["sdk": "opentelemetry"]]
        aws["account_id"] = text("cloud.account.id", in: resource).map { .string($0) }
        aws["operation"] = first("rpc.method", "aws.operation").map { .string($0) }
        aws["region"] = first("cloud.region", "aws.region").map { .string($0) }
        aws["request_id"] = first("aws.request_id", "aws.requestId", "faas.invocation_id").map { .string($0) }
        aws["queue_url"] = first("aws.queue_url", "aws.queue.url", "aws.sqs.queue.url").map { .string($0) }
        let tables = attributes["aws.dynamodb.table_names"]?.array?.first?.string
        aws["table_name"] = (tables ?? first("aws.table_name", "aws.table.name")).map { .string($0) }
        aws["bucket_name"] = first("aws.s3.bucket").map { .string($0) }
        aws["function_arn"] = isSegment ? text("faas.id", in: resource).map { .string($0) } : nil
        return isCall && !isAWS ? nil : .object(aws)
    }

    private var sql: JSON? {
        guard let system = first("db.system", "db.system.name"), system != "dynamodb", system != "redis" else {
            return nil
        }
        var sql: JSONObject = ["database_type": .string(system)]
        sql["sanitized_query"] = first("db.query.text", "db.statement").map { .string($0) }
        sql["user"] = first("db.user").map { .string($0) }
        return .object(sql)
    }

    private func describeFailure(_ document: inout JSONObject) {
        let failed = events.filter { $0.name == "exception" }
        let isClients = status.map { (400..<500).contains($0) } ?? false
        guard isError || isClients || (status ?? 0) >= 500 else { return }
        document[isClients ? "error" : "fault"] = true
        if status == 429 { document["throttle"] = true }
        guard isError || !failed.isEmpty else { return }
        var exceptions: [JSON] = failed.prefix(LimitsXRay.exceptions).enumerated().map { place, event in
            [
                "id": .string(exceptionID(place)),
                "type": .string(text("exception.type", in: event.attributes) ?? "Exception"),
                "message": .string(text("exception.message", in: event.attributes) ?? ""),
            ]
        }
        if exceptions.isEmpty, !message.isEmpty {
            exceptions = [["id": .string(exceptionID(0)), "type": "Error", "message": .string(message)]]
        }
        if !exceptions.isEmpty { document["cause"] = ["exceptions": .array(exceptions)] }
    }

    private func exceptionID(_ place: Int) -> String {
        Hex.encode(Array(Digest.sha256(Array("exception \(place) \(id)".utf8)).prefix(8)))
    }

    /// What can be searched: attributes of one value.
    private var annotations: JSONObject {
        var annotations: JSONObject = ["span.name": .string(name)]
        for (key, value) in attributes where !value.isStructure && annotations.count < LimitsXRay.annotations {
            annotations[key] = value
        }
        return annotations
    }
}

extension JSON {
    fileprivate var isStructure: Bool {
        switch self {
        case .array, .object, .null: true
        case .bool, .integer, .double, .string: false
        }
    }
}
