// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Frames.h"

#include <openssl/evp.h>

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr unsigned continuationOpcode = 0x0;
constexpr unsigned textOpcode = 0x1;
constexpr unsigned binaryOpcode = 0x2;
constexpr unsigned closingOpcode = 0x8;
constexpr unsigned pingOpcode = 0x9;
constexpr unsigned pongOpcode = 0xA;
constexpr unsigned finalBit = 0x80;
constexpr unsigned reservedBits = 0x70;
constexpr unsigned maskBit = 0x80;
constexpr std::size_t longestControl = 125;

/// Frames of a server are not masked.
std::string encodeFrame(unsigned opcode, std::string_view payload)
{
    std::string out;
    out.reserve(payload.size() + 10);
    out += static_cast<char>(finalBit | opcode);
    const std::uint64_t size = payload.size();
    const int lengthBytes = size < 126 ? 0 : size < 65536 ? 2 : 8;
    out += static_cast<char>(lengthBytes == 0 ? size : lengthBytes == 2 ? 126 : 127);
    for (int shift = (lengthBytes - 1) * 8; shift >= 0; shift -= 8)
        out += static_cast<char>(size >> shift);
    out += payload;
    return out;
}

/// Codes a peer may send (RFC 6455, 7.4).
bool isSendable(unsigned code)
{
    if (code >= 3000 && code <= 4999)
        return true;
    return code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
}

} // namespace

std::string textFrame(std::string_view payload)
{
    return encodeFrame(textOpcode, payload);
}

std::string pingFrame()
{
    return encodeFrame(pingOpcode, {});
}

std::string pongFrame(std::string_view payload)
{
    return encodeFrame(pongOpcode, payload);
}

std::string closeFrame(CloseCode code)
{
    const auto number = static_cast<std::uint16_t>(code);
    const std::array<char, 2> bytes = {static_cast<char>(number >> 8), static_cast<char>(number & 0xFF)};
    return encodeFrame(closingOpcode, {bytes.data(), bytes.size()});
}

std::string acceptFor(std::string_view key)
{
    const std::string joined = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(joined.data(), joined.size(), digest.data(), &size, EVP_sha1(), nullptr);
    std::array<unsigned char, 32> encoded{};
    const int length = EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(size));
    return {encoded.begin(), encoded.begin() + length};
}

bool isWebSocketKey(std::string_view key)
{
    constexpr std::size_t encodedSize = 24; // 16 bytes
    if (key.size() != encodedSize || !key.ends_with("==") || key[encodedSize - 3] == '=')
        return false;
    return std::all_of(key.begin(), key.end() - 2, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
               c == '/';
    });
}

bool Utf8Check::begin(unsigned char byte)
{
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    if (byte == 0xE0)
        m_lowest = 0xA0;
    else if (byte == 0xED)
        m_highest = 0x9F;
    else if (byte == 0xF0)
        m_lowest = 0x90;
    else if (byte == 0xF4)
        m_highest = 0x8F;
    return true;
}

bool Utf8Check::add(std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_missing == 0) {
            if (!begin(byte))
                return false;
            continue;
        }
        if (byte < m_lowest || byte > m_highest)
            return false;
        m_lowest = 0x80;
        m_highest = 0xBF;
        --m_missing;
    }
    return true;
}

FrameReader::Status FrameReader::broken(CloseCode code)
{
    m_closeCode = code;
    return Status::Broken;
}

FrameReader::Status FrameReader::read(std::string_view &bytes)
{
    while (true) {
        if (m_state == State::Head) {
            bool isWhole = false;
            while (!bytes.empty() && !isWhole) {
                isWhole = takeHeadByte(static_cast<unsigned char>(bytes.front()));
                bytes.remove_prefix(1);
            }
            if (!isWhole)
                return Status::NeedMore;
            if (const Status status = checkHead(); status != Status::NeedMore)
                return status;
        }
        if (const Status status = takePayload(bytes); status != Status::NeedMore)
            return status;
        if (m_state == State::Payload)
            return Status::NeedMore;
    }
}

