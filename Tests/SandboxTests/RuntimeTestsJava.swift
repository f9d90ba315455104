import Foundation
import Testing

@testable import Sandbox

extension SandboxScenarios {
    private static let source = """
        package app;
        import com.amazonaws.services.lambda.runtime.*;
        import java.io.*;
        import java.util.*;
        public class Main implements RequestHandler<Main.Order, Map<String, Object>> {
            public static class Item { public String name; public int count; }
            public static class Order {
                private List<Item> items; private Date at;
                public List<Item> getItems() { return items; }
                public void setItems(List<Item> items) { this.items = items; }
                public Date getAt() { return at; }
                public void setAt(Date at) { this.at = at; }
            }
            public Map<String, Object> handleRequest(Order order, Context context) {
                context.getLogger().log("two\\nlines");
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("id", context.getAwsRequestId());
                answer.put("left", context.getRemainingTimeInMillis() > 0);
                answer.put("order", order);
                return answer;
            }
            public static class Stream implements RequestStreamHandler {
                public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
                    in.transferTo(out);
                }
            }
            public static int sum(List<Integer> numbers) { int all = 0; for (int one : numbers) all += one; return all; }
            public String own(String text, Context context) { return text + context.getMemoryLimitInMB(); }
            public void nothing() { System.out.println("printed"); }
            public void wrong(Object event) { throw new IllegalStateException("bad", new RuntimeException("inner")); }
            public static class Broken { static { if (true) throw new IllegalStateException("no start"); } public void go() {} }
        }
        """

    /// The code's folder with the classes of `source`.
    private static func compile(_ folder: TestFolder) async throws {
        let runtimes = try await TestRuntimes.folder(in: folder)
        _ = try await runtimes.plan(for: "java17")
        try folder.write("source/app/Main.java", source)
        let code = try folder.folder("code")
        let installed = await TestRuntimes.interpreters().installed
        let java = try #require(installed.first { $0.family == .java && $0.javaCompiler != nil })
        let jars = FileTree.names(in: folder.path + "/runtimes").filter { $0.hasPrefix("java") }
        let jar = folder.path + "/runtimes/\(jars.first ?? "")/runtime/martlet.jar"
        let compiler = java.javaCompiler ?? ""
        let words = [compiler, "--release", "11", "-cp", jar, "-d", code, folder.path + "/source/app/Main.java"]
        #expect(await ProgramRun.output(words) != nil)
    }

    @Test("Java functions of every form get their events and give their results")
    func java() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            try await Self.compile(folder)
            let cases = [
                (
                    "app.Main", #"{"Items": [{"name": "é", "count": 2}], "at": 1700000000}"#,
                    #"{"id":"request-1","left":true,"order":{"items":[{"name":"é","count":2}],"at":1700000000000}}"#
                ),
                ("app.Main$Stream", #"{"any": [1]}"#, #"{"any": [1]}"#), ("app.Main::sum", "[1, 2, 3]", "6"),
                ("app.Main::own", #""a""#, #""a128""#), ("app.Main::nothing", "{}", "null"),
            ]
            for (handler, event, expected) in cases {
                let (posts, output) = try await SandboxScenarios.invoke(
                    driver, folder, "java17", [:], handler: handler, events: [event],
                    environment: ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128"])
                #expect(posts.map(\.body) == [expected])
                if handler == "app.Main" { #expect(output == "two\rlines\n") }
            }
        }
    }

    @Test("a Java function's failures have Lambda's names, texts and traces")
    func javaErrors() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            try await Self.compile(folder)
            let cases = [
                (
                    "app.Main::wrong",
                    #"{"errorMessage":"bad","errorType":"java.lang.IllegalStateException","stackTrace":["app.Main.wrong("#
                ),
                (
                    "app.Gone",
                    #"{"errorMessage":"Class not found: app.Gone","errorType":"java.lang.ClassNotFoundException"}"#
                ),
                ("app.Main::", #"{"errorMessage":"Invalid handler: `app.Main::'"}"#),
                ("app.Main::none", #"{"errorMessage":"No public method named none with appropriate method signature"#),
                (
                    "app.Main$Broken",
                    #"{"errorMessage":"Error loading class app.Main$Broken","errorType":"java.lang.ExceptionInInitializerError"}"#
                ),
                (
                    "app.Main::sum",
                    #"{"errorMessage":"An error occurred during JSON parsing","errorType":"java.lang.Runtime"#
                ),
            ]
            for (handler, expected) in cases {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "java17", [:], handler: handler, events: ["{}"])
                #expect(posts.first?.body.hasPrefix(expected) == true, "\(posts.first?.body ?? "nothing")")
                #expect(
                    posts.first?.path.hasSuffix(handler == "app.Main$Broken" ? "init/error" : "request-1/error") == true
                )
            }
        }
    }
}
