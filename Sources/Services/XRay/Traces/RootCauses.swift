internal import Base

/// Why a trace failed or took long: paths from its beginning to where the cause lies.
/// - Source: AWS X-Ray Developer Guide, "Getting data from AWS X-Ray", "Retrieving and refining root cause analytics".
struct RootCause: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case fault, error, responsetime
    }

    /// A segment or subsegment on the way.
    struct Step: Sendable {
        let name: String
        /// Of the last step that has some.
        let exceptions: [Entity.Exception]
        /// Whether it is a call of another service.
        let isRemote: Bool
        /// Which part of the trace's response time it took: 0 … 1.
        let coverage: Double
    }

    struct Part: Sendable {
        let node: ServiceNode
        let isInferred: Bool
        let steps: [Step]
    }

    let parts: [Part]
    /// Whether the trace's client saw it.
    let impactsClient: Bool
}

extension TraceView {
    func rootCauses(_ kind: RootCause.Kind) -> [RootCause] {
        guard let root else { return [] }
        switch kind {
        case .fault: return failures(.fault, root)
        case .error: return failures(.error, root)
        case .responsetime: return isPartial ? [] : [slowest(root, children())].compactMap(\.self)
        }
    }

    /// The ends of failures that nothing below explains, with the ways to them.
    private func failures(_ flag: Entity.Flags, _ root: Entity) -> [RootCause] {
        guard entities.contains(where: { $0.flags.contains(flag) }) else { return [] }
        let children = children()
        let ends = entities.filter { entity in
            entity.flags.contains(flag) && !(children[entity.id] ?? []).contains { $0.flags.contains(flag) }
        }
        return ends.prefix(LimitsXRay.rootCauses).map { end in
            cause(way(to: end), root, impactsClient: root.flags.contains(flag))
        }
    }

    /// The way down on which each took most of its parent's time.
    private func slowest(_ root: Entity, _ children: [SegmentID: [Entity]]) -> RootCause? {
        guard root.duration > 0 else { return nil }
        var way = [root]
        var seen: Set<SegmentID> = [root.id]
        while let last = way.last {
            let slow = (children[last.id] ?? []).max { ($0.duration, $1.id) < ($1.duration, $0.id) }
            guard let slow, slow.duration * 2 > last.duration, seen.insert(slow.id).inserted else { break }
            way.append(slow)
        }
        return cause(way.suffix(LimitsXRay.rootCauseSteps), root, impactsClient: true)
    }

    private func way(to end: Entity) -> [Entity] {
        var way = [end]
        var seen: Set<SegmentID> = [end.id]
        while way.count < LimitsXRay.rootCauseSteps, let last = way.last, let parent = parent(of: last),
            seen.insert(parent.id).inserted
        { way.append(parent) }
        return way.reversed()
    }

    private func cause(_ way: some BidirectionalCollection<Entity>, _ root: Entity, impactsClient: Bool) -> RootCause {
        var parts: [RootCause.Part] = []
        var (node, steps): (ServiceNode?, [RootCause.Step]) = (nil, [])
        func close() {
            if let node { parts.append(RootCause.Part(node: node, isInferred: false, steps: steps)) }
            steps = []
        }
        // Those above fail because of it, and often repeat what it says.
        let telling = way.last { !$0.exceptions.isEmpty }?.id
        for entity in way {
            if entity.isSegment || node == nil {
                close()
                node = (owner(of: entity) ?? entity).node
            }
            let coverage = root.duration > 0 ? min(1, entity.duration / root.duration) : 0
            let exceptions = entity.id == telling ? entity.exceptions : []
            steps.append(
                RootCause.Step(
                    name: entity.name, exceptions: exceptions, isRemote: entity.isCall, coverage: coverage))
        }
        close()
        if let last = way.last, last.isCall, !last.isSegment {
            let step = RootCause.Step(
                name: last.target ?? last.name, exceptions: [], isRemote: false,
                coverage: parts.last?.steps.last?.coverage ?? 0)
            parts.append(RootCause.Part(node: last.targetNode, isInferred: true, steps: [step]))
        }
        return RootCause(parts: parts, impactsClient: impactsClient)
    }
}
