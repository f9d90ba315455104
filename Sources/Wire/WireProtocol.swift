/// AWS's protocols, as its models name them.
package enum WireProtocol: String, Sendable {
    case json
    case query
    case ec2
    case restJSON = "rest-json"
    case restXML = "rest-xml"
    case cbor = "smithy-rpc-v2-cbor"
    /// The JSON protocol with CBOR for JSON, as the Java SDKs speak to Kinesis.
    case amzCBOR = "x-amz-cbor-1.1"
}
