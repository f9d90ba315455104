internal import Base
internal import S3API
internal import ServiceKit
internal import Synchronization
internal import Wire

/// Takes the forms by which browsers upload: `POST /bucket` of `multipart/form-data`.
/// - Source: Amazon S3 API Reference, "POST Object".
struct FormDoor: FrontDoor {
    let s3: S3Store
    let services: any ServiceDirectory
    /// Policies are signed and end by the clocks of those who sign them.
    let machineClock: any Clock

    var service: String { "S3" }
    var takesUploads: Bool { true }

    func isFor(_ head: WireRequest) -> Bool {
        head.method == "POST" && head.rawQuery.isEmpty
            && head.header("content-type")?.begins(ignoringCase: "multipart/form-data") == true
            && bucket(head) != nil
    }

    private func bucket(_ head: WireRequest) -> String? {
        let parts = head.path.split(separator: "/")
        return parts.count == 1 ? PercentEncoding.decode(parts[0]) : nil
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        await BucketOrigins(s3: s3).shown(await answer(request, context), to: request)
    }

    private func answer(_ request: WireRequest, _ context: CallContext) async -> WireResponse {
        do {
            return try await upload(request, context)
        } catch {
            return ResponseWriter(S3Model.schema).write(
                Fault(error, from: service), .restXML, requestID: context.requestID, resource: request.path)
        }
    }

    private func upload(_ request: WireRequest, _ context: CallContext) async throws -> WireResponse {
        guard let bucket = bucket(request), let stream = request.stream else { throw UploadForm.malformed }
        let form = try UploadForm(stream, contentType: request.header("content-type") ?? "")
        try await form.readFields()
        var fields = Dictionary(form.fields) { first, _ in first }
        try FormFields(fields).checkComplete()
        let policy = try fields["policy"].map { text throws(Fault) in try PostPolicy(text) }
        var context = context
        if policy != nil {
            let found = try await services.identify(form: fields, context)
            context = context.made(by: found.caller, account: found.caller.account ?? .default, region: found.region)
        }
        fields["bucket"] = bucket
        fields["key"] = fields["key"]?.replacing("${filename}", with: form.fileName)
        try policy?.check(fields, now: machineClock.now)
        let input = try FormFields(fields).request(bucket, Self.file(form, policy?.sizes))
        let put = BucketGate(inner: PutObject(s3: s3, kind: .createdPost), s3: s3)
        try await services.authorize(try await put.access(input, context), context, in: .restXML)
        let output = try await put.run(input, context)
        return FormAnswer(fields, input, output, endpoint: context.endpoint).response
    }

    /// The file's bytes, as many as the policy allows.
    private static func file(_ form: UploadForm, _ sizes: ClosedRange<Int>?) -> ByteStream {
        // One reader, one form: nobody else has it.
        nonisolated(unsafe) let form = form
        let size = Mutex(0)
        return ByteStream {
            let bytes = try await form.nextOfFile()
            let total = size.withLock { size in
                size += bytes?.count ?? 0
                return size
            }
            guard let sizes else { return bytes }
            guard total <= sizes.upperBound else {
                throw S3Fault.fault(
                    "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size",
                    details: [
                        "ProposedSize": .string(String(total)), "MaxSizeAllowed": .string(String(sizes.upperBound)),
                    ])
            }
            guard bytes != nil || total >= sizes.lowerBound else {
                throw S3Fault.fault(
                    "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
                    details: [
                        "ProposedSize": .string(String(total)), "MinSizeAllowed": .string(String(sizes.lowerBound)),
                    ])
            }
            return bytes
        }
    }
}
