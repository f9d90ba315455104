internal import Advice
internal import Base
internal import HTTP
internal import Wire

/// Reads which functions rules and schedules run again and again.
struct ScheduleSurvey: Sendable {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    func add(to application: inout Application) async throws {
        let all = try await rules() + schedules(of: application.functions)
        for index in application.functions.indices {
            let arn = application.functions[index].arn
            application.functions[index].schedules =
                all.filter { $0.target == arn || $0.target.hasPrefix(arn + ":") }.map(\.schedule)
        }
    }

    private typealias Found = (target: String, schedule: Application.Schedule)

    /// Rules with a schedule are on the default bus alone.
    private func rules() async throws -> [Found] {
        var found: [Found] = []
        let rules = try await pages("AWSEvents.ListRules", "Rules", [:])
        for rule in rules where rule["State"]?.string != "DISABLED" {
            guard let name = rule["Name"], let expression = rule["ScheduleExpression"]?.string else { continue }
            let schedule = Application.Schedule(name: name.string ?? "", expression: expression)
            let targets = try await pages("AWSEvents.ListTargetsByRule", "Targets", ["Rule": name])
            found += targets.compactMap { $0["Arn"]?.string }.map { ($0, schedule) }
        }
        return found
    }

    private func pages(_ target: String, _ member: String, _ input: JSONObject) async throws -> [JSON] {
        var (all, input) = ([JSON](), input)
        for _ in 0..<LimitsClient.pages {
            let page = try await client.json("events", target, .object(input))
            all += page[member]?.array ?? []
            guard let token = page["NextToken"], !token.isNull else { break }
            input["NextToken"] = token
        }
        return all
    }

    private func schedules(of functions: [Application.Function]) async throws -> [Found] {
        var (found, token) = ([Found](), String?.none)
        for _ in 0..<LimitsClient.pages {
            let query = token.map { "NextToken=\(PercentEncoding.encode($0))" } ?? ""
            let page = try await client.restJSON(
                AWSClient.Call("scheduler", "Scheduler ListSchedules", .get, "/schedules", query: query))
            for summary in page["Schedules"]?.array ?? [] {
                guard let target = summary["Target"]?["Arn"]?.string,
                    functions.contains(where: { target == $0.arn || target.hasPrefix($0.arn + ":") }),
                    let schedule = try await schedule(summary)
                else { continue }
                found.append((target, schedule))
            }
            token = page["NextToken"]?.string
            if token == nil { break }
        }
        return found
    }

    /// Nil for one that rests, or that is gone by now.
    private func schedule(_ summary: JSON) async throws -> Application.Schedule? {
        guard let name = summary["Name"]?.string, summary["State"]?.string != "DISABLED" else { return nil }
        do {
            let told = try await client.restJSON(
                AWSClient.Call(
                    "scheduler", "Scheduler GetSchedule", .get, "/schedules/\(PercentEncoding.encode(name))",
                    query: "groupName=\(PercentEncoding.encode(summary["GroupName"]?.string ?? "default"))"))
            return told["ScheduleExpression"]?.string.map { Application.Schedule(name: name, expression: $0) }
        } catch let fault as AWSFault where fault.status == 404 {
            return nil
        }
    }
}
