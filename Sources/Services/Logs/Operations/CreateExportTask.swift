internal import Base
internal import LogsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Begins to write a group's events of some time into a bucket, whose policy must let `logs.REGION.amazonaws.com` in.
/// An account has one export at a time.
/// - Source: CloudWatch Logs API Reference, CreateExportTask.
struct CreateExportTask: Operation {
    static let model = LogsModel.createExportTask
    let store: LogsStore
    let services: any ServiceDirectory
    let randomness: any Randomness

    func access(_ input: CreateExportTaskRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: CreateExportTaskRequest, _ context: CallContext) async throws -> CreateExportTaskResponse {
        let tenant = LogsTenant(context)
        guard input.from <= input.to else {
            throw LogsFault.invalidParameterException("The from time must not be behind the to time.")
        }
        _ = try await store.group(input.logGroupName, tenant)
        let given = input.destinationPrefix ?? ""
        let export = ExportRecord(
            id: randomness.uuid(), name: input.taskName, group: input.logGroupName,
            streamPrefix: input.logStreamNamePrefix ?? "", times: (Int64(input.from), Int64(input.to)),
            bucket: input.destination, prefix: given.isEmpty ? "exportedlogs" : given, created: context.now.milliseconds
        )
        try await store.checkNoOpenExport(tenant)
        try await check(export, tenant)
        try await store.open(export, ExportWork(export.id, tenant, now: context.now, randomness), tenant)
        return CreateExportTaskResponse(taskId: export.id)
    }

    private func check(_ export: ExportRecord, _ tenant: LogsTenant) async throws {
        let bucket = ExportBucket(
            services: services, tenant: tenant, bucket: export.bucket, source: tenant.groupARN(export.group))
        do throws(ExportBucket.Refused) { try await bucket.check(prefix: export.prefix) } catch {
            let failure = DeliveryFailure(error.error)
            guard !failure.isRetryable else { throw error.error }
            if failure.code == "NoSuchBucket" {
                throw LogsFault.resourceNotFoundException("The specified bucket does not exist.")
            }
            throw LogsFault.invalidParameterException(
                "\(error.call) call on the given bucket failed. Please check if CloudWatch Logs has been granted "
                    + "permission to perform this operation.")
        }
    }
}
