import Foundation
import Testing

@testable import Sandbox

extension SandboxScenarios {
    private static let source = """
        require 'logger'
        LOG = Logger.new($stdout)
        def handler(event:, context:)
          LOG.info("two\\nlines")
          { hello: event['name'], id: context.aws_request_id, left: context.get_remaining_time_in_millis.positive? }
        end
        def wrong(event:, context:) = raise(ArgumentError, 'bad')
        def critical(event:, context:) = nobody
        module Deep
          class Go
            def self.call(event:, context:) = [event, Gem::VERSION.is_a?(String)]
          end
        end
        """

    @Test("Ruby functions of both forms get their events and give their results")
    func ruby() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let files = ["app.rb": Self.source]
            let (posts, output) = try await SandboxScenarios.invoke(
                driver, folder, "ruby3.3", files, handler: "app.handler", events: [#"{"name":"é"}"#])
            #expect(posts.first?.body == #"{"hello":"é","id":"request-1","left":true}"#)
            #expect(output.hasPrefix("I, [") && output.hasSuffix("  INFO request-1 -- : two\rlines\n"))
            let second = try await SandboxScenarios.invoke(
                driver, folder, "ruby3.3", files, handler: "app.Deep::Go.call", events: ["1"])
            #expect(second.posts.first?.body == "[1,true]")
        }
    }

    @Test(
        "a Ruby function's failures have Lambda's names",
        arguments: [
            (
                "app.wrong",
                #"{"errorMessage":"bad","errorType":"Function<ArgumentError>","stackTrace":["/var/task/app.rb:7:"#
            ),
            ("app.critical", #"{"errorMessage":"undefined local variable or method `nobody'"#),
            ("gone.handler", #"{"errorMessage":"cannot load such file -- gone","errorType":"Init<LoadError>""#),
            ("broken.handler", #"{"errorMessage":"/var/task/broken.rb:1: syntax error"#),
            ("app", #"{"errorMessage":"Invalid handler [\"app\"], must be of form FILENAME.METHOD"#),
        ])
    func rubyErrors(handler: String, expected: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let files = ["app.rb": Self.source, "broken.rb": "def handler(:"]
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "ruby3.3", files, handler: handler, events: ["1"])
            #expect(posts.first?.body.hasPrefix(expected) == true, "\(posts.first?.body ?? "nothing")")
        }
    }
}
