internal import Base

/// A function's `Code`, from `InlineCode`, `ImageUri` or `CodeUri`.
enum FunctionCode {
    static func read(_ resource: ServerlessResource) throws(ServerlessFault) -> JSON {
        let isImage = resource["PackageType"]?.string == "Image"
        if let inline = resource["InlineCode"], !isImage { return .object(["ZipFile": inline]) }
        if let image = resource["ImageUri"] { return .object(["ImageUri": image]) }
        guard let uri = resource["CodeUri"] else {
            if isImage { throw resource.fault("'ImageUri' must be set.") }
            throw resource.fault("Either 'InlineCode' or 'CodeUri' must be set.")
        }
        if uri.isIntrinsic { throw resource.fault("'CodeUri' requires Bucket and Key properties to be specified.") }
        if uri.string?.contains("{{resolve:") == true {
            throw resource.fault(
                "Unsupported dynamic reference detected in 'CodeUri'. Please consider using alternative "
                    + "'FunctionCode' object "
                    + "format.")
        }
        var code = try S3Location.read(uri, property: "CodeUri", of: resource, names: S3Location.code)
        code["SourceKMSKeyArn"] = resource["SourceKMSKeyArn"]
        return .object(code)
    }
}
