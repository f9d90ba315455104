import APIGatewayAPI
import Base
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import APIGateway

@Suite("What is measured of a stage")
struct StageMetricsTests {
    private let fixture = Fixture()

    private func readings(_ metric: String) async throws -> [MetricReading] {
        let readings = try await fixture.platform.measured().filter { $0.metric.name == metric }
        #expect(readings.allSatisfy { $0.metric.namespace == "AWS/ApiGateway" })
        return readings
    }

    @Test("is its requests, by the API's name and by the stage too, and errors as a rate of them")
    func counts() async throws {
        let id = try await fixture.deployed()
        let path = "/_aws/execute-api/\(id)/prod/products/7"
        _ = try await fixture.send("GET", path)
        fixture.lambda.answers(#"{"statusCode":404,"body":""}"#)
        _ = try await fixture.send("GET", path)
        fixture.lambda.answers("nonsense")
        _ = try await fixture.send("GET", path)
        _ = try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/nowhere")
        _ = try await fixture.send("GET", "/_aws/execute-api/\(id)/nostage/products/7")
        let all = try await fixture.platform.measured()
        func told(_ metric: String) -> [String: MetricNumbers] {
            Dictionary(
                uniqueKeysWithValues: all.filter { $0.metric.name == metric }.map { reading in
                    (reading.metric.dimensions.map { "\($0.name)=\($0.value)" }.joined(separator: " "), reading.numbers)
                })
        }
        #expect(all.allSatisfy { $0.metric.namespace == "AWS/ApiGateway" })
        #expect(told("Count").mapValues(\.count) == ["ApiName=shop": 4, "ApiName=shop Stage=prod": 4])
        #expect(told("4XXError")["ApiName=shop"]?.average == 0.5)
        #expect(told("5XXError")["ApiName=shop"]?.sum == 1)
        #expect(told("Latency")["ApiName=shop"]?.count == 4)
        // The function was asked three times.
        #expect(told("IntegrationLatency")["ApiName=shop Stage=prod"]?.count == 3)
        let units = Dictionary(all.map { ($0.metric.name, $0.metric.unit) }, uniquingKeysWith: { first, _ in first })
        #expect(
            units == [
                "Count": "Count", "4XXError": "Count", "5XXError": "Count", "Latency": "Milliseconds",
                "IntegrationLatency": "Milliseconds",
            ])
    }

    @Test("has the API's id for a name without ASCII")
    func name() async throws {
        let id = try await fixture.deployed(Fixture.swagger(extra: ["info": ["version": "1.0", "title": "店"]]))
        _ = try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/products/7")
        let names = try await readings("Count").compactMap { $0.metric.dimensions.first?.value }
        #expect(Set(names) == [id])
    }
}