bool FrameReader::takeHeadByte(unsigned char byte)
{
    m_head[m_headSize++] = byte;
    if (m_headSize == 2) {
        const unsigned length = byte & 0x7F;
        const std::size_t lengthBytes = length == 126 ? 2 : length == 127 ? 8 : 0;
        const std::size_t maskBytes = (byte & maskBit) != 0 ? 4 : 0;
        m_headWanted = 2 + lengthBytes + maskBytes;
    }
    return m_headSize >= 2 && m_headSize == m_headWanted;
}

FrameReader::Status FrameReader::checkHead()
{
    m_isFinal = (m_head[0] & finalBit) != 0;
    m_opcode = m_head[0] & 0x0F;
    m_length = m_head[1] & 0x7F;
    const std::size_t lengthBytes = m_length == 126 ? 2 : m_length == 127 ? 8 : 0;
    if (lengthBytes > 0) {
        m_length = 0;
        for (std::size_t i = 2; i < 2 + lengthBytes; ++i)
            m_length = (m_length << 8) | m_head[i];
        if (m_length < 126 || (lengthBytes == 8 && (m_length < 65536 || (m_length >> 63) != 0)))
            return broken(CloseCode::ProtocolError); // not the shortest form, or negative
    }
    if ((m_head[0] & reservedBits) != 0 || (m_head[1] & maskBit) == 0)
        return broken(CloseCode::ProtocolError);
    std::copy_n(m_head.begin() + static_cast<std::ptrdiff_t>(2 + lengthBytes), m_mask.size(), m_mask.begin());
    m_headSize = 0;
    m_headWanted = 2;
    m_taken = 0;
    m_state = State::Payload;
    if (isControl()) {
        m_control.clear();
        const bool isKnown = m_opcode == closingOpcode || m_opcode == pingOpcode || m_opcode == pongOpcode;
        return isKnown && m_isFinal && m_length <= longestControl ? Status::NeedMore
                                                                  : broken(CloseCode::ProtocolError);
    }
    if (m_opcode > binaryOpcode || (m_opcode == continuationOpcode) != m_isInMessage)
        return broken(CloseCode::ProtocolError);
    if (!m_isInMessage) {
        m_isText = m_opcode == textOpcode;
        m_messageBytes = 0;
        m_fragments = 0;
        m_utf8 = Utf8Check();
    }
    m_isInMessage = true;
    m_messageBytes += m_length;
    if (m_length > m_limits.messageBytes || m_messageBytes > m_limits.messageBytes ||
        ++m_fragments > m_limits.messageFragments)
        return broken(CloseCode::TooBig);
    return Status::NeedMore;
}

FrameReader::Status FrameReader::takePayload(std::string_view &bytes)
{
    while (m_taken < m_length && !bytes.empty()) {
        std::array<char, 256> piece{};
        const std::size_t size = std::min<std::uint64_t>({bytes.size(), m_length - m_taken, piece.size()});
        for (std::size_t i = 0; i < size; ++i)
            piece[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^
                                         m_mask[(m_taken + i) % m_mask.size()]);
        m_taken += size;
        bytes.remove_prefix(size);
        const std::string_view plain(piece.data(), size);
        if (isControl())
            m_control += plain;
        else if (m_isText && !m_utf8.add(plain))
            return broken(CloseCode::BadText);
    }
    return m_taken == m_length ? endOfFrame() : Status::NeedMore;
}

FrameReader::Status FrameReader::endOfFrame()
{
    m_state = State::Head;
    if (isControl())
        return endOfControl();
    if (!m_isFinal)
        return Status::NeedMore;
    m_isInMessage = false;
    return m_isText && !m_utf8.isComplete() ? broken(CloseCode::BadText) : Status::NeedMore;
}

FrameReader::Status FrameReader::endOfControl()
{
    if (m_opcode == pingOpcode)
        return Status::Ping;
    if (m_opcode == pongOpcode)
        return Status::Pong;
    m_closeCode = CloseCode::Normal;
    if (m_control.empty())
        return Status::Closed;
    if (m_control.size() == 1)
        return broken(CloseCode::ProtocolError);
    const unsigned code =
        (static_cast<unsigned char>(m_control[0]) << 8) | static_cast<unsigned char>(m_control[1]);
    Utf8Check reason;
    if (!isSendable(code))
        return broken(CloseCode::ProtocolError);
    if (!reason.add(std::string_view(m_control).substr(2)) || !reason.isComplete())
        return broken(CloseCode::BadText);
    return Status::Closed;
}

} // namespace ringdown::relay
