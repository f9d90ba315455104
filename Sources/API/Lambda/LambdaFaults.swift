// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that Lambda's served operations declare.
package enum LambdaFault {
    package static func codeSigningConfigNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "CodeSigningConfigNotFoundException", message: message, status: 404, details: details)
    }

    package static func codeStorageExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "CodeStorageExceededException", message: message, status: 400, details: details)
    }

    package static func codeVerificationFailedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "CodeVerificationFailedException", message: message, status: 400, details: details)
    }

    package static func durableExecutionAlreadyStartedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "DurableExecutionAlreadyStartedException", message: message, status: 409, details: details)
    }

    package static func ec2AccessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EC2AccessDeniedException", message: message, status: 502, details: details)
    }

    package static func ec2ThrottledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EC2ThrottledException", message: message, status: 502, details: details)
    }

    package static func ec2UnexpectedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EC2UnexpectedException", message: message, status: 502, details: details)
    }

    package static func efsioException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EFSIOException", message: message, status: 410, details: details)
    }

    package static func efsMountConnectivityException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EFSMountConnectivityException", message: message, status: 408, details: details)
    }

    package static func efsMountFailureException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EFSMountFailureException", message: message, status: 403, details: details)
    }

    package static func efsMountTimeoutException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EFSMountTimeoutException", message: message, status: 408, details: details)
    }

    package static func eniLimitReachedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ENILimitReachedException", message: message, status: 502, details: details)
    }

    package static func functionVersionsPerCapacityProviderLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "FunctionVersionsPerCapacityProviderLimitExceededException", message: message, status: 400, details: details)
    }

    package static func invalidCodeSignatureException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidCodeSignatureException", message: message, status: 400, details: details)
    }

    package static func invalidParameterValueException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameterValueException", message: message, status: 400, details: details)
    }

    package static func invalidRequestContentException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidRequestContentException", message: message, status: 400, details: details)
    }

    package static func invalidRuntimeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidRuntimeException", message: message, status: 502, details: details)
    }

    package static func invalidSecurityGroupIDException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidSecurityGroupIDException", message: message, status: 502, details: details)
    }

    package static func invalidSubnetIDException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidSubnetIDException", message: message, status: 502, details: details)
    }

    package static func invalidZipFileException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidZipFileException", message: message, status: 502, details: details)
    }

    package static func kmsAccessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSAccessDeniedException", message: message, status: 502, details: details)
    }

    package static func kmsDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSDisabledException", message: message, status: 502, details: details)
    }

    package static func kmsInvalidStateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSInvalidStateException", message: message, status: 502, details: details)
    }

    package static func kmsNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSNotFoundException", message: message, status: 502, details: details)
    }

    package static func noPublishedVersionException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NoPublishedVersionException", message: message, status: 400, details: details)
    }

    package static func policyLengthExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicyLengthExceededException", message: message, status: 400, details: details)
    }

    package static func preconditionFailedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PreconditionFailedException", message: message, status: 412, details: details)
    }

    package static func provisionedConcurrencyConfigNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ProvisionedConcurrencyConfigNotFoundException", message: message, status: 404, details: details)
    }

    package static func recursiveInvocationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RecursiveInvocationException", message: message, status: 400, details: details)
    }

    package static func requestTooLargeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RequestTooLargeException", message: message, status: 413, details: details)
    }

    package static func resourceConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceConflictException", message: message, status: 409, details: details)
    }

    package static func resourceInUseException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceInUseException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 404, details: details)
    }

    package static func resourceNotReadyException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotReadyException", message: message, status: 502, details: details)
    }

    package static func s3FilesMountConnectivityException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "S3FilesMountConnectivityException", message: message, status: 408, details: details)
    }

    package static func s3FilesMountFailureException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "S3FilesMountFailureException", message: message, status: 403, details: details)
    }

    package static func s3FilesMountTimeoutException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "S3FilesMountTimeoutException", message: message, status: 408, details: details)
    }

    package static func serializedRequestEntityTooLargeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SerializedRequestEntityTooLargeException", message: message, status: 413, details: details)
    }

    package static func serviceException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ServiceException", message: message, status: 500, details: details)
    }

    package static func snapStartException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SnapStartException", message: message, status: 400, details: details)
    }

    package static func snapStartNotReadyException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SnapStartNotReadyException", message: message, status: 409, details: details)
    }

    package static func snapStartTimeoutException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SnapStartTimeoutException", message: message, status: 408, details: details)
    }

    package static func subnetIPAddressLimitReachedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SubnetIPAddressLimitReachedException", message: message, status: 502, details: details)
    }

    package static func tooManyRequestsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyRequestsException", message: message, status: 429, details: details)
    }

    package static func unsupportedMediaTypeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "UnsupportedMediaTypeException", message: message, status: 415, details: details)
    }
}
