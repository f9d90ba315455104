internal import Base
internal import Foundation
import Testing

@testable internal import Templates

/// The published pairs of SAM templates and what AWS makes of them.
struct SAMCorpus {
    /// Nil where the shared data is missing.
    let folder: String?

    init() {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let data = ProcessInfo.processInfo.environment["MARTLET_SHARED_DATA"] ?? package + "/../shared/data"
        let folder = data + "/sam-corpus"
        self.folder = FileManager.default.fileExists(atPath: folder) ? folder : nil
    }

    var names: [String] {
        get throws {
            guard let folder else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: folder + "/output")
                .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        }
    }

    /// Nil where the pair fits, else what does not.
    func difference(_ name: String) throws -> String? {
        let expected = try TemplateText.read(try read("output/\(name).json"))
        let made = try translate(try read("input/\(name).yaml"))
        if let message = expected["errorMessage"]?.string {
            return made.message == message ? nil : made.message ?? "no fault"
        }
        guard let template = made.template else { return made.message }
        return Self.normal(template) == Self.normal(expected) ? nil : "the templates differ"
    }

    private func read(_ path: String) throws -> String {
        try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
    }

    private func translate(_ text: String) throws -> (template: JSON?, message: String?) {
        let region = try #require(Region("ap-southeast-1"))
        do throws(TemplateFault) {
            let template = try TemplateText.read(text, aliases: .expanded)
            return (try ServerlessTransform(account: .default, region: region).apply(to: template), nil)
        } catch { return (nil, error.message) }
    }

    // MARK: - What does not matter

    /// Order does not matter, nor does the digest in a deployment's name, which AWS takes over Python's text of the
    /// body.
    private static func normal(_ template: JSON) -> JSON {
        var text = ordered(withoutDigests(template)).description
        for id in template["Resources"]?.object?.keys ?? [] {
            guard template["Resources"]?[id]?["Type"] == "AWS::ApiGateway::Deployment", id.count > 10 else { continue }
            text = text.replacingOccurrences(of: "\"\(id)\"", with: "\"\(id.dropLast(10))\"")
        }
        let read = try? TemplateText.read(text)
        return ordered(read ?? .null)
    }

    private static func withoutDigests(_ template: JSON) -> JSON {
        guard var root = template.object, var resources = root["Resources"]?.object else { return template }
        for (id, resource) in resources where resource["Type"] == "AWS::ApiGateway::Deployment" {
            guard var document = resource.object, var properties = document["Properties"]?.object else { continue }
            properties["Description"] = nil
            document["Properties"] = .object(properties)
            resources[id] = .object(document)
        }
        root["Resources"] = .object(resources)
        return .object(root)
    }

    private static func ordered(_ value: JSON) -> JSON {
        switch value {
        case .array(let elements):
            .array(elements.map(ordered).sorted { $0.sorted.description < $1.sorted.description })
        case .object(let members): .object(members.mapValues(ordered))
        case .double(let number): Int64(exactly: number).map { .integer($0) } ?? value
        default: value
        }
    }
}

@Suite struct SAMCorpusTests {
    @Test("the pairs of the corpus that have passed pass")
    func floor() throws {
        let corpus = SAMCorpus()
        guard corpus.folder != nil else {
            print("The SAM corpus did not run: the shared data is missing.")
            return
        }
        var passing: [String] = []
        var broken: [String] = []
        let names = try corpus.names
        for name in names {
            if let difference = try corpus.difference(name) {
                if SAMCorpusPassing.names.contains(name) { broken.append("\(name): \(difference)") }
            } else {
                passing.append(name)
            }
        }
        print("\(passing.count) of \(names.count) pairs of the SAM corpus pass.")
        let new = passing.filter { !SAMCorpusPassing.names.contains($0) }
        if !new.isEmpty { print("Add to SAMCorpusPassing: \(new.joined(separator: " "))") }
        #expect(broken.isEmpty)
        #expect(passing.count >= SAMCorpusPassing.names.count)
    }
}
