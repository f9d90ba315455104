package import Base

/// What reading a function's code tells, without running it. "For each event" is what the handler reaches and does not
/// keep: what is behind a question for something kept, or in a function that caches, is done once.
extension Application {
    package struct Code: Sendable {
        package var imports: [Import] = []
        /// Clients of AWS that are made for each event.
        package var clients: [Making] = []
        /// Connections that are made for each event.
        package var connections: [Making] = []
        /// Calls of AWS that are made for each event.
        package var calls: [Call] = []
        package var changedGlobals: [Change] = []
        package var retryLoops: [RetryLoop] = []
        package var drops: [Drop] = []
        /// Whether anything could use a second processor; true where that is not known.
        package var usesThreads = true
        /// The call that the handler gives its event to, where it does nothing else.
        package var transport: Call?

        package init() {}
    }
}

extension Application.Code {
    package struct Import: Sendable {
        package let module: String
        package let place: CodePlace
        package let isUsed: Bool
        /// Else a function imports it, when it is called.
        package let isAtModuleLevel: Bool
    }

    /// A client or a connection.
    package struct Making: Sendable {
        /// As the code names it: `boto3.client`, `psycopg2.connect`.
        package let name: String
        /// The AWS service of a client, where the code says it; `database`, `cache` or `HTTP` of a connection.
        package let kind: String?
        package let place: CodePlace
    }

    package struct Call: Sendable {
        /// As clients name it: `dynamodb`.
        package let service: String
        /// `PutItem`
        package let operation: String
        package let place: CodePlace
        package let dependsOnEvent: Bool
        /// Whether its arguments are the event, parts of it, constants and environment variables.
        package let forwardsEvent: Bool
        /// By name; nil for a value that the code does not say. `*` stands for names that it does not say.
        package let arguments: [String: String?]
    }

    package struct Change: Sendable {
        package let name: String
        /// `orders.append`
        package let how: String
        package let place: CodePlace
    }

    package struct RetryLoop: Sendable {
        /// Else it only sleeps, for a second and more.
        package let catches: Bool
        package let place: CodePlace
    }

    /// Records that are passed over, by the condition that the others meet.
    package struct Drop: Sendable {
        package enum Condition: String, Sendable {
            /// One of the values, or none of them.
            case equals
            case anythingBut = "anything-but"
            /// A text that begins, or ends, with one of the values.
            case prefix, suffix
            /// A number that meets all of the values: pairs of `<`, `<=`, `>`, `>=` or `=` and a number.
            case numeric
            /// The field is there, or is not: the only value.
            case exists
        }

        /// Of a record, or an event, as the function gets it; what lies in text of JSON is under the text's own field.
        package let path: [String]
        /// Whether it is the event that is looked at, and not one of its records.
        package let isOfEvent: Bool
        package let condition: Condition
        package let values: [JSON]
        package let place: CodePlace
    }
}

// MARK: - From a reader

extension Application.Code {
    /// - Parameter facts: as `Runtimes/reading` writes them; what is not of that form is passed over.
    package init(_ facts: JSON) {
        imports = Self.list(facts["imports"]) { fact, place in
            guard let module = fact["module"]?.string, let isUsed = fact["isUsed"]?.bool else { return nil }
            return Import(
                module: module, place: place, isUsed: isUsed,
                isAtModuleLevel: fact["isAtModuleLevel"]?.bool ?? false)
        }
        clients = Self.list(facts["clients"]) { fact, place in
            fact["name"]?.string.map { Making(name: $0, kind: fact["service"]?.string, place: place) }
        }
        connections = Self.list(facts["connections"]) { fact, place in
            fact["name"]?.string.map { Making(name: $0, kind: fact["kind"]?.string, place: place) }
        }
        calls = Self.list(facts["calls"], Self.call)
        changedGlobals = Self.list(facts["changedGlobals"]) { fact, place in
            guard let name = fact["name"]?.string, let how = fact["how"]?.string else { return nil }
            return Change(name: name, how: how, place: place)
        }
        retryLoops = Self.list(facts["retryLoops"]) { fact, place in
            RetryLoop(catches: fact["kind"]?.string == "retry", place: place)
        }
        drops = Self.list(facts["drops"], Self.drop)
        usesThreads = facts["usesThreads"]?.bool ?? true || facts["isWhole"]?.bool != true
        transport = facts["transport"].flatMap { fact in Self.place(fact).flatMap { Self.call(fact, $0) } }
    }

    private static func list<Fact>(_ facts: JSON?, _ read: (JSON, CodePlace) -> Fact?) -> [Fact] {
        (facts?.array ?? []).compactMap { fact in place(fact).flatMap { read(fact, $0) } }
    }

    private static func place(_ fact: JSON) -> CodePlace? {
        guard let file = fact["file"]?.string, let line = fact["line"]?.integer, let line = Int(exactly: line) else {
            return nil
        }
        return CodePlace(file: file, line: line)
    }

    private static func call(_ fact: JSON, _ place: CodePlace) -> Call? {
        guard let service = fact["service"]?.string, let operation = fact["operation"]?.string else { return nil }
        let arguments = (fact["arguments"]?.object ?? [:]).map { ($0.key, $0.value.string) }
        return Call(
            service: service, operation: operation, place: place,
            dependsOnEvent: fact["dependsOnEvent"]?.bool ?? true, forwardsEvent: fact["forwardsEvent"]?.bool ?? false,
            arguments: Dictionary(arguments) { _, last in last })
    }

    private static func drop(_ fact: JSON, _ place: CodePlace) -> Drop? {
        let path = (fact["path"]?.array ?? []).compactMap(\.string)
        guard let values = fact["values"]?.array, !path.isEmpty,
            let condition = fact["operator"]?.string.flatMap({ Drop.Condition(rawValue: $0) })
        else { return nil }
        return Drop(
            path: path, isOfEvent: fact["of"]?.string == "event", condition: condition, values: values, place: place)
    }
}

extension Application.Code.Call {
    /// As policies name what it does.
    var action: String {
        switch (service, operation) {
        case ("dynamodbstreams", let operation): "dynamodb:" + operation
        case ("s3", "ListObjects"), ("s3", "ListObjectsV2"): "s3:ListBucket"
        case (let service, let operation): "\(service):\(operation)"
        }
    }
}
