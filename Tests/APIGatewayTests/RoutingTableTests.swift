import Testing

@testable import APIGateway

@Suite("The routing table")
struct RoutingTableTests {
    private func table(_ routes: [String]) throws -> RoutingTable<String> {
        var table = RoutingTable<String>()
        for route in routes {
            let words = route.split(separator: " ").map { String($0) }
            table.add(words[0], try PathPart.parts(of: words[1]), route)
        }
        return table
    }

    private static let routes = [
        "GET /", "GET /users", "GET /users/{id}", "GET /users/me", "ANY /users/{id}/posts",
        "GET /users/{id}/posts/{post}",
        "ANY /files/{path+}", "GET /files/readme", "GET /a/b/c", "GET /{x}/b/d", "ANY /{proxy+}", "POST /users",
    ]

    @Test(
        "finds the most exact resource that has the method",
        arguments: [
            ("GET", "/", "GET /", ""), ("GET", "/users", "GET /users", ""), ("GET", "/users/", "GET /users", ""),
            ("POST", "/users", "POST /users", ""), ("DELETE", "/users", "ANY /{proxy+}", "proxy=users"),
            ("GET", "/users/me", "GET /users/me", ""), ("GET", "/users/7", "GET /users/{id}", "id=7"),
            ("PUT", "/users/7/posts", "ANY /users/{id}/posts", "id=7"),
            ("GET", "/users/7/posts/x%20y", "GET /users/{id}/posts/{post}", "id=7,post=x%20y"),
            ("GET", "/files/readme", "GET /files/readme", ""),
            ("POST", "/files/readme", "ANY /files/{path+}", "path=readme"),
            ("GET", "/files/a/b/c.txt", "ANY /files/{path+}", "path=a/b/c.txt"),
            ("GET", "/a/b/c", "GET /a/b/c", ""), ("GET", "/a/b/d", "GET /{x}/b/d", "x=a"),
            ("GET", "/a/b/e", "ANY /{proxy+}", "proxy=a/b/e"), ("GET", "/files", "ANY /{proxy+}", "proxy=files"),
            ("GET", "/nothing/here/", "ANY /{proxy+}", "proxy=nothing/here"),
        ])
    func finds(_ method: String, _ path: String, _ route: String, _ parameters: String) throws {
        let match = try table(Self.routes).match(method, path)
        #expect(match?.target == route)
        #expect(match?.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ",") == parameters)
    }

    @Test("finds nothing where no resource fits", arguments: ["/", "/users/7/x", "/userS", "//users/7", "/users//"])
    func findsNothing(_ path: String) throws {
        #expect(try table(["GET /users/{id}", "POST /"]).match("GET", path) == nil)
    }

    @Test("searches no path of too many parts")
    func bounded() throws {
        let path = String(repeating: "/a", count: LimitsAPIGateway.pathParts + 1)
        #expect(try table(["GET /{x}/{y}"]).match("GET", path) == nil)
        #expect(try table(["GET /{all+}"]).match("GET", path) != nil)
    }
}
