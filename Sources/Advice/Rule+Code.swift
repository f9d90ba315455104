internal import Base

/// What code does anew for each event, or leaves to the next one.
/// - Source: AWS Lambda Developer Guide, "Best practices for working with AWS Lambda functions", Function code.
extension Rule {
    static let code = [unusedImport, clientInHandler, connectionInHandler, secretOnEveryEvent, state, singleThread]

    static let unusedImport = ofCode { function, code in
        let unused = code.imports.filter { !$0.isUsed && $0.isAtModuleLevel }
        return finding(
            .unusedImport, function, unused.map { ("\($0.module) is imported and not used", $0.place) },
            what: "It loads modules that it does not use, which makes every cold start longer.",
            change: "Remove the import", confidence: 0.9)
    }

    static let clientInHandler = ofCode { function, code in
        finding(
            .clientInHandler, function,
            code.clients.map { ($0.kind.map { "a client of \($0) is made" } ?? "\($0.name) is called", $0.place) },
            what: "It makes a client for each event, with new connections, where one could serve all events.",
            change: "Make the client before the handler, or when it is first needed, and keep it in a global",
            confidence: 0.9, counting: true)
    }

    static let connectionInHandler = ofCode { function, code in
        let kinds = Set(code.connections.compactMap(\.kind))
        return finding(
            .connectionInHandler, function, code.connections.map { ("\($0.name) connects", $0.place) },
            what: "It connects anew for each event, and waits for that each time.",
            change:
                "Connect before the handler, or when first needed; keep the connection in a global"
                + (kinds.contains("HTTP") ? " (for HTTP a session with keep-alive)" : "")
                + " and connect again when it is broken"
                + (kinds.contains("database") ? "; an RDS proxy bounds the connections of many environments" : ""),
            confidence: 0.8, counting: true)
    }

    /// - Source: AWS Secrets Manager User Guide, "Use AWS Secrets Manager secrets in AWS Lambda functions"; Systems
    ///   Manager User Guide, "Using Parameter Store parameters in AWS Lambda functions".
    static let secretOnEveryEvent = ofCode { function, code in
        let actions = [
            "secretsmanager": ["GetSecretValue"], "ssm": ["GetParameter", "GetParameters", "GetParametersByPath"],
        ]
        let reads = code.calls.filter {
            !$0.dependsOnEvent && actions[$0.service]?.contains($0.operation) ?? false
        }
        return finding(
            .secretOnEveryEvent, function, reads.map { ("\($0.service):\($0.operation)", $0.place) },
            what: "It fetches the same secret or parameter for each event, which costs time and a request.",
            change:
                "Keep the value in a global for some minutes, or read it by the AWS Parameters and Secrets Lambda "
                + "Extension, which does",
            confidence: 0.9, counting: true, calls: reads)
    }

    static let state = ofCode { function, code in
        finding(
            .stateBetweenEvents, function,
            code.changedGlobals.map { ("\($0.how) changes what outlives the event", $0.place) },
            what: "It leaves something of one event to the next in the same environment: data mix, or memory grows.",
            change:
                "Make it a local variable of the handler, or empty it when an event begins; what is to last belongs "
                + "in a table",
            confidence: 0.8)
    }

    /// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory": at 1,769 MB a function has one vCPU.
    static let singleThread = ofCode { function, code in
        let peaks = function.runs.compactMap(\.peakMemoryMB)
        guard function.memoryMB > LimitsAdvice.oneProcessorMB, !code.usesThreads,
            peaks.count >= LimitsAdvice.fewestRuns, let peak = peaks.max(), peak < LimitsAdvice.oneProcessorMB
        else { return nil }
        return Finding(
            .singleThread, function.arn, logicalID: function.logicalID,
            what: "It pays for more than one processor, and its code uses one.",
            evidence: [
                "\(function.memoryMB) MB; one processor is whole at \(LimitsAdvice.oneProcessorMB) MB",
                "no thread, process or library with threads in the code; at most \(peak) MB in \(peaks.count) runs",
            ],
            change: "MemorySize: \(LimitsAdvice.oneProcessorMB), or work in parallel", confidence: 0.7
        ).with([], saving: function.meanMilliseconds.map { secondProcessor($0, of: function) })
    }

    /// A run takes as long without what it does not use.
    private static func secondProcessor(_ milliseconds: Double, of function: Application.Function) -> Saving {
        let rest = 1 - Double(LimitsAdvice.oneProcessorMB) / Double(function.memoryMB)
        return Saving(of: .run, dollars: rest * function.dollarsOfMillion(milliseconds))
    }

    // MARK: - Findings of places

    static func ofCode(_ find: @escaping @Sendable (Application.Function, Application.Code) -> Finding?) -> Rule {
        ofFunctions { function, _ in function.code.flatMap { find(function, $0) } }
    }

    /// - Parameters:
    ///   - seen: what is told, and where; nothing is found where there is none.
    ///   - counting: whether it is done in each run, so that runs tell how often.
    ///   - calls: for which the recorded calls of the role tell how often.
    static func finding(
        _ rule: Name, _ function: Application.Function, _ seen: [(String, CodePlace)], what: String, change: String,
        confidence: Double, counting: Bool = false, calls: [Application.Code.Call] = []
    ) -> Finding? {
        guard let first = seen.first else { return nil }
        var evidence = seen.prefix(LimitsAdvice.mostPlaces).map { "\($0.1): \($0.0)" }
        if seen.count > LimitsAdvice.mostPlaces { evidence.append("and \(seen.count - LimitsAdvice.mostPlaces) more") }
        let runs = function.runs.count
        let recorded = recorded(calls, function)
        if recorded > 0, runs > 0 {
            evidence.append("recorded \(recorded) times; the log has \(runs) runs")
        } else if counting, runs > 0 {
            evidence.append("the log has \(runs) runs")
        }
        return Finding(
            rule, function.arn, logicalID: function.logicalID, what: what, evidence: evidence, change: change,
            confidence: confidence, place: first.1)
    }

    private static func recorded(_ calls: [Application.Code.Call], _ function: Application.Function) -> Int {
        guard let role = function.role, function.hasOwnRole else { return 0 }
        let actions = Set(calls.map { "\($0.service):\($0.operation)" })
        return role.used.reduce(0) { $0 + (actions.contains($1.action) ? $1.count : 0) }
    }
}
