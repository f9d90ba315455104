internal import Wire

/// Works expressions out. A decision without I/O: what metrics and searches give is known before.
struct MathEvaluator {
    /// The times of a whole request.
    let query: SeriesQuery
    /// What metrics give, by their ids, in the order of the request.
    let metrics: [(id: String, series: TimeSeries)]
    /// What searches give.
    let searches: [MathExpression: [TimeSeries]]
    let expressions: [String: MathExpression]
    /// How much work it may take.
    let most: Int
    private var known: [String: MathValue] = [:]
    /// What was worked with so far: values, series, and parts of expressions.
    private var work = 0
    /// How much of it there was when others got their turn.
    private var yielded = 0

    init(
        _ query: SeriesQuery, metrics: [(id: String, series: TimeSeries)],
        searches: [MathExpression: [TimeSeries]], expressions: [String: MathExpression],
        work most: Int = LimitsCloudWatch.mathWork
    ) {
        (self.query, self.metrics, self.most) = (query, metrics, most)
        (self.searches, self.expressions) = (searches, expressions)
        for (id, series) in metrics { known[id] = .series(series) }
    }

    /// The value of a query, by its id.
    /// - Throws: `ValidationError`, or `CancellationError`.
    mutating func value(_ id: String) async throws -> MathValue {
        if known[id] == nil {
            do { try await settle(id) } catch {
                try Task.checkCancellation()
                throw error
            }
        }
        guard let value = known[id] else { throw MathParser.fault("'\(id)' is not an id of the request") }
        return value
    }

    /// Works an expression out behind those that it names: not within each other, since a request may have hundreds
    /// in a row, each as deep as one may be.
    private mutating func settle(_ id: String) async throws(Fault) {
        var waiting = [id]
        // Those that wait for others: one that needs itself is refused.
        var underWay: Set<String> = []
        while let next = waiting.last {
            guard known[next] == nil, let expression = expressions[next] else {
                waiting.removeLast()
                continue
            }
            let needed = Set(expression.names).filter { known[$0] == nil && expressions[$0] != nil }.sorted()
            guard needed.isEmpty else {
                underWay.insert(next)
                if let own = needed.first(where: { underWay.contains($0) }) {
                    throw MathParser.fault("'\(own)' refers to itself")
                }
                waiting += needed
                continue
            }
            known[next] = try await evaluate(expression)
            underWay.remove(next)
            waiting.removeLast()
        }
    }

    private mutating func evaluate(_ expression: MathExpression) async throws(Fault) -> MathValue {
        try await note(1)
        switch expression {
        case .number(let number): return .scalar(number)
        case .text(let text): return .text(text)
        case .name(let name):
            guard let value = known[name] else { throw MathParser.fault("'\(name)' is not an id of the request") }
            return value
        case .negated(let part):
            return try await map(try await evaluate(part)) { -$0 }
        case .operation(let operation, let left, let right):
            return try await combine(try await evaluate(left), try await evaluate(right)) { operation.apply($0, $1) }
        case .list(let parts): return .list(try await series(parts))
        case .select: return .list(searches[expression] ?? [])
        case .call("SEARCH", _): return .list(searches[expression] ?? [])
        case .call(let name, let arguments): return try await call(name, arguments)
        }
    }

    /// Counts work, so that no request takes too long, and gives way to others now and then.
    private mutating func note(_ count: Int) async throws(Fault) {
        work += count
        guard work <= most else {
            throw MathParser.fault("it takes too many steps; ask for less time, longer periods or fewer metrics")
        }
        guard work - yielded >= LimitsCloudWatch.mathStride else { return }
        yielded = work
        await Task.yield()
        // Nobody sees it: whoever asked has gone away.
        guard !Task.isCancelled else { throw MathParser.fault("nobody waits for it") }
    }

    /// Counts series with their values: one without any is work too.
    private mutating func note(_ list: [TimeSeries]) async throws(Fault) {
        try await note(list.reduce(list.count) { $0 + $1.times.count })
    }

