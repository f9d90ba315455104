internal import Base
internal import Wire

/// Why a request means no operation that is served, with the writer that tells it in the protocol which the request
/// speaks.
package struct TargetFault: Error, Sendable {
    let fault: Fault
    let wireProtocol: WireProtocol
    let writer: ResponseWriter

    /// A request that means nothing in the protocol of a service that is served.
    init(_ fault: Fault, _ entry: ServiceIndex.Entry, _ wireProtocol: WireProtocol) {
        (self.fault, self.wireProtocol, writer) = (fault, wireProtocol, entry.writer)
    }

    /// A request of a protocol whose service nothing here knows.
    init(_ fault: Fault, _ wireProtocol: WireProtocol, jsonVersion: String = "1.0", isS3: Bool = false) {
        let schema = Schema("V\tname=gateway\tjson=\(jsonVersion)\(isS3 ? "\tsigning=s3" : "")")
        (self.fault, self.wireProtocol, writer) = (fault, wireProtocol, ResponseWriter(schema))
    }
}

extension TargetFault {
    /// An operation that AWS may have and Martlet has not.
    /// - Parameter service: its own name where it is served, otherwise the one that requests are signed for.
    static func notServed(
        _ operation: String, of service: String?, _ entry: ServiceIndex.Entry?, _ wireProtocol: WireProtocol,
        _ request: WireRequest
    ) -> TargetFault {
        let owner = service.map { entry == nil ? " of the service \($0)" : " of \($0)" } ?? ""
        let isS3 = entry?.schema.service.signingName == "s3" || service?.hasPrefix("s3") == true
        let fault = Fault(
            code: code(wireProtocol, isS3: isS3), message: "\(operation)\(owner) is not served by Martlet.",
            status: status(wireProtocol, isS3: isS3))
        if let entry { return TargetFault(fault, entry, wireProtocol) }
        let isNewer = request.header("content-type")?.hasPrefix("application/x-amz-json-1.1") == true
        return TargetFault(fault, wireProtocol, jsonVersion: isNewer ? "1.1" : "1.0", isS3: isS3)
    }

    /// A request signed for a service that is not here.
    static func notServed(service: String, _ request: WireRequest, action: String?) -> TargetFault {
        if service == "ec2" { return notServed(named(action), of: service, nil, .ec2, request) }
        if action != nil || (request.isForm && request.method == "POST") {
            return notServed(named(action), of: service, nil, .query, request)
        }
        let speaksXML = ["route53", "cloudfront"].contains(service) || service.hasPrefix("s3")
        return notServed(
            "\(request.method) \(request.path)", of: service, nil, speaksXML ? .restXML : .restJSON, request)
    }

    static func named(_ operation: String?) -> String { operation.map { "The operation \($0)" } ?? "The operation" }

    private static func code(_ wireProtocol: WireProtocol, isS3: Bool) -> String {
        switch wireProtocol {
        case .query, .ec2: "InvalidAction"
        case .restXML: isS3 ? "NotImplemented" : "InvalidAction"
        case .json, .cbor, .amzCBOR, .restJSON: "UnknownOperationException"
        }
    }

    private static func status(_ wireProtocol: WireProtocol, isS3: Bool) -> Int {
        switch wireProtocol {
        case .restJSON: 404
        case .restXML where isS3: 501
        default: 400
        }
    }
}
