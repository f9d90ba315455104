package import Base

/// What a call knows besides its input.
package struct CallContext: Sendable {
    package private(set) var caller: Caller
    /// The account whose resources the call means.
    package private(set) var account: AccountID
    package private(set) var region: Region
    package let requestID: String
    /// The platform's time when the call began; one call sees one time.
    package let now: Instant
    /// The base of the URL by which the caller reached the platform: `http://localhost:4566`.
    package let endpoint: String
    package let sourceIP: String
    package let userAgent: String
    /// The incoming `X-Amzn-Trace-Id`.
    package private(set) var traceHeader: String?
    /// Whether a function sent it, through the listener of its sandbox.
    package let isFromFunction: Bool
    /// Whether another service of the platform made it, within the process.
    package let isWithin: Bool
    /// Whether the caller itself named the region, as a signature of Version 4 does.
    package let namesRegion: Bool
    /// Whether it is a use that AWS bills; a look of the console is none.
    package private(set) var isCounted = true

    package init(
        caller: Caller, account: AccountID, region: Region, requestID: String, now: Instant,
        endpoint: String = CallContext.defaultEndpoint, sourceIP: String = "127.0.0.1", userAgent: String = "martlet",
        traceHeader: String? = nil, isFromFunction: Bool = false, isWithin: Bool = false,
        namesRegion: Bool = false
    ) {
        (self.caller, self.account, self.region, self.requestID, self.now) = (caller, account, region, requestID, now)
        (self.endpoint, self.sourceIP, self.userAgent, self.traceHeader) = (endpoint, sourceIP, userAgent, traceHeader)
        (self.isFromFunction, self.isWithin, self.namesRegion) = (isFromFunction, isWithin, namesRegion)
    }

    /// The same call, once it is known who makes it and whose resources it means.
    package func made(by caller: Caller, account: AccountID, region: Region) -> CallContext {
        var context = self
        (context.caller, context.account, context.region) = (caller, account, region)
        return context
    }

    /// The same call as a part of another trace.
    package func tracing(_ header: String?) -> CallContext {
        var context = self
        context.traceHeader = header
        return context
    }

    /// The same call, as a look that is no use of the service.
    package func uncounted() -> CallContext {
        var context = self
        context.isCounted = false
        return context
    }

    package static let defaultEndpoint = "http://localhost:4566"

    /// The account's region whose resources the call means.
    package var tenant: Tenant { Tenant(account: account, region: region) }

    /// The ARN of a resource in this call's account and region.
    package func arn(_ service: String, _ resource: String) -> String {
        ARN(service: service, region: region.rawValue, account: account.rawValue, resource: resource).description
    }
}
