package import Base

/// The report for code scanning.
/// - Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
extension AdviceReport {
    /// Where a result is, and what it says to do.
    package struct Reading {
        /// In the template or in code: its file, and the line from 1; nil where that is not known.
        package let place: (Finding) -> (file: String, line: Int)?
        /// What carries a finding out, of the template; nil where nothing does.
        package let diff: (Finding) -> String?

        package init(
            place: @escaping (Finding) -> (file: String, line: Int)?,
            diff: @escaping (Finding) -> String? = { _ in nil }
        ) {
            (self.place, self.diff) = (place, diff)
        }
    }

    /// - Parameter version: of this program.
    package func sarif(version: String, _ reading: Reading) -> JSON {
        let results =
            findings.map { Self.result($0, suppressedFor: nil, reading) }
            + suppressed.map { Self.result($0.finding, suppressedFor: $0.reason, reading) }
        let driver: JSON = [
            "name": "martlet", "version": .string(version), "rules": .array(Rule.Name.allCases.map(Self.descriptor)),
        ]
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [["tool": ["driver": driver], "results": .array(results)]],
        ]
    }

    private static func descriptor(_ name: Rule.Name) -> JSON {
        [
            "id": .string(name.rawValue), "shortDescription": ["text": .string(name.summary)],
            "fullDescription": ["text": .string(name.summary)], "help": ["text": .string(name.summary)],
            "defaultConfiguration": ["level": .string(name.severity.rawValue)],
        ]
    }

    private static func result(_ finding: Finding, suppressedFor reason: String?, _ reading: Reading) -> JSON {
        let change = reading.diff(finding).map { "\n\($0)" } ?? finding.change
        let subject = [finding.rule.rawValue, finding.subject] + [finding.source].compactMap(\.self)
        var result: JSONObject = [
            "ruleId": .string(finding.rule.rawValue), "level": .string(finding.severity.rawValue),
            "message": [
                "text": .string("\(finding.what) \(finding.evidence.joined(separator: "; ")). Change: \(change)")
            ],
            "partialFingerprints": ["subject/v1": .string(subject.joined(separator: " "))],
        ]
        if let place = reading.place(finding) {
            result["locations"] = [
                [
                    "physicalLocation": [
                        "artifactLocation": ["uri": .string(place.file)],
                        "region": ["startLine": .integer(Int64(place.line))],
                    ]
                ]
            ]
        }
        if let reason { result["suppressions"] = [["kind": "external", "justification": .string(reason)]] }
        return .object(result)
    }
}

extension Rule.Name {
    /// When it is told, in a sentence.
    var summary: String {
        switch self {
        case .failureDestination:
            "Asynchronous events that fail are lost: neither a destination nor a queue takes them."
        case .streamFailureDestination: "Nobody is told of a stream's records that fail."
        case .queueDeadLetters: "Messages that fail come again until they are too old: the queue has no redrive policy."
        case .queueVisibility: "Messages come again while they are worked on: they are hidden for too short a time."
        case .logRetention: "The log stays for ever."
        case .oldRuntime: "AWS has ended the runtime."
        case .memoryShort: "The function nearly runs out of memory."
        case .timeoutShort: "The function is cut off, or nearly."
        case .timeoutLong: "The timeout is far from what runs take."
        case .secretInVariables: "A variable holds a secret in the clear."
        case .wildcardPermission: "A role may do all that a service does, on everything."
        case .unusedPermission: "A role may do what it was never seen to do."
        case .tableScan: "A table is read as a whole, again and again."
        case .unusedImport: "A module is imported and not used."
        case .clientInHandler: "A client of AWS is made for each event."
        case .connectionInHandler: "A connection is made for each event."
        case .secretOnEveryEvent: "A secret is fetched for each event."
        case .stateBetweenEvents: "An event finds what one before it left."
        case .singleThread: "More than one processor is paid for, and one is used."
        case .onlyTransport: "The function only hands its event on: a service could."
        case .synchronousChain: "A function waits for another one."
        case .stackedRetries: "The function tries again, and so does what triggers it."
        case .retryInCode: "The function waits, or tries again, while it is paid for."
        case .filterInCode: "The function passes over records that a filter could keep from it."
        case .polling: "A schedule looks for what an event would tell."
        case .memorySize: "Another size of memory is faster or cheaper."
        case .heavyImport: "Imports that no event used make starts longer."
        case .partialBatch: "One record that fails brings its whole batch again."
        case .batchSize: "Messages wait while batches are small."
        case .reservedConcurrency: "Nothing bounds how many environments open connections to a database."
        case .provisionedIdle: "Provisioned concurrency is paid for and not used."
        case .coldStarts: "Callers wait for cold starts."
        case .duplicateSecret: "Several functions have the same secret in their variables."
        case .sharedCode: "Several functions carry the same large package."
        }
    }
}
