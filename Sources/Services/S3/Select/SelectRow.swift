internal import Base
internal import Wire

/// A record of the input.
enum SelectRow: Sendable {
    /// The fields of a line of CSV, with the names that the first line gave them.
    case fields([String], CSVHeader?)
    case json(JSON)

    /// The value that a path leads to; missing where it leads nowhere.
    /// - Throws: `AmbiguousFieldName`, `MissingHeaders` for a name that no column of the file has.
    func value(at steps: ArraySlice<SQLStep>) throws(Fault) -> SQLValue {
        switch self {
        case .fields(let fields, let header):
            guard steps.count == 1, case .member(let name)? = steps.first else { return .missing }
            let place: Int?
            if let header, let found = try header.place(name) {
                place = found
            } else if let number = Self.place(name.text) {
                place = number
            } else if header != nil {
                throw SelectFault.make(
                    "MissingHeaders",
                    "Some headers in the query are missing from the file. Please check the file and "
                        + "try again.")
            } else {
                throw SelectFault.make(
                    "InvalidColumnIndex", "The column index in the SQL expression is invalid: \(name.text).")
            }
            guard let place, place < fields.count else { return .missing }
            return .text(fields[place])
        case .json(let json):
            guard let found = Self.find(steps, json) else { return .missing }
            return SQLValue(found)
        }
    }

    /// All of the record's columns, with their names.
    var columns: [(name: String, value: SQLValue)] {
        switch self {
        case .fields(let fields, let header):
            return fields.enumerated().map { index, field in (header?.name(index) ?? "_\(index + 1)", .text(field)) }
        case .json(.object(let object)): return object.map { ($0.0, SQLValue($0.1)) }
        case .json(let json): return [("_1", SQLValue(json))]
        }
    }

    /// `_1` is the first.
    private static func place(_ name: String) -> Int? {
        guard name.hasPrefix("_"), let number = Int(name.dropFirst()), number > 0 else { return nil }
        return number - 1
    }

    private static func find(_ steps: ArraySlice<SQLStep>, _ json: JSON) -> JSON? {
        var json = json
        for (index, step) in steps.enumerated() {
            switch step {
            case .member(let name):
                if let object = json.object {
                    guard let value = member(name, of: object) else { return nil }
                    json = value
                } else {
                    // What is no object is its own first column.
                    guard index == 0, place(name.text) == 0 else { return nil }
                }
            case .element(let place):
                guard let value = json[place] else { return nil }
                json = value
            case .everyElement: return nil
            }
        }
        return json
    }

    /// Names without quotes fit whatever their case.
    static func member(_ name: SQLName, of object: JSONObject) -> JSON? {
        if let value = object[name.text] { return value }
        guard let folded = name.folded else { return nil }
        return object.first { $0.0.lowercased() == folded }?.1
    }
}

/// The names of a CSV file's columns.
final class CSVHeader: Sendable {
    private let names: [String]
    private let exact: [String: Int]
    private let folded: [String: Int]
    private let ambiguous: Set<String>

    init(_ names: [String]) {
        self.names = names
        exact = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        folded = Dictionary(names.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
        var seen: Set<String> = []
        ambiguous = Set(names.map { $0.lowercased() }.filter { !seen.insert($0).inserted })
    }

    func name(_ place: Int) -> String? { place < names.count ? names[place] : nil }

    /// - Throws: `AmbiguousFieldName`.
    func place(_ name: SQLName) throws(Fault) -> Int? {
        if let place = exact[name.text] { return place }
        guard let name = name.folded else { return nil }
        guard !ambiguous.contains(name) else {
            throw SelectFault.make(
                "AmbiguousFieldName",
                "Field name matches to multiple fields in the file. Please check the SQL expression and the file, and "
                    + "try again.")
        }
        return folded[name]
    }
}
