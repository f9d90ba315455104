internal import Base

/// Metrics that an event carries itself: the Embedded Metric Format. An event that is not of the format is no metric,
/// and nothing else happens to it.
/// - Source: CloudWatch User Guide, "Specification: Embedded metric format".
struct EmbeddedMetrics {
    private let root: JSONObject
    private let time: Int64
    private let directives: [JSON]

    /// Whether it may be of the format, by a look at its bytes.
    static func isCandidate(_ message: String) -> Bool {
        var message = message
        return message.withUTF8 { bytes in
            guard let first = bytes.first(where: { !PatternScanner.isSpace($0) }), first == UInt8(ascii: "{") else {
                return false
            }
            let mark: StaticString = "_aws\""
            let needle = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
            return ByteText.find(needle, in: bytes) != nil
        }
    }

    /// Nil for a message that is not of the format.
    init?(_ message: String) {
        let parsed: JSON
        do { parsed = try JSON(parsing: message) } catch { return nil }
        guard let root = parsed.object, let time = root["_aws"]?["Timestamp"]?.integer,
            let directives = root["_aws"]?["CloudWatchMetrics"]?.array
        else { return nil }
        (self.root, self.time, self.directives) = (root, time, directives)
    }

    func add(to batch: inout MetricBatch) {
        for directive in directives { add(directive, to: &batch) }
    }

    private func add(_ directive: JSON, to batch: inout MetricBatch) {
        guard let namespace = directive["Namespace"]?.string, (1...1024).contains(namespace.utf8.count),
            !namespace.hasPrefix("AWS/"), let metrics = directive["Metrics"]?.array,
            metrics.count <= LimitsLogs.embeddedMetrics, let sets = dimensionSets(directive["Dimensions"])
        else { return }
        for metric in metrics {
            guard let name = metric["Name"]?.string, (1...1024).contains(name.utf8.count), let value = root[name] else {
                continue
            }
            let numbers = value.array?.compactMap(\.double) ?? value.double.map { [$0] } ?? []
            guard numbers.count <= LimitsLogs.embeddedValues else { continue }
            for set in sets {
                let name = MetricBatch.Name(
                    namespace: namespace, metric: name, dimensions: set, unit: metric["Unit"]?.string,
                    resolution: metric["StorageResolution"]?.integer == 1 ? 1 : 60)
                for number in numbers { batch.add(number, to: name, at: time) }
            }
        }
    }

    /// Names and values of each set; nil where one has no value, or there are too many.
    private func dimensionSets(_ written: JSON?) -> [[[String]]]? {
        guard let written else { return [[]] }
        guard let sets = written.array, sets.count <= LimitsLogs.embeddedMetrics else { return nil }
        var found: [[[String]]] = []
        for set in sets {
            guard let names = set.array, names.count <= LimitsLogs.embeddedDimensions else { return nil }
            var values: [[String]] = []
            for name in Set(names.compactMap(\.string)).sorted() {
                guard let text = FilterExtraction.text(root[name]), !text.isEmpty,
                    text.utf8.count <= LimitsLogs.dimensionCharacters
                else { return nil }
                values.append([name, text])
            }
            found.append(values)
        }
        return found.isEmpty ? [[]] : found
    }
}
