internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The websites that buckets are: index documents for folders, an error document, redirections. What a browser may have
/// is what everybody may: the bucket's policy and the lists decide.
/// - Source: Amazon S3 User Guide, "Website endpoints", "Configuring an index document", "(Optional) Configuring a
///   webpage redirect".
struct WebsiteDoor: FrontDoor {
    let service = "S3"
    let s3: S3Store

    func isFor(_ head: WireRequest) -> Bool { WebsiteAddress(head) != nil }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        var response: WireResponse
        do { response = try await answer(request, context) } catch {
            response = WebsitePage.response(Fault(error, from: service), context.requestID)
        }
        response.headers += [("x-amz-request-id", context.requestID)]
        return response
    }

    private func answer(_ request: WireRequest, _ context: CallContext) async throws -> WireResponse {
        guard let address = WebsiteAddress(request) else { throw Fault.internalFailure("S3: the host is no website's") }
        guard request.method == "GET" || request.method == "HEAD" else {
            throw S3Fault.fault(
                "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
                details: ["Method": .string(request.method), "ResourceType": "OBJECT"])
        }
        let found = try await s3.bucket(address.bucket)
        guard let site = try await s3.configuration(Website.self, of: found) else {
            throw S3Fault.notConfigured(
                "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration",
                bucket: address.bucket)
        }
        let path = PercentEncoding.decode(String(request.path.dropFirst()))
        if let redirection = site.redirection(path, error: nil, host: address.host) {
            return Self.redirect(redirection.status, redirection.location)
        }
        let page = WebsiteVisit(s3: s3, site: site, bucket: found.record, request: request, context: context)
        do { return try await page.object(site.key(path)) } catch {
            let fault = Fault(error, from: service)
            if fault.status == 304 { return WireResponse(status: 304) }
            if fault.status == 404 || fault.status == 403, await page.isFolder(path) {
                return Self.redirect(302, "/\(PercentEncoding.encode(path, keepingSlashes: true))/")
            }
            if let redirection = site.redirection(path, error: fault.status, host: address.host) {
                return Self.redirect(redirection.status, redirection.location)
            }
            return await page.errorPage(fault, context.requestID)
        }
    }

    private static func redirect(_ status: Int, _ location: String) -> WireResponse {
        WireResponse(status: status, headers: [("Location", location)])
    }
}
