internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a dashboard or replaces it.
/// - Throws: `InvalidParameterInput` for a body that breaks the rules of its structure.
/// - Source: Amazon CloudWatch API Reference, PutDashboard.
struct PutDashboard: Operation {
    static let model = CloudWatchModel.putDashboard
    let core: CloudWatchCore

    func access(_ input: PutDashboardInput, _ context: CallContext) -> [Access] {
        [context.access("PutDashboard", input.dashboardName)]
    }

    func run(_ input: PutDashboardInput, _ context: CallContext) async throws -> PutDashboardOutput {
        guard (input.tags ?? []).isEmpty else { throw Fault.notSupported("PutDashboard with Tags") }
        try DashboardReference.check(input.dashboardName)
        try DashboardCheck.check(input.dashboardBody)
        let reference = DashboardReference(account: context.account, name: input.dashboardName)
        let body = Array(input.dashboardBody.utf8)
        var transaction = Transaction()
        transaction.isLarge = true
        LongRow.remove(reference.bodyKey, &transaction)
        LongRow.put(reference.bodyKey, body, &transaction)
        transaction.put(reference.key, DashboardRecord(modified: context.now, size: body.count).bytes)
        _ = try await core.store.commit(transaction)
        return PutDashboardOutput(dashboardValidationMessages: [])
    }
}

/// Tells a dashboard's body.
/// - Source: Amazon CloudWatch API Reference, GetDashboard.
struct GetDashboard: Operation {
    static let model = CloudWatchModel.getDashboard
    let core: CloudWatchCore

    func access(_ input: GetDashboardInput, _ context: CallContext) -> [Access] {
        [context.access("GetDashboard", input.dashboardName)]
    }

    func run(_ input: GetDashboardInput, _ context: CallContext) async throws -> GetDashboardOutput {
        let reference = DashboardReference(account: context.account, name: input.dashboardName)
        guard let body = try await LongRow.read(reference.bodyKey, core.store) else {
            throw DashboardReference.missing(input.dashboardName)
        }
        return GetDashboardOutput(
            dashboardArn: reference.arn, dashboardBody: String(decoding: body, as: UTF8.self),
            dashboardName: reference.name)
    }
}

/// Lists dashboards in the order of their names.
/// - Source: Amazon CloudWatch API Reference, ListDashboards.
struct ListDashboards: Operation {
    static let model = CloudWatchModel.listDashboards
    let core: CloudWatchCore

    func access(_ input: ListDashboardsInput, _ context: CallContext) -> [Access] {
        [Access("cloudwatch:ListDashboards", on: "*")]
    }

    func run(_ input: ListDashboardsInput, _ context: CallContext) async throws -> ListDashboardsOutput {
        let prefix = CloudWatchStore.dashboards(context.account)
        let page = try await RowPage<DashboardEntry>(
            prefix.names(from: input.dashboardNamePrefix ?? ""), under: prefix,
            size: LimitsCloudWatch.dashboardsPage, most: LimitsCloudWatch.dashboardsPage, input.nextToken, core.store
        ) { row in
            guard let name = row.key.elements(after: prefix)?.first?.string else { return nil }
            let record = try DashboardRecord(row)
            return DashboardEntry(
                dashboardName: name, dashboardArn: DashboardReference(account: context.account, name: name).arn,
                lastModified: record.modified, size: record.size)
        }
        return ListDashboardsOutput(dashboardEntries: page.elements, nextToken: page.token)
    }
}

/// Removes dashboards: all that are named, or none where one is not there.
/// - Source: Amazon CloudWatch API Reference, DeleteDashboards.
struct DeleteDashboards: Operation {
    static let model = CloudWatchModel.deleteDashboards
    let core: CloudWatchCore

    func access(_ input: DeleteDashboardsInput, _ context: CallContext) -> [Access] {
        input.dashboardNames.map { context.access("DeleteDashboards", $0) }
    }

    func run(_ input: DeleteDashboardsInput, _ context: CallContext) async throws -> DeleteDashboardsOutput {
        guard input.dashboardNames.count <= LimitsCloudWatch.describePage else {
            throw CloudWatchFault.dashboardInvalidInputError(
                "No more than \(LimitsCloudWatch.describePage) dashboards can be deleted at once.")
        }
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            for name in input.dashboardNames {
                let reference = DashboardReference(account: context.account, name: name)
                guard let row = try await core.store.get(reference.key) else { throw DashboardReference.missing(name) }
                transaction.check(reference.key, .version(row.version))
                transaction.delete(reference.key)
                LongRow.remove(reference.bodyKey, &transaction)
            }
            if transaction.isEmpty { return DeleteDashboardsOutput() }
            if try await core.store.commit(transaction).version != nil { return DeleteDashboardsOutput() }
        }
        throw Fault.contended
    }
}

extension CallContext {
    fileprivate func access(_ action: String, _ name: String) -> Access {
        Access("cloudwatch:\(action)", on: DashboardReference(account: account, name: name).arn)
    }
}
