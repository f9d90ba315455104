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
    private var known: [String: MathValue] = [:]
    /// What was worked with so far, in values.
    private var work = 0

    init(
        _ query: SeriesQuery, metrics: [(id: String, series: TimeSeries)],
        searches: [MathExpression: [TimeSeries]], expressions: [String: MathExpression]
    ) {
        (self.query, self.metrics) = (query, metrics)
        (self.searches, self.expressions) = (searches, expressions)
        for (id, series) in metrics { known[id] = .series(series) }
    }

    /// The value of a query, by its id.
    /// - Throws: `ValidationError`.
    mutating func value(_ id: String) throws(Fault) -> MathValue {
        if known[id] == nil { try settle(id) }
        guard let value = known[id] else { throw MathParser.fault("'\(id)' is not an id of the request") }
        return value
    }

    /// Works an expression out behind those that it names: not within each other, since a request may have hundreds
    /// in a row, each as deep as one may be.
    private mutating func settle(_ id: String) throws(Fault) {
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
            known[next] = try evaluate(expression)
            underWay.remove(next)
            waiting.removeLast()
        }
    }

    private mutating func evaluate(_ expression: MathExpression) throws(Fault) -> MathValue {
        switch expression {
        case .number(let number): return .scalar(number)
        case .text(let text): return .text(text)
        case .name(let name): return try value(name)
        case .negated(let part):
            return try map(try evaluate(part)) { -$0 }
        case .operation(let operation, let left, let right):
            return try combine(try evaluate(left), try evaluate(right)) { operation.apply($0, $1) }
        case .list(let parts): return .list(try series(parts))
        case .select: return .list(searches[expression] ?? [])
        case .call("SEARCH", _): return .list(searches[expression] ?? [])
        case .call(let name, let arguments): return try call(name, arguments)
        }
    }

    /// Counts work, so that no request takes too long.
    private mutating func note(_ count: Int) throws(Fault) {
        work += count
        guard work <= LimitsCloudWatch.mathWork else {
            throw MathParser.fault("it takes too many steps; ask for less time, longer periods or fewer metrics")
        }
    }

    private mutating func map(
        _ value: MathValue, _ body: (Double) -> Double?
    ) throws(Fault) -> MathValue {
        switch value {
        case .scalar(let number): return .scalar(body(number) ?? .nan)
        case .series(let series):
            try note(series.times.count)
            return .series(series.mapped(body))
        case .list(let list):
            try note(list.reduce(0) { $0 + $1.times.count })
            return .list(list.map { $0.mapped(body) })
        case .text(let text): throw MathParser.fault("'\(text)' is a text where numbers are expected")
        }
    }

    private mutating func combine(
        _ left: MathValue, _ right: MathValue, _ body: (Double, Double) -> Double?
    ) throws(Fault) -> MathValue {
        switch (left, right) {
        case (_, .scalar(let number)): return try map(left) { body($0, number) }
        case (.scalar(let number), _): return try map(right) { body(number, $0) }
        case (.series(let first), .series(let second)):
            try note(first.times.count + second.times.count)
            return .series(first.combined(with: second, body))
        case (.list(let list), .series(let series)):
            try note(list.reduce(0) { $0 + $1.times.count + series.times.count })
            return .list(list.map { $0.combined(with: series, body) })
        case (.series(let series), .list(let list)):
            try note(list.reduce(0) { $0 + $1.times.count + series.times.count })
            return .list(list.map { one in one.combined(with: series) { body($1, $0) } })
        case (.list(let first), .list(let second)):
            guard first.count == second.count else {
                throw MathParser.fault("two arrays of different lengths can't be combined")
            }
            try note(first.reduce(0) { $0 + $1.times.count })
            return .list(zip(first, second).map { $0.combined(with: $1, body) })
        case (.text(let text), _), (_, .text(let text)):
            throw MathParser.fault("'\(text)' is a text where numbers are expected")
        }
    }

    // MARK: - Functions

    private mutating func call(_ name: String, _ arguments: [MathExpression]) throws(Fault) -> MathValue {
        if let function = MathFunction.of(name) {
            return try map(try only(name, arguments), function)
        }
        if let aggregate = MathAggregate(rawValue: name) {
            return try self.aggregate(aggregate, try only(name, arguments))
        }
        if let part = DatePart(rawValue: name) {
            return try eachSeries(name, try only(name, arguments)) { series in
                series.filled { time, _ in part.of(time) }
            }
        }
        switch name {
        case "METRICS": return .list(try metrics(arguments))
        case "METRIC_COUNT": return .scalar(Double(try list(name, try only(name, arguments)).count))
        case "IF": return try choice(arguments)
        case "FILL": return try fill(arguments)
        case "FIRST", "LAST": return try end(name, try only(name, arguments))
        case "PERIOD":
            guard case .series(let series) = try only(name, arguments) else {
                throw Self.wrong(name, "one time series")
            }
            return .scalar(Double(series.period))
        case "TIME_SERIES":
            guard case .scalar(let number) = try only(name, arguments) else { throw Self.wrong(name, "a number") }
            return .series(try constant(number))
        case "RATE", "DIFF", "DIFF_TIME", "RUNNING_SUM":
            return try eachSeries(name, try only(name, arguments)) { Self.steps(name, $0) }
        case "REMOVE_EMPTY": return .list(try list(name, try only(name, arguments)).filter { !$0.times.isEmpty })
        case "SLICE": return .list(try slice(arguments))
        case "SORT": return .list(try sorted(arguments))
        case "ANOMALY_DETECTION_BAND", "INSIGHT_RULE_METRIC", "SERVICE_QUOTA", "DB_PERF_INSIGHTS", "LAMBDA":
            throw .notSupported("The metric math function \(name)")
        default: throw MathParser.fault("'\(name)' is not a function")
        }
    }

    static func wrong(_ name: String, _ what: String) -> Fault { MathParser.fault("\(name) takes \(what)") }

    private mutating func only(_ name: String, _ arguments: [MathExpression]) throws(Fault) -> MathValue {
        guard arguments.count == 1 else { throw Self.wrong(name, "one argument") }
        return try evaluate(arguments[0])
    }

    private func list(_ name: String, _ value: MathValue) throws(Fault) -> [TimeSeries] {
        switch value {
        case .list(let list): return list
        case .series(let series): return [series]
        case .scalar, .text: throw Self.wrong(name, "an array of time series")
        }
    }

    private mutating func series(_ parts: [MathExpression]) throws(Fault) -> [TimeSeries] {
        var all: [TimeSeries] = []
        for part in parts {
            all += try list("An array", try evaluate(part))
            // Arrays of arrays grow by their product.
            guard all.count <= LimitsCloudWatch.arraySeries else {
                throw MathParser.fault("an array has more than \(LimitsCloudWatch.arraySeries) time series")
            }
        }
        return all
    }

    private mutating func eachSeries(
        _ name: String, _ value: MathValue, _ body: (TimeSeries) -> TimeSeries
    ) throws(Fault) -> MathValue {
        switch value {
        case .series(let series):
            try note(series.times.count)
            return .series(body(series))
        case .list(let list):
            try note(list.reduce(0) { $0 + $1.times.count })
            return .list(list.map(body))
        case .scalar, .text: throw Self.wrong(name, "a time series")
        }
    }

    private mutating func aggregate(_ aggregate: MathAggregate, _ value: MathValue) throws(Fault) -> MathValue {
        switch value {
        case .scalar: return value
        case .series(let series):
            try note(series.times.count)
            return .scalar(aggregate.of(series.values) ?? .nan)
        case .list(let list):
            try note(list.reduce(0) { $0 + $1.times.count })
            return .series(aggregate.of(list))
        case .text: throw Self.wrong(aggregate.rawValue, "numbers")
        }
    }

    private func metrics(_ arguments: [MathExpression]) throws(Fault) -> [TimeSeries] {
        switch arguments.first {
        case nil: return metrics.map(\.series)
        case .text(let part)? where arguments.count == 1:
            return metrics.filter { $0.id.contains(part) }.map(\.series)
        default: throw Self.wrong("METRICS", "nothing, or a text in quotes")
        }
    }

    /// The times that a request asks for.
    private var grid: StrideTo<Int64> { stride(from: query.begin, to: query.end, by: Int(query.period)) }

    private mutating func constant(_ number: Double) throws(Fault) -> TimeSeries {
        try note(query.count)
        var series = TimeSeries(period: query.period)
        if number.isFinite { for time in grid { series.append(time, number) } }
        return series
    }

    private mutating func choice(_ arguments: [MathExpression]) throws(Fault) -> MathValue {
        guard (2...3).contains(arguments.count) else { throw Self.wrong("IF", "two or three arguments") }
        let condition = try evaluate(arguments[0])
        let yes = try evaluate(arguments[1])
        let no = arguments.count == 3 ? try evaluate(arguments[2]) : nil
        switch condition {
        case .scalar(let number):
            if number != 0 { return yes }
            return no ?? .series(TimeSeries(period: query.period))
        case .series(let series):
            try note(series.times.count * 2)
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

    private mutating func fill(_ arguments: [MathExpression]) throws(Fault) -> MathValue {
        guard arguments.count == 2 else { throw Self.wrong("FILL", "two arguments") }
        let value = try evaluate(arguments[0])
        var filler = Filler.number(.nan)
        switch arguments[1] {
        case .name("REPEAT"): filler = .last
        case .name("LINEAR"): filler = .line
        default:
            switch try evaluate(arguments[1]) {
            case .scalar(let number): filler = .number(number)
            case .series(let series): filler = .series(series)
            case .list, .text: throw Self.wrong("FILL", "a number, a time series, REPEAT or LINEAR")
            }
        }
        try note(query.count)
        let times = Array(grid)
        let lists = try list("FILL", value)
        try note(times.count * lists.count * 2)
        let filled = lists.map { filler.fill($0, times) }
        if case .series = value, let only = filled.first { return .series(only) }
        return .list(filled)
    }

    // MARK: - Arrays

    private mutating func slice(_ arguments: [MathExpression]) throws(Fault) -> [TimeSeries] {
        guard (2...3).contains(arguments.count) else { throw Self.wrong("SLICE", "two or three arguments") }
        let list = try list("SLICE", try evaluate(arguments[0]))
        let begin = try place(arguments[1])
        let end = arguments.count == 3 ? try place(arguments[2]) : list.count
        return Array(list.prefix(max(0, end)).dropFirst(max(0, begin)))
    }

    private mutating func place(_ argument: MathExpression) throws(Fault) -> Int {
        guard case .scalar(let number) = try evaluate(argument), number.isFinite, number.magnitude < 1e9 else {
            throw Self.wrong("An array", "numbers as places")
        }
        return Int(number)
    }

    private mutating func sorted(_ arguments: [MathExpression]) throws(Fault) -> [TimeSeries] {
        guard (3...4).contains(arguments.count), case .name(let function) = arguments[1],
            case .name(let order) = arguments[2], let aggregate = MathAggregate(rawValue: function),
            ["ASC", "DESC"].contains(order)
        else { throw Self.wrong("SORT", "an array, one of AVG, MIN, MAX and SUM, and ASC or DESC") }
        let list = try list("SORT", try evaluate(arguments[0]))
        try note(list.reduce(0) { $0 + $1.times.count })
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
        let most = arguments.count == 4 ? try place(arguments[3]) : list.count
        return ordered.prefix(max(0, most)).map(\.2)
    }
}
