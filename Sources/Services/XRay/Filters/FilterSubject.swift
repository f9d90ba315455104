/// What a filter expression's keywords are asked of: a trace, a service's work, a call, or a part of a root cause.
protocol FilterSubject {
    /// Nil where the keyword has no meaning for it, so that neither answer holds.
    func flag(_ word: FilterExpression.FlagWord) -> Bool?
    func number(_ word: FilterExpression.NumberWord) -> Double?
    func texts(_ word: FilterExpression.TextWord) -> [String]
}

extension FilterExpression {
    /// Whether a trace fits.
    func matches(_ trace: TraceView) -> Bool { holds(trace, in: trace) }

    private func holds(_ subject: some FilterSubject, in trace: TraceView) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.holds(subject, in: trace) }
        case .any(let parts): parts.contains { $0.holds(subject, in: trace) }
        case .not(let part): !part.holds(subject, in: trace)
        case .flag(let word): subject.flag(word) ?? false
        case .number(let word, let comparison, let value):
            subject.number(word).map { comparison.holds($0, value) } ?? false
        case .text(let word, let test, let value): subject.texts(word).contains { test.holds($0, value) }
        case .isSet(.number(let word)): subject.number(word) != nil
        case .isSet(.text(let word)): !subject.texts(word).isEmpty
        case .annotation(let key, let test): trace.hasAnnotation(key, test)
        case .service(let node, let inner):
            trace.visits.contains { node.matches($0.node) && (inner?.holds($0, in: trace) ?? true) }
        case .edge(let source, let target, let inner):
            trace.hops.contains { hop in
                hop.source.map { source.matches($0) } ?? (source.name == nil && source.type == nil)
                    && target.matches(hop.target) && (inner?.holds(hop, in: trace) ?? true)
            }
        case .rootCause(let kind, let part, let inner):
            trace.rootCauses(kind).contains { cause in
                cause.elements(part).contains { inner?.holds($0, in: trace) ?? true }
            }
        case .rootCausePaths(let paths):
            RootCause.Kind.allCases.contains { kind in
                trace.rootCauses(kind).contains { cause in paths.contains { cause.isPath($0) } }
            }
        }
    }

    /// Whether a node, or a call, is one that this expression selects: for statistics over time.
    func selects(_ visit: TraceView.Visit) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.selects(visit) }
        case .any(let parts): parts.contains { $0.selects(visit) }
        case .not(let part): !part.selects(visit)
        case .service(let node, _): node.matches(visit.node)
        default: false
        }
    }

    func selects(_ hop: TraceView.Hop) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.selects(hop) }
        case .any(let parts): parts.contains { $0.selects(hop) }
        case .not(let part): !part.selects(hop)
        case .edge(let source, let target, _):
            hop.source.map { source.matches($0) } ?? (source.name == nil && source.type == nil)
                && target.matches(hop.target)
        default: false
        }
    }
}

extension TraceView: FilterSubject {
    func flag(_ word: FilterExpression.FlagWord) -> Bool? {
        switch word {
        case .ok: root?.flags.isDisjoint(with: .failures) ?? false
        case .error: root?.flags.contains(.error) ?? false
        case .fault: root?.flags.contains(.fault) ?? false
        case .throttle: entities.contains { $0.flags.contains(.throttle) }
        case .partial: isPartial
        case .inferred: visits.contains { $0.isInferred }
        case .root: root != nil
        case .first, .last, .remote: nil
        }
    }

    func number(_ word: FilterExpression.NumberWord) -> Double? {
        switch word {
        case .responsetime: responseTime
        case .duration: duration
        case .status: (root?.http?.status).map { Double($0) }
        case .index, .coverage: nil
        }
    }

    func texts(_ word: FilterExpression.TextWord) -> [String] {
        switch word {
        case .url, .method, .agent, .clientIP: root?.texts(word) ?? []
        case .user: texts(\.user)
        case .name: visits.map(\.node.name)
        case .type: visits.compactMap(\.node.type)
        case .message: entities.flatMap { $0.exceptions.map(\.message) }
        case .zone: texts(\.zone)
        case .instance: texts(\.instance)
        case .resource: texts(\.resource)
        }
    }

    fileprivate func hasAnnotation(_ key: String, _ test: FilterExpression.AnnotationTest?) -> Bool {
        entities.contains { entity in
            entity.annotations.contains { name, value in
                guard name == key else { return false }
                switch (test, value) {
                case (nil, .flag(let flag)): return flag
                case (nil, _): return true
                case (.flag(let wanted, let isEqual), .flag(let flag)): return (flag == wanted) == isEqual
                case (.number(let comparison, let wanted), .number(let number)):
                    return comparison.holds(number, wanted)
                case (.text(let test, let wanted), .text(let text)): return test.holds(text, wanted)
                default: return false
                }
            }
        }
    }
}

extension TraceView.Visit: FilterSubject {
    func flag(_ word: FilterExpression.FlagWord) -> Bool? {
        switch word {
        case .inferred: isInferred
        case .root: isRoot
        default: entity.flag(word)
        }
    }

    func number(_ word: FilterExpression.NumberWord) -> Double? { entity.number(word) }

    func texts(_ word: FilterExpression.TextWord) -> [String] {
        switch word {
        case .name: [node.name]
        case .type: node.type.map { [$0] } ?? []
        default: entity.texts(word)
        }
    }
}

extension TraceView.Hop: FilterSubject {
    func flag(_ word: FilterExpression.FlagWord) -> Bool? { entity.flag(word) }
    func number(_ word: FilterExpression.NumberWord) -> Double? { entity.number(word) }
    func texts(_ word: FilterExpression.TextWord) -> [String] { entity.texts(word) }
}

extension Entity: FilterSubject {
    func flag(_ word: FilterExpression.FlagWord) -> Bool? {
        switch word {
        case .ok: flags.isDisjoint(with: .failures)
        case .error: flags.contains(.error)
        case .fault: flags.contains(.fault)
        case .throttle: flags.contains(.throttle)
        case .partial: isInProgress
        case .inferred: flags.contains(.inferred)
        case .remote: isCall
        case .first, .last, .root: nil
        }
    }

    func number(_ word: FilterExpression.NumberWord) -> Double? {
        switch word {
        case .responsetime, .duration: isInProgress ? nil : duration
        case .status: (http?.status).map { Double($0) }
        case .index, .coverage: nil
        }
    }

    func texts(_ word: FilterExpression.TextWord) -> [String] {
        switch word {
        case .url: [http?.url].compactMap(\.self)
        case .method: [http?.method].compactMap(\.self)
        case .agent: [http?.agent].compactMap(\.self)
        case .clientIP: [http?.clientIP].compactMap(\.self)
        case .user: [user].compactMap(\.self)
        case .name: [name]
        case .type: [origin].compactMap(\.self)
        case .message: exceptions.map(\.message)
        case .zone: [zone].compactMap(\.self)
        case .instance: [instance].compactMap(\.self)
        case .resource: [resource].compactMap(\.self)
        }
    }
}
