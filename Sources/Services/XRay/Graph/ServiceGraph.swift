internal import Base
internal import XRayAPI

/// Services and who calls whom, of any number of traces.
/// - Source: AWS X-Ray API Reference, GetServiceGraph.
struct ServiceGraph: Sendable {
    private struct Node {
        var statistics = GraphStatistics()
        var isRoot = false
        var isInferred = true
        var isClient = false
        var edges: [ServiceNode: GraphStatistics] = [:]
    }

    private var nodes: [ServiceNode: Node] = [:]

    mutating func add(_ trace: TraceView) {
        for visit in trace.visits {
            nodes[visit.node, default: Node()].statistics.add(visit.entity)
            if visit.isRoot { nodes[visit.node]?.isRoot = true }
            if !visit.isInferred { nodes[visit.node]?.isInferred = false }
        }
        for hop in trace.hops {
            let source = hop.source ?? ServiceNode(name: hop.target.name, type: "client")
            var node = nodes[source] ?? Node()
            if hop.source == nil { node.isClient = true }
            node.edges[hop.target, default: GraphStatistics()].add(hop.entity)
            nodes[source] = node
        }
    }

    /// In the order of their names, which their references count.
    var services: [XRayAPI.Service] {
        let order = nodes.keys.sorted()
        let references = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        return order.enumerated().compactMap { reference, name in
            nodes[name].map { Self.service(name, $0, reference, references) }
        }
    }

    private static func service(
        _ name: ServiceNode, _ node: Node, _ reference: Int, _ references: [ServiceNode: Int]
    ) -> XRayAPI.Service {
        let edges = node.edges.sorted { $0.key < $1.key }
        var service = XRayAPI.Service(
            referenceId: reference, name: name.name, names: [name.name], accountId: name.account, type: name.type,
            state: node.isInferred || node.isClient ? "unknown" : "active")
        if node.isRoot { service.root = true }
        service.startTime = node.statistics.start ?? edges.compactMap(\.value.start).min()
        service.endTime = node.statistics.end ?? edges.compactMap(\.value.end).max()
        service.edges = edges.map { target, statistics in
            Edge(
                referenceId: references[target], startTime: statistics.start, endTime: statistics.end,
                summaryStatistics: statistics.ofEdge, responseTimeHistogram: statistics.histogram, aliases: [])
        }
        guard !node.isClient else { return service }
        service.summaryStatistics = node.statistics.ofService
        service.durationHistogram = node.statistics.histogram
        service.responseTimeHistogram = node.statistics.histogram
        return service
    }
}
