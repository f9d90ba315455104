import Base
import Testing

@testable import APIGateway

@Suite("A function's answer to a proxy integration")
struct ProxyResponseTests {
    private func response(_ payload: String) -> ProxyResponse? {
        ProxyResponse(Array(payload.utf8)) { _ in false }
    }

    @Test(
        "is malformed where its form is wrong",
        arguments: [
            "null", "\"hello\"", "[1]", "", "{", #"{"statusCode":"abc"}"#, #"{"statusCode":99}"#, #"{"body":{"a":1}}"#,
            #"{"headers":{"a":["b"]}}"#, #"{"headers":"x"}"#, #"{"multiValueHeaders":{"a":"b"}}"#,
            #"{"statusCode":200,"message":"x"}"#, #"{"headers":{"a":"b\r\nc: d"}}"#,
        ])
    func malformed(_ payload: String) { #expect(response(payload) == nil) }

    @Test("has status 200, no body and a JSON type where it says nothing")
    func defaults() throws {
        let response = try #require(self.response("{}"))
        #expect((response.status, response.body) == (200, []))
        #expect(response.headers.map { "\($0.name): \($0.value)" } == ["Content-Type: application/json"])
    }

    @Test("takes a status that stands in a string, and numbers and flags as headers")
    func scalars() throws {
        let response = try #require(self.response(#"{"statusCode":"404","headers":{"X-N":1,"X-B":true},"body":null}"#))
        #expect(response.status == 404)
        #expect(
            response.headers.map { "\($0.name): \($0.value)" } == [
                "X-N: 1", "X-B: true", "Content-Type: application/json",
            ])
    }

    @Test("merges headers of one and of many values, the many before the one")
    func merges() throws {
        let payload = #"{"headers":{"A":"1","Set-Cookie":"x=0"},"multiValueHeaders":{"set-cookie":["x=1","y=2"]}}"#
        let response = try #require(self.response(payload))
        #expect(
            response.headers.map { "\($0.name): \($0.value)" } == [
                "A: 1", "set-cookie: x=1", "set-cookie: y=2", "Content-Type: application/json",
            ])
    }

    @Test("hands on headers of the connection under another name")
    func remaps() throws {
        let response = try #require(self.response(#"{"headers":{"Content-Length":"5","WWW-Authenticate":"Basic"}}"#))
        #expect(
            response.headers.map(\.name) == [
                "x-amzn-Remapped-Content-Length", "x-amzn-Remapped-WWW-Authenticate", "Content-Type",
            ])
    }
}
