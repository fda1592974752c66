// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Tls.h"

#include <openssl/ssl.h>

namespace ringdown::relay {
namespace {

Error unusable(const std::string &file, std::string_view what, const IoError &error)
{
    return {ErrorCode::Configuration,
            file + " cannot be used as the " + std::string(what) + ": " + error.message()};
}

} // namespace

Result<ByteStream::TlsContext> loadTls(const TlsFiles &files)
{
    namespace ssl = boost::asio::ssl;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    IoError error;
    context->use_certificate_chain_file(files.certificate, error);
    if (error)
        return unusable(files.certificate, "certificate (a PEM chain)", error);
    context->use_private_key_file(files.key, ssl::context::pem, error);
    if (error)
        return unusable(files.key, "private key (PEM, without passphrase)", error);
    if (SSL_CTX_check_private_key(native) != 1)
        return Error{ErrorCode::Configuration, files.key + " is not the key of " + files.certificate};
    return context;
}

} // namespace ringdown::relay
