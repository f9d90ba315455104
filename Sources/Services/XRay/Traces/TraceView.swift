internal import Base

/// A trace as searches and graphs see it, put together from what its documents tell.
///
/// Documents come in any order, twice, or never: a parent may be missing, and parents may go in a circle. What hangs on
/// nothing is still a part of the trace.
struct TraceView: Sendable {
    /// A service that did some of the work: by its own segment, or inferred from the call of another.
    struct Visit: Sendable {
        let node: ServiceNode
        let entity: Entity
        let isInferred: Bool
        /// Whether the trace began there.
        let isRoot: Bool
    }

    /// A call of one service by another.
    struct Hop: Sendable {
        /// Nil where the caller is the trace's client.
        let source: ServiceNode?
        let target: ServiceNode
        /// The call as its caller saw it, where that told.
        let entity: Entity
    }

    let id: TraceID
    let time: Instant
    /// When its documents came.
    let arrivals: [Instant]
    let documents: Int
    /// All of them, in the order of their beginnings.
    let entities: [Entity]
    let visits: [Visit]
    let hops: [Hop]
    /// The segment with which the trace began.
    let root: Entity?
    private let places: [SegmentID: Int]
    private let owners: [Int?]

    /// - Parameter facets: in any order; not empty.
    init(_ id: TraceID, _ facets: [SegmentFacet]) {
        self.id = id
        time = facets.first?.traceTime ?? Instant(nanoseconds: 0)
        arrivals = facets.map(\.received)
        let latest = Self.latest(facets)
        documents = latest.documents
        entities = latest.entities.sorted { ($0.began, $0.id) < ($1.began, $1.id) }
        var places: [SegmentID: Int] = [:]
        for (place, entity) in entities.enumerated() { places[entity.id] = place }
        self.places = places
        owners = Self.owners(entities, places)
        let segments = entities.filter(\.isSegment)
        root =
            segments.first { $0.parent == nil }
            ?? segments.first { places[$0.parent ?? $0.id] == nil } ?? segments.first
        (visits, hops) = Self.graph(entities, places, owners, root: root)
    }

    /// Of each segment the finished one and, of several, the one that came last.
    private static func latest(_ facets: [SegmentFacet]) -> (documents: Int, entities: [Entity]) {
        var known: [SegmentID: (entity: Entity, received: Instant)] = [:]
        var own: Set<SegmentID> = []
        for facet in facets {
            if let first = facet.entities.first { own.insert(first.id) }
            for entity in facet.entities {
                if let other = known[entity.id] {
                    let isBetter =
                        (other.entity.isInProgress ? 0 : 1, other.received, other.entity.isSegment ? 1 : 0)
                        <= (entity.isInProgress ? 0 : 1, facet.received, entity.isSegment ? 1 : 0)
                    guard isBetter else { continue }
                }
                known[entity.id] = (entity, facet.received)
            }
        }
        return (own.count, known.values.map(\.entity))
    }

    /// The segment in which each stands; nil for those that hang on nothing.
    private static func owners(_ entities: [Entity], _ places: [SegmentID: Int]) -> [Int?] {
        // Each is looked at once: hostile documents are many, and their parents go in circles.
        var owners: [Int?] = Array(repeating: nil, count: entities.count)
        var isKnown = Array(repeating: false, count: entities.count)
        for place in entities.indices where !isKnown[place] {
            var path: [Int] = []
            var at: Int? = place
            var owner: Int?
            while let here = at {
                if isKnown[here] {
                    owner = owners[here]
                    break
                }
                isKnown[here] = true
                path.append(here)
                if entities[here].isSegment {
                    owner = here
                    break
                }
                at = entities[here].parent.flatMap { places[$0] }
            }
            for place in path { owners[place] = owner }
        }
        return owners
    }

    private static func graph(
        _ entities: [Entity], _ places: [SegmentID: Int], _ owners: [Int?], root: Entity?
    ) -> (visits: [Visit], hops: [Hop]) {
        var (visits, hops): ([Visit], [Hop]) = ([], [])
        var answered: Set<SegmentID> = []
        for entity in entities where entity.isSegment {
            let node = entity.node
            let isRoot = entity.id == root?.id
            visits.append(
                Visit(node: node, entity: entity, isInferred: entity.flags.contains(.inferred), isRoot: isRoot))
            guard let parent = entity.parent, let place = places[parent], parent != entity.id else {
                hops.append(Hop(source: nil, target: node, entity: entity))
                continue
            }
            let call = entities[place]
            guard call.isSegment || !call.isCall || CallTarget.isAnswer(entity.origin, to: call.targetType) else {
                // A queue has no segment of its own: it stands between its sender and who took the message.
                hops.append(Hop(source: call.targetNode, target: node, entity: entity))
                continue
            }
            answered.insert(parent)
            let caller = owners[place].map { entities[$0].node }
            // Where a call told of itself, its caller's time counts.
            hops.append(Hop(source: caller, target: node, entity: call.isCall ? call : entity))
        }
        for (place, entity) in entities.enumerated() where entity.isCall && !answered.contains(entity.id) {
            guard let owner = owners[place], !entity.isSegment else { continue }
            let node = entity.targetNode
            visits.append(Visit(node: node, entity: entity, isInferred: true, isRoot: false))
            hops.append(Hop(source: entities[owner].node, target: node, entity: entity))
        }
        return (visits, hops)
    }

    /// The segment in which a segment or subsegment stands: itself, for a segment.
    func owner(of entity: Entity) -> Entity? {
        places[entity.id].flatMap { owners[$0] }.map { entities[$0] }
    }

    func parent(of entity: Entity) -> Entity? {
        entity.parent.flatMap { $0 == entity.id ? nil : places[$0] }.map { entities[$0] }
    }

    /// Those that hang on a segment or subsegment, in the order of their beginnings.
    func children() -> [SegmentID: [Entity]] {
        var children: [SegmentID: [Entity]] = [:]
        for entity in entities where parent(of: entity) != nil {
            if let parent = entity.parent { children[parent, default: []].append(entity) }
        }
        return children
    }

    // MARK: - The whole

    var began: Instant { Instant(nanoseconds: entities.first?.began ?? time.nanoseconds) }

    /// Seconds from its beginning to the end of what has ended.
    var duration: Double {
        let ended = entities.filter { !$0.isInProgress }.map(\.ended).max() ?? began.nanoseconds
        return Double(max(0, ended.saturatingSubtract(began.nanoseconds))) / 1e9
    }

    /// Seconds that the segment took with which it began; nil where there is none yet.
    var responseTime: Double? { root.flatMap { $0.isInProgress ? nil : $0.duration } }

    /// Whether something is still to come: of a segment in progress, or of a service that was to send one.
    var isPartial: Bool {
        if root == nil { return true }
        let parents = Set(entities.filter(\.isSegment).compactMap(\.parent))
        return entities.contains {
            ($0.isSegment && $0.isInProgress) || ($0.flags.contains(.traced) && !parents.contains($0.id))
        }
    }
}

extension Entity {
    /// The service whose segment it is.
    var node: ServiceNode { ServiceNode(name: name, type: origin, account: account) }
    /// The service that it called.
    var targetNode: ServiceNode { ServiceNode(name: target ?? name, type: targetType, account: account) }
}