    private mutating func map(
        _ value: MathValue, _ body: (Double) -> Double?
    ) async throws(Fault) -> MathValue {
        switch value {
        case .scalar(let number): return .scalar(body(number) ?? .nan)
        case .series(let series):
            try await note(series.times.count)
            return .series(series.mapped(body))
        case .list(let list):
            try await note(list)
            return .list(list.map { $0.mapped(body) })
        case .text(let text): throw MathParser.fault("'\(text)' is a text where numbers are expected")
        }
    }

    private mutating func combine(
        _ left: MathValue, _ right: MathValue, _ body: (Double, Double) -> Double?
    ) async throws(Fault) -> MathValue {
        switch (left, right) {
        case (_, .scalar(let number)): return try await map(left) { body($0, number) }
        case (.scalar(let number), _): return try await map(right) { body(number, $0) }
        case (.series(let first), .series(let second)):
            try await note(first.times.count + second.times.count)
            return .series(first.combined(with: second, body))
        case (.list(let list), .series(let series)):
            try await note(list)
            try await note(list.count * series.times.count)
            return .list(list.map { $0.combined(with: series, body) })
        case (.series(let series), .list(let list)):
            try await note(list)
            try await note(list.count * series.times.count)
            return .list(list.map { one in one.combined(with: series) { body($1, $0) } })
        case (.list(let first), .list(let second)):
            guard first.count == second.count else {
                throw MathParser.fault("two arrays of different lengths can't be combined")
            }
            try await note(first)
            try await note(second)
            return .list(zip(first, second).map { $0.combined(with: $1, body) })
        case (.text(let text), _), (_, .text(let text)):
            throw MathParser.fault("'\(text)' is a text where numbers are expected")
        }
    }

    // MARK: - Functions

    private mutating func call(_ name: String, _ arguments: [MathExpression]) async throws(Fault) -> MathValue {
        if let function = MathFunction.of(name) {
            return try await map(try await only(name, arguments), function)
        }
        if let aggregate = MathAggregate(rawValue: name) {
            return try await self.aggregate(aggregate, try await only(name, arguments))
        }
        if let part = DatePart(rawValue: name) {
            return try await eachSeries(name, try await only(name, arguments)) { series in
                series.filled { time, _ in part.of(time) }
            }
        }
        switch name {
        case "METRICS": return .list(try await metrics(arguments))
        case "METRIC_COUNT": return .scalar(Double(try list(name, try await only(name, arguments)).count))
        case "IF": return try await choice(arguments)
        case "FILL": return try await fill(arguments)
        case "FIRST", "LAST": return try end(name, try await only(name, arguments))
        case "PERIOD":
            guard case .series(let series) = try await only(name, arguments) else {
                throw Self.wrong(name, "one time series")
            }
            return .scalar(Double(series.period))
        case "TIME_SERIES":
            guard case .scalar(let number) = try await only(name, arguments) else { throw Self.wrong(name, "a number") }
            return .series(try await constant(number))
        case "RATE", "DIFF", "DIFF_TIME", "RUNNING_SUM":
            return try await eachSeries(name, try await only(name, arguments)) { Self.steps(name, $0) }
        case "REMOVE_EMPTY":
            let list = try list(name, try await only(name, arguments))
            try await note(list.count)
            return .list(list.filter { !$0.times.isEmpty })
        case "SLICE": return .list(try await slice(arguments))
        case "SORT": return .list(try await sorted(arguments))
        case "ANOMALY_DETECTION_BAND", "INSIGHT_RULE_METRIC", "SERVICE_QUOTA", "DB_PERF_INSIGHTS", "LAMBDA":
            throw .notSupported("The metric math function \(name)")
        default: throw MathParser.fault("'\(name)' is not a function")
        }
    }

    static func wrong(_ name: String, _ what: String) -> Fault { MathParser.fault("\(name) takes \(what)") }

