#pragma once
// TLS of OpenSSL, as clients speak it. What these headers make of macros alone is not used: Swift does not see it.
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
