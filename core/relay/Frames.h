// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown::relay {

/// Why a WebSocket ends (RFC 6455, 7.4.1).
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    BadText = 1007,
    PolicyViolation = 1008, ///< the token was revoked
    TooBig = 1009,
    TryAgainLater = 1013,
};

std::string textFrame(std::string_view payload);
std::string pingFrame();
std::string pongFrame(std::string_view payload); ///< at most 125 bytes
std::string closeFrame(CloseCode code);
/// Sec-WebSocket-Accept for a client's Sec-WebSocket-Key.
std::string acceptFor(std::string_view key);
/// Whether this is base64 of 16 bytes, as a Sec-WebSocket-Key has to be.
bool isWebSocketKey(std::string_view key);

/// Checks UTF-8 that arrives in pieces: no overlong forms, no surrogates, nothing beyond U+10FFFF.
class Utf8Check {
public:
    bool add(std::string_view bytes); ///< false: it can no longer become UTF-8
    bool isComplete() const { return m_missing == 0; }

private:
    bool begin(unsigned char byte);

    int m_missing = 0;
    unsigned char m_lowest = 0x80; ///< of the next byte
    unsigned char m_highest = 0xBF;
};

struct FrameLimits {
    std::size_t messageBytes = std::size_t{64} * 1024;
    std::size_t messageFragments = 1'000;
};

/// Reads what a feed client sends: bytes in any pieces in, control frames out, everything else checked and
/// dropped (a reader of the feed has nothing to say). It holds at most one control frame.
class FrameReader {
public:
    explicit FrameReader(const FrameLimits &limits)
        : m_limits(limits)
    {
    }

    enum class Status {
        NeedMore,
        Ping, ///< payload() is to be sent back
        Pong,
        Closed, ///< by the client; answer with closeCode()
        Broken, ///< close with closeCode()
    };
    /// Consumes from the front of bytes up to the first thing worth telling.
    Status read(std::string_view &bytes);

    std::string_view payload() const { return m_control; }
    CloseCode closeCode() const { return m_closeCode; }

private:
    enum class State { Head, Payload };

    Status broken(CloseCode code);
    bool takeHeadByte(unsigned char byte); ///< true when the head is whole
    Status checkHead();
    Status takePayload(std::string_view &bytes);
    Status endOfFrame();
    Status endOfControl();
    bool isControl() const { return (m_opcode & 0x8) != 0; }

    FrameLimits m_limits;
    State m_state = State::Head;
    std::array<unsigned char, 14> m_head{};
    std::size_t m_headSize = 0;
    std::size_t m_headWanted = 2;
    unsigned m_opcode = 0;
    bool m_isFinal = false;
    std::uint64_t m_length = 0;
    std::uint64_t m_taken = 0;
    std::array<unsigned char, 4> m_mask{};
    bool m_isInMessage = false;
    bool m_isText = false;
    std::uint64_t m_messageBytes = 0;
    std::size_t m_fragments = 0;
    Utf8Check m_utf8;
    std::string m_control;
    CloseCode m_closeCode = CloseCode::Normal;
};

} // namespace ringdown::relay
