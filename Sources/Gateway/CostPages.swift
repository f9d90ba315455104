internal import Base
internal import Platform
internal import Pricing
internal import ServiceKit
internal import Wire

/// What the application used, and what AWS would ask for it: of the last days, or in one trace.
struct CostPages {
    let records: PlatformRecords

    /// `?days=` are the days with today, 30 where it is not said; `?region=` is the Region whose usage alone is meant.
    /// - Returns: nil where that is no number from 1 to 400.
    func page(_ request: WireRequest) async throws -> JSON? {
        let asked = request.query.first { $0.name == "days" }?.value ?? "30"
        guard let days = Int64(asked), (1...Int64(LimitsPlatform.ledgerDays)).contains(days) else { return nil }
        let since = records.ledger.midnight(before: days - 1)
        let region = request.query.first { $0.name == "region" }?.value
        let lines = try await records.ledger.lines(since: since).filter { line in
            region.map { $0 == line.source.tenant.region.rawValue } ?? true
        }
        var stacks: [Tenant: [String: String]] = [:]
        for line in lines where stacks[line.source.tenant] == nil {
            stacks[line.source.tenant] = try await records.stacks(line.source.tenant)
        }
        var page = summary(lines) { line in Self.stack(of: line.source, stacks[line.source.tenant] ?? [:]) }
        page["since"] = .string(CalendarDate(since).iso8601())
        return .object(page)
    }

    func page(ofTrace trace: String) -> JSON { .object(summary(records.ledger.lines(ofTrace: trace)) { _ in nil }) }

    /// The stack of a resource, which a template may know by its name or its ARN; else that of who acted.
    private static func stack(of source: UsageSource, _ owners: [String: String]) -> String? {
        let resource = source.resource.flatMap { arn in
            owners[arn] ?? ARN(arn).flatMap { owners[Self.name(in: $0.resource)] }
        }
        return resource ?? source.actor.flatMap { owners[$0] }
    }

    /// `function:name` and `table/name` are called by what is behind the mark.
    private static func name(in resource: String) -> String {
        String(resource.reversed().prefix { $0 != "/" && $0 != ":" }.reversed())
    }

    private func summary(_ lines: [Ledger.Line], _ stack: (Ledger.Line) -> String?) -> JSONObject {
        let prices = records.ledger.prices
        return [
            "region": .string(prices.region), "date": .string(prices.date),
            "dollars": .double(lines.reduce(0) { $0 + records.ledger.dollars($1) }),
            "lines": .array(lines.map { .object(row($0, stack($0))) }),
        ]
    }

    private func row(_ line: Ledger.Line, _ stack: String?) -> JSONObject {
        let ledger = records.ledger
        var row: JSONObject = [
            "account": .string(line.source.tenant.account.rawValue),
            "region": .string(line.source.tenant.region.rawValue),
            "service": .string(String(line.item.service)), "item": .string(line.item.rawValue),
            "unit": .string(ledger.prices.unit(of: line.item)), "quantity": .double(line.quantity),
            "dollars": .double(ledger.dollars(line)),
        ]
        row["actor"] = line.source.actor.map { .string($0) }
        row["resource"] = line.source.resource.map { .string($0) }
        row["stack"] = stack.map { .string($0) }
        return row
    }
}