    private mutating func only(_ name: String, _ arguments: [MathExpression]) async throws(Fault) -> MathValue {
        guard arguments.count == 1 else { throw Self.wrong(name, "one argument") }
        return try await evaluate(arguments[0])
    }

    private func list(_ name: String, _ value: MathValue) throws(Fault) -> [TimeSeries] {
        switch value {
        case .list(let list): return list
        case .series(let series): return [series]
        case .scalar, .text: throw Self.wrong(name, "an array of time series")
        }
    }

    private mutating func series(_ parts: [MathExpression]) async throws(Fault) -> [TimeSeries] {
        var all: [TimeSeries] = []
        for part in parts {
            let list = try list("An array", try await evaluate(part))
            try await note(list.count)
            all += list
            // Arrays of arrays grow by their product.
            guard all.count <= LimitsCloudWatch.arraySeries else {
                throw MathParser.fault("an array has more than \(LimitsCloudWatch.arraySeries) time series")
            }
        }
        return all
    }

    private mutating func eachSeries(
        _ name: String, _ value: MathValue, _ body: (TimeSeries) -> TimeSeries
    ) async throws(Fault) -> MathValue {
        switch value {
        case .series(let series):
            try await note(series.times.count)
            return .series(body(series))
        case .list(let list):
            try await note(list)
            return .list(list.map(body))
        case .scalar, .text: throw Self.wrong(name, "a time series")
        }
    }

    private mutating func aggregate(_ aggregate: MathAggregate, _ value: MathValue) async throws(Fault) -> MathValue {
        switch value {
        case .scalar: return value
        case .series(let series):
            try await note(series.times.count)
            return .scalar(aggregate.of(series.values) ?? .nan)
        case .list(let list):
            try await note(list)
            return .series(aggregate.of(list))
        case .text: throw Self.wrong(aggregate.rawValue, "numbers")
        }
    }

    private mutating func metrics(_ arguments: [MathExpression]) async throws(Fault) -> [TimeSeries] {
        try await note(metrics.count)
        switch arguments.first {
        case nil: return metrics.map(\.series)
        case .text(let part)? where arguments.count == 1:
            return metrics.filter { $0.id.contains(part) }.map(\.series)
        default: throw Self.wrong("METRICS", "nothing, or a text in quotes")
        }
    }

    /// The times that a request asks for.
    private var grid: StrideTo<Int64> { stride(from: query.begin, to: query.end, by: Int(query.period)) }

    private mutating func constant(_ number: Double) async throws(Fault) -> TimeSeries {
        try await note(query.count)
        var series = TimeSeries(period: query.period)
        if number.isFinite { for time in grid { series.append(time, number) } }
        return series
    }

    private mutating func choice(_ arguments: [MathExpression]) async throws(Fault) -> MathValue {
        guard (2...3).contains(arguments.count) else { throw Self.wrong("IF", "two or three arguments") }
        let condition = try await evaluate(arguments[0])
        let yes = try await evaluate(arguments[1])
        let no = arguments.count == 3 ? try await evaluate(arguments[2]) : nil
        switch condition {
        case .scalar(let number):
            if number != 0 { return yes }
            return no ?? .series(TimeSeries(period: query.period))
        case .series(let series):
            try await note(series.times.count * 2)
            func value(_ choice: MathValue?, _ time: Int64) throws(Fault) -> Double? {
                switch choice {
                case nil: return nil
                case .scalar(let number)?: return number
                case .series(let series)?: return series[time]
                case .list?, .text?: throw Self.wrong("IF", "numbers and time series")
                }
            }
            var result = TimeSeries(period: series.period)
            (result.label, result.metric) = (series.label, series.metric)
            for (time, flag) in zip(series.times, series.values) {
                if let value = try value(flag != 0 ? yes : no, time), value.isFinite { result.append(time, value) }
            }
            return .series(result)
        case .list, .text: throw Self.wrong("IF", "a number or a time series as its condition")
        }
    }

