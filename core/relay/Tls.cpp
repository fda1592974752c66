// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cerrno>
#include <cstddef>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::relay {
namespace {

constexpr const char *certificateWanted = "give --tls-cert the certificate and its chain in PEM";
constexpr const char *keyWanted = "give --tls-key the certificate's private key in PEM, without a passphrase";

Error unusable(const std::string &file, const std::string &why, const char *wanted)
{
    return {ErrorCode::Configuration, file + ' ' + why + "; " + wanted};
}

/// Why the file cannot be read: OpenSSL does not say that.
Result<void> checkReadable(const std::string &file, const char *wanted)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat about {};
    char first = 0;
    const bool isOpen = descriptor >= 0 && ::fstat(descriptor, &about) == 0;
    // What was read of a pipe would be missing afterwards.
    const bool isReadable = isOpen && (S_ISFIFO(about.st_mode) || ::read(descriptor, &first, 1) >= 0);
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (isReadable)
        return {};
    return unusable(file, "cannot be read: " + std::generic_category().message(error), wanted);
}

bool isOfAnotherPair(const IoError &error)
{
    const auto code = static_cast<unsigned long>(error.value());
    return ERR_GET_LIB(code) == ERR_LIB_X509 && ERR_GET_REASON(code) == X509_R_KEY_VALUES_MISMATCH;
}

/// A certificate that today's OpenSSL takes from nobody.
bool isTooWeak(const IoError &error)
{
    const auto code = static_cast<unsigned long>(error.value());
    const int reason = ERR_GET_REASON(code);
    return ERR_GET_LIB(code) == ERR_LIB_SSL &&
           (reason == SSL_R_EE_KEY_TOO_SMALL || reason == SSL_R_CA_KEY_TOO_SMALL ||
            reason == SSL_R_CA_MD_TOO_WEAK);
}

Result<void> useKey(boost::asio::ssl::context &context, const TlsFiles &files)
{
    const auto isLocked = std::make_shared<bool>(false);
    const auto noteLock = [isLocked](std::size_t, boost::asio::ssl::context::password_purpose) {
        *isLocked = true; // and nobody is there to type a passphrase
        return std::string();
    };
    IoError error;
    context.set_password_callback(noteLock, error);
    context.use_private_key_file(files.key, boost::asio::ssl::context::pem, error);
    if (*isLocked)
        return unusable(files.key, "has a passphrase", keyWanted);
    if (error && !isOfAnotherPair(error))
        return unusable(files.key, "holds no private key", keyWanted);
    if (error || SSL_CTX_check_private_key(context.native_handle()) != 1)
        return unusable(files.key, "does not belong to " + files.certificate, keyWanted);
    return {};
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
    Result<void> read = checkReadable(files.certificate, certificateWanted);
    if (read)
        read = checkReadable(files.key, keyWanted);
    if (!read)
        return read.error();
    IoError error;
    context->use_certificate_chain_file(files.certificate, error);
    if (error)
        return unusable(files.certificate,
                        isTooWeak(error) ? "has too small a key, or too weak a digest, for TLS"
                                         : "holds no PEM certificate",
                        certificateWanted);
    if (auto used = useKey(*context, files); !used)
        return used.error();
    return context;
}

} // namespace ringdown::relay
