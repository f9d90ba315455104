#pragma once
// The one-shot digests of libcrypto: they take no provider look-up, so a hash of a short text costs a hash.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <openssl/md5.h>
#include <openssl/hmac.h>
#include <openssl/crypto.h>
// Keys and certificates. What these headers make of macros alone is not used: Swift does not see it.
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