    private func end(_ name: String, _ value: MathValue) throws(Fault) -> MathValue {
        let list = try list(name, value)
        switch value {
        // Of a series its own first or last value; of an array its first or last series.
        case .series(let series):
            return .scalar((name == "FIRST" ? series.values.first : series.values.last) ?? .nan)
        default:
            guard let series = name == "FIRST" ? list.first : list.last else {
                return .series(TimeSeries(period: query.period))
            }
            return .series(series)
        }
    }

    private static func steps(_ name: String, _ series: TimeSeries) -> TimeSeries {
        var result = series
        (result.times, result.values) = ([], [])
        var sum = 0.0
        for place in series.times.indices {
            let (time, value) = (series.times[place], series.values[place])
            if name == "RUNNING_SUM" {
                sum += value
                result.append(time, sum)
                continue
            }
            guard place > 0 else { continue }
            let seconds = Double(time - series.times[place - 1])
            let change = value - series.values[place - 1]
            result.append(time, name == "RATE" ? change / seconds : name == "DIFF" ? change : seconds)
        }
        return result
    }

    // MARK: - Gaps

    private mutating func fill(_ arguments: [MathExpression]) async throws(Fault) -> MathValue {
        guard arguments.count == 2 else { throw Self.wrong("FILL", "two arguments") }
        let value = try await evaluate(arguments[0])
        var filler = Filler.number(.nan)
        switch arguments[1] {
        case .name("REPEAT"): filler = .last
        case .name("LINEAR"): filler = .line
        default:
            switch try await evaluate(arguments[1]) {
            case .scalar(let number): filler = .number(number)
            case .series(let series): filler = .series(series)
            case .list, .text: throw Self.wrong("FILL", "a number, a time series, REPEAT or LINEAR")
            }
        }
        try await note(query.count)
        let times = Array(grid)
        let lists = try list("FILL", value)
        try await note(lists)
        try await note(times.count * lists.count)
        let filled = lists.map { filler.fill($0, times) }
        if case .series = value, let only = filled.first { return .series(only) }
        return .list(filled)
    }

    // MARK: - Arrays

    private mutating func slice(_ arguments: [MathExpression]) async throws(Fault) -> [TimeSeries] {
        guard (2...3).contains(arguments.count) else { throw Self.wrong("SLICE", "two or three arguments") }
        let list = try list("SLICE", try await evaluate(arguments[0]))
        try await note(list.count)
        let begin = try await place(arguments[1])
        let end = arguments.count == 3 ? try await place(arguments[2]) : list.count
        return Array(list.prefix(max(0, end)).dropFirst(max(0, begin)))
    }

    private mutating func place(_ argument: MathExpression) async throws(Fault) -> Int {
        guard case .scalar(let number) = try await evaluate(argument), number.isFinite, number.magnitude < 1e9 else {
            throw Self.wrong("An array", "numbers as places")
        }
        return Int(number)
    }

    private mutating func sorted(_ arguments: [MathExpression]) async throws(Fault) -> [TimeSeries] {
        guard (3...4).contains(arguments.count), case .name(let function) = arguments[1],
            case .name(let order) = arguments[2], let aggregate = MathAggregate(rawValue: function),
            ["ASC", "DESC"].contains(order)
        else { throw Self.wrong("SORT", "an array, one of AVG, MIN, MAX and SUM, and ASC or DESC") }
        let list = try list("SORT", try await evaluate(arguments[0]))
        try await note(list)
        let keyed = list.enumerated().map { (place: $0.offset, key: aggregate.of($0.element.values), $0.element) }
        let ordered = keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (let first?, let second?) where first != second: order == "ASC" ? first < second : first > second
            // Those without values come last.
            case (_?, nil): true
            case (nil, _?): false
            default: left.place < right.place
            }
        }
        let most = arguments.count == 4 ? try await place(arguments[3]) : list.count
        return ordered.prefix(max(0, most)).map(\.2)
    }
}
