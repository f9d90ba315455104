import Base
import Testing

@testable import Sandbox

@Suite struct InterpreterTests {
    private let some = Interpreters(
        installed: [
            Interpreter(family: .python, version: .init(major: 3, minor: 12), path: "/home/u/py/bin/python3.12"),
            Interpreter(family: .python, version: .init(major: 3, minor: 9), path: "/usr/bin/python3.9"),
            Interpreter(family: .nodejs, version: .init(major: 20, minor: 20), path: "/opt/node/bin/node"),
        ], pythonSDKs: [])

    @Test(
        "an identifier runs on its own version, else on the nearest newer one, else on the newest",
        arguments: [
            ("python3.9", "/usr/bin/python3.9", false), ("python3.7", "/usr/bin/python3.9", true),
            ("python3.10", "/home/u/py/bin/python3.12", true), ("python3.13", "/home/u/py/bin/python3.12", true),
            ("nodejs20.x", "/opt/node/bin/node", false), ("nodejs8.10", "/opt/node/bin/node", true),
        ])
    func choice(identifier: String, path: String, isWarned: Bool) throws {
        let choice = try some.choose(identifier)
        #expect(choice.interpreter?.path == path)
        #expect((choice.warning != nil) == isWarned)
    }

    @Test("provided needs no interpreter, and other languages are refused by name")
    func others() throws {
        #expect(try some.choose("provided.al2023").interpreter == nil)
        #expect(some.canRun("provided") && !some.canRun("java21") && !some.canRun("python3.99"))
        #expect(throws: Failure.self) { try some.choose("ruby3.3") }
    }

    @Test("an installation outside /usr is shown at its own place, one below /opt at Lambda's")
    func binds() throws {
        #expect(try some.choose("python3.9").interpreter?.binds == [])
        #expect(try some.choose("python3.12").interpreter?.binds == [.init("/home/u/py")])
        let node = try some.choose("nodejs20.x").interpreter
        #expect(node?.binds == [.init(source: "/opt/node", target: "/var/lang")])
        #expect(node?.insidePath == "/var/lang/bin/node")
    }

    @Test("this machine's interpreters are real programs, one of each version")
    func search() async {
        let found = await TestRuntimes.interpreters().installed
        #expect(found.contains { $0.family == .python })
        #expect(Set(found.map { "\($0.family) \($0.version)" }).count == found.count)
        print("interpreters here: \(found.map(\.path))")
    }
}
