internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// The settings of an account in a region: the role that API Gateway would log with, which is kept and shown.
struct AccountStore: Sendable {
    let store: any Store

    private static func key(_ context: CallContext) -> Key {
        Key("apigateway", "account", .string(context.account.rawValue), .string(context.region.rawValue))
    }

    func load(_ context: CallContext) async throws -> Account {
        Self.account(role: Self.role(try await store.get(Self.key(context))))
    }

    func change(_ context: CallContext, _ change: (inout String?) throws(Fault) -> Void) async throws -> Account {
        for _ in 0..<LimitsAPIGateway.conflictRetries {
            let key = Self.key(context)
            let row = try await store.get(key)
            var role = Self.role(row)
            try change(&role)
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            transaction.put(key, Array((role ?? "").utf8))
            if case .committed = try await store.commit(transaction) { return Self.account(role: role) }
        }
        throw APIGatewayFault.conflictException(
            "Unable to complete operation due to concurrent modification. Please try again later.")
    }

    private static func role(_ row: Row?) -> String? {
        row.flatMap { $0.value.isEmpty ? nil : String(decoding: $0.value, as: UTF8.self) }
    }

    /// - Source: API Gateway Developer Guide: 10,000 requests a second, a burst of 5,000.
    private static func account(role: String?) -> Account {
        Account(
            cloudwatchRoleArn: role, throttleSettings: ThrottleSettings(burstLimit: 5000, rateLimit: 10000),
            features: ["UsagePlans"], apiKeyVersion: "4")
    }
}
