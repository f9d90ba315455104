internal import Base
internal import Wire
internal import XRayAPI

extension TraceView {
    /// - Parameter matched: when it was updated within the time that was searched.
    func summary(matched: Instant?) -> TraceSummary {
        let nodes = Set(visits.map(\.node)).sorted()
        var summary = TraceSummary(
            id: id.text, startTime: began, duration: Self.rounded(duration),
            responseTime: responseTime.map { Self.rounded($0) },
            hasFault: root?.flags.contains(.fault) ?? false, hasError: root?.flags.contains(.error) ?? false,
            hasThrottle: entities.contains { $0.flags.contains(.throttle) }, isPartial: isPartial)
        summary.http = root?.http.map {
            Http(
                httpURL: $0.url, httpStatus: $0.status, httpMethod: $0.method, userAgent: $0.agent,
                clientIp: $0.clientIP)
        }
        summary.annotations = annotations
        summary.users = users
        summary.serviceIds = nodes.map(\.id)
        summary.resourceARNs = texts(\.resource).map { ResourceARNDetail(arn: $0) }
        summary.instanceIds = texts(\.instance).map { InstanceIdDetail(id: $0) }
        summary.availabilityZones = texts(\.zone).map { AvailabilityZoneDetail(name: $0) }
        summary.entryPoint = root?.node.id
        summary.faultRootCauses = rootCauses(.fault).map(\.ofFault)
        summary.errorRootCauses = rootCauses(.error).map(\.ofError)
        summary.responseTimeRootCauses = rootCauses(.responsetime).map(\.ofResponseTime)
        summary.revision = documents
        summary.matchedEventTime = matched
        return summary
    }

    /// As AWS tells times: milliseconds.
    static func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

    func texts(_ field: (Entity) -> String?) -> [String] { Set(entities.compactMap(field)).sorted() }

    private var users: [TraceUser] {
        texts(\.user).map { user in
            let nodes = Set(entities.filter { $0.user == user }.map(\.node)).sorted()
            return TraceUser(userName: user, serviceIds: nodes.map(\.id))
        }
    }

    private var annotations: [String: WireList<ValueWithServiceIds>] {
        var found: [String: [Entity.Annotation: Set<ServiceNode>]] = [:]
        for entity in entities {
            let node = owner(of: entity)?.node
            for (key, value) in entity.annotations {
                found[key, default: [:]][value, default: []].formUnion(node.map { [$0] } ?? [])
            }
        }
        return found.mapValues { values in
            WireList(
                values.sorted { $0.key.order < $1.key.order }.map { value, nodes in
                    ValueWithServiceIds(annotationValue: value.output, serviceIds: nodes.sorted().map(\.id))
                })
        }
    }
}

extension ServiceNode {
    var id: ServiceId { ServiceId(name: name, names: [name], accountId: account, type: type) }
}

extension Value {
    /// Bytes that it takes in an answer, about.
    var size: Int {
        switch self {
        case .none: 0
        case .string(let text): text.utf8.count + 3
        case .list(let values): values.reduce(3) { $0 + $1.size }
        case .map(let entries): entries.reduce(3) { $0 + $1.key.utf8.count + 4 + $1.value.size }
        // Also the names of its members.
        case .record(let record): record.slots.reduce(3) { $0 + ($1.isNone ? 0 : 12 + $1.size) }
        default: 20
        }
    }
}

extension Entity.Annotation {
    var output: AnnotationValue {
        switch self {
        case .flag(let flag): AnnotationValue(booleanValue: flag)
        case .number(let number): AnnotationValue(numberValue: number)
        case .text(let text): AnnotationValue(stringValue: text)
        }
    }

    fileprivate var order: String {
        switch self {
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): text
        }
    }
}

extension RootCause {
    fileprivate var ofFault: FaultRootCause {
        FaultRootCause(
            services: parts.map { part in
                FaultRootCauseService(
                    name: part.node.name, names: [part.node.name], type: part.node.type, accountId: part.node.account,
                    entityPath: part.steps.map {
                        FaultRootCauseEntity(name: $0.name, exceptions: $0.outputExceptions, remote: $0.isRemote)
                    }, inferred: part.isInferred)
            }, clientImpacting: impactsClient)
    }

    fileprivate var ofError: ErrorRootCause {
        ErrorRootCause(
            services: parts.map { part in
                ErrorRootCauseService(
                    name: part.node.name, names: [part.node.name], type: part.node.type, accountId: part.node.account,
                    entityPath: part.steps.map {
                        ErrorRootCauseEntity(name: $0.name, exceptions: $0.outputExceptions, remote: $0.isRemote)
                    }, inferred: part.isInferred)
            }, clientImpacting: impactsClient)
    }

    fileprivate var ofResponseTime: ResponseTimeRootCause {
        ResponseTimeRootCause(
            services: parts.map { part in
                ResponseTimeRootCauseService(
                    name: part.node.name, names: [part.node.name], type: part.node.type, accountId: part.node.account,
                    entityPath: part.steps.map {
                        ResponseTimeRootCauseEntity(
                            name: $0.name, coverage: TraceView.rounded($0.coverage), remote: $0.isRemote)
                    }, inferred: part.isInferred)
            }, clientImpacting: impactsClient)
    }
}

extension RootCause.Step {
    fileprivate var outputExceptions: [RootCauseException] {
        exceptions.map { RootCauseException(name: $0.type, message: $0.message) }
    }
}
