internal import S3API
internal import Wire

/// What a query reads, and how it becomes records.
struct SelectSource: Sendable {
    let input: SelectRun.Input
    let isPacked: Bool
    /// Bytes of a record, at most.
    let recordBytes: Int
    private let scan: ScanRange?
    private let delimiter: [UInt8]

    /// - Throws: `InvalidDataSource`, `DataSourcePathUnsupported`, `UnsupportedScanRangeInput`,
    ///   `NotImplementedException` for Parquet and BZIP2, and what is wrong with the delimiters of CSV.
    init(_ request: SelectObjectContentRequest, _ query: SQLQuery) throws(Fault) {
        let format = request.inputSerialization
        if format.parquet != nil { throw .notSupported("SelectObjectContent over Parquet") }
        if format.compressionType == .bzip2 { throw .notSupported("SelectObjectContent over BZIP2") }
        isPacked = format.compressionType == .gzip
        switch (format.csv, format.json) {
        case (let csv?, nil):
            let records = try CSVRecords(csv)
            guard query.source.isEmpty else {
                throw SelectFault.make(
                    "DataSourcePathUnsupported",
                    "The file's format does not take a path in the FROM clause: only JSON has one.")
            }
            guard request.scanRange == nil || records.canBeScannedInParts else { throw Self.noParts }
            (input, delimiter, recordBytes) = (.csv(records), records.delimiter, LimitsS3.selectRecordBytes)
        case (nil, let json?):
            guard request.scanRange == nil || json.type == .lines else { throw Self.noParts }
            (input, delimiter) = (.json(JSONRecords(query.source)), [10])
            recordBytes = json.type == .lines ? LimitsS3.selectRecordBytes : LimitsS3.selectDocumentBytes
        default:
            throw SelectFault.make(
                "InvalidDataSource", "Invalid data source type. Only CSV, JSON, and Parquet are supported.")
        }
        guard request.scanRange == nil || !isPacked else { throw Self.noParts }
        scan = request.scanRange
    }

    private static let noParts = SelectFault.make(
        "UnsupportedScanRangeInput", "Scan range queries are not supported on this type of object.")

    /// The bytes to read.
    struct Span {
        let range: Range<Int>
        /// The last byte at which a record may begin; nil where all may.
        var lastStart: Int?
        /// Behind the first of these the first record begins; nil where it does at once.
        var skipped: [UInt8]?
    }

    /// Which bytes of an object to read: those of the records that begin in the range.
    /// - Throws: `InvalidScanRange`.
    func span(_ size: Int) throws(Fault) -> Span {
        guard let scan else { return Span(range: 0..<size) }
        let invalid = SelectFault.make(
            "InvalidScanRange",
            "The provided scan range is invalid: the start must be before the end, and in the object.")
        var (first, last) = (scan.start ?? 0, scan.end ?? size - 1)
        // An end alone means the last bytes.
        guard first >= 0, last >= 0 else { throw invalid }
        if scan.start == nil, let count = scan.end { (first, last) = (max(0, size - count), size - 1) }
        guard last >= first || size == 0, first < max(1, size) else { throw invalid }
        guard first >= delimiter.count else { return Span(range: 0..<size, lastStart: last) }
        // A delimiter right before the range ends the record that begins with it.
        return Span(range: first - delimiter.count..<size, lastStart: last, skipped: delimiter)
    }
}
