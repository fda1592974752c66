// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RequestHead.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <limits>

namespace ringdown::relay {
namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

std::string_view stdView(beast::string_view text)
{
    return {text.data(), text.size()};
}

beast::string_view beastView(std::string_view text)
{
    return {text.data(), text.size()};
}

bool isOneOf(std::string_view method, std::initializer_list<std::string_view> methods)
{
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Characters of a path or query by RFC 3986, percent signs included.
bool isTargetCharacter(char c)
{
    return isAlphanumeric(c) || std::string_view("-._~%!$&'()*+,;=:@/?").find(c) != std::string_view::npos;
}

bool isHostCharacter(char c)
{
    return isAlphanumeric(c) || std::string_view("-._~:[]").find(c) != std::string_view::npos;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool hasDotSegment(std::string_view path)
{
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view segment = path.substr(0, end);
        if (segment == "." || segment == "..")
            return true;
        path.remove_prefix(end);
    }
    return false;
}

std::optional<Refusal> checkTarget(std::string_view target, std::string_view path)
{
    if (target.front() != '/')
        return Refusal{400, "the request target must be a path beginning with /"};
    if (!std::all_of(target.begin(), target.end(), isTargetCharacter))
        return Refusal{400, "the request target holds a character that must be percent-encoded"};
    if (hasDotSegment(path))
        return Refusal{400, "the path holds a . or .. segment"};
    for (std::size_t at = target.find('%'); at != std::string_view::npos; at = target.find('%', at + 1)) {
        if (at + 2 >= target.size() || hexDigit(target[at + 1]) < 0 || hexDigit(target[at + 2]) < 0)
            return Refusal{400, "a percent sign in the request target is not followed by two hex digits"};
    }
    return std::nullopt;
}

/// Beast's request grammar, with our verdict on every line.
class StrictParser final : public http::basic_parser<true> {
public:
    explicit StrictParser(RequestHead &head)
        : m_head(head)
    {
        body_limit(std::numeric_limits<std::uint64_t>::max()); // the route knows the limit
        header_limit(std::numeric_limits<std::uint32_t>::max());
    }

    std::optional<Refusal> refusal;

private:
    void on_request_impl(http::verb, beast::string_view method, beast::string_view target, int version,
                         beast::error_code &error) override
    {
        m_head.method = stdView(method);
        m_head.target = stdView(target);
        const std::size_t mark = std::min(m_head.target.find('?'), m_head.target.size());
        m_head.path = m_head.target.substr(0, mark);
        m_head.query = m_head.target.substr(std::min(mark + 1, m_head.target.size()));
        m_head.isHttp10 = version == 10;
        if (!isOneOf(m_head.method,
                     {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"}))
            refuse({400, "the method is unknown"}, error);
        else if (const auto wrong = checkTarget(m_head.target, m_head.path))
            refuse(*wrong, error);
    }

    void on_field_impl(http::field name, beast::string_view text, beast::string_view value,
                       beast::error_code &error) override
    {
        if (m_head.fieldCount == RequestHead::maxFields)
            return refuse({431, "the head has more than 64 fields"}, error);
        const HeadField field{stdView(text), stdView(value)};
        m_head.fieldStorage[m_head.fieldCount++] = field;
        if (const auto wrong = take(name, field))
            refuse(*wrong, error);
    }

    void on_header_impl(beast::error_code &) override {}
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override {}
    std::size_t on_body_impl(beast::string_view, beast::error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view, beast::error_code &) override
    {
        return 0;
    }
    void on_finish_impl(beast::error_code &) override {}

    void refuse(const Refusal &why, beast::error_code &error)
    {
        refusal = why;
        error = http::error::bad_field;
    }

    std::optional<Refusal> take(http::field name, const HeadField &field);
    Refusal refusalOfEncoding(std::string_view value) const;
    std::optional<Refusal> takeLength(std::string_view value);
    std::optional<Refusal> takeHost(std::string_view value);
    void takeConnection(std::string_view value);
    std::optional<Refusal> takeOnce(std::string_view &place, const HeadField &field);
    std::optional<Refusal> takeOwn(const HeadField &field);

    RequestHead &m_head;
};

/// Bytes in chunks alone are those of an honest client that can send a length; any other encoding, and one in
/// a version that knows none, is a request whose end nobody can tell (hardening 4).
Refusal StrictParser::refusalOfEncoding(std::string_view value) const
{
    if (!equalsIgnoringCase(value, "chunked"))
        return {
            400,
            "this Transfer-Encoding is not HTTP/1.1's chunked, and none is accepted: send Content-Length"};
    if (m_head.isHttp10)
        return {400, "HTTP/1.0 has no Transfer-Encoding: send Content-Length"};
    return {411, "Transfer-Encoding is not accepted: send Content-Length"};
}

std::optional<Refusal> StrictParser::take(http::field name, const HeadField &field)
{
    if (name == http::field::transfer_encoding)
        return refusalOfEncoding(field.value);
    if (name == http::field::trailer)
        return Refusal{400, "trailers are not accepted"};
    if (name == http::field::expect)
        return Refusal{417, "Expect is not accepted: send the body at once"};
    if (name == http::field::content_length)
        return takeLength(field.value);
    if (name == http::field::host)
        return takeHost(field.value);
    if (name == http::field::connection)
        takeConnection(field.value);
    if (name == http::field::content_type)
        return takeOnce(m_head.contentType, field);
    if (name == http::field::authorization)
        return takeOnce(m_head.authorization, field);
    if (name == http::field::upgrade)
        return takeOnce(m_head.upgrade, field);
    if (name == http::field::sec_websocket_key)
        return takeOnce(m_head.webSocketKey, field);
    if (name == http::field::sec_websocket_version)
        return takeOnce(m_head.webSocketVersion, field);
    if (name == http::field::origin) {
        if (m_head.origin)
            return Refusal{400, "Origin is there twice"};
        m_head.origin = field.value;
    }
    return takeOwn(field);
}

/// Fields Beast has no name for.
std::optional<Refusal> StrictParser::takeOwn(const HeadField &field)
{
    if (equalsIgnoringCase(field.name, "X-Twilio-Signature"))
        return takeOnce(m_head.signature, field);
    if (equalsIgnoringCase(field.name, "X-Forwarded-For") || equalsIgnoringCase(field.name, "Forwarded"))
        m_head.wasForwarded = true;
    for (const std::string_view once : {"If-Match", "Ringdown-Note", "Ringdown-Author", "Idempotency-Key"}) {
        if (!equalsIgnoringCase(field.name, once))
            continue;
        const auto earlier = m_head.fields().first(m_head.fieldCount - 1);
        if (std::any_of(earlier.begin(), earlier.end(),
                        [&](const HeadField &f) { return equalsIgnoringCase(f.name, once); }))
            return Refusal{400, "a header that decides something is there twice"};
    }
    return std::nullopt;
}

std::optional<Refusal> StrictParser::takeOnce(std::string_view &place, const HeadField &field)
{
    // An empty value is remembered by its place in the buffer, so that a second field is still seen as the
    // second.
    if (place.data() != nullptr)
        return Refusal{400, "a header that decides something is there twice"};
    place = field.value;
    return std::nullopt;
}

std::optional<Refusal> StrictParser::takeLength(std::string_view value)
{
    if (m_head.contentLength)
        return Refusal{400, "Content-Length is there twice"};
    std::uint64_t length = 0;
    const char *end = value.data() + value.size();
    const auto [stopped, failed] = std::from_chars(value.data(), end, length);
    if (value.empty() || failed != std::errc() || stopped != end)
        return Refusal{400, "Content-Length is not one whole number"};
    m_head.contentLength = length;
    return std::nullopt;
}

std::optional<Refusal> StrictParser::takeHost(std::string_view value)
{
    if (m_head.host.data() != nullptr)
        return Refusal{400, "Host is there twice"};
    m_head.host = value;
    if (value.empty() || !std::all_of(value.begin(), value.end(), isHostCharacter))
        return Refusal{400, "Host is no host name or address"};
    return std::nullopt;
}

void StrictParser::takeConnection(std::string_view value)
{
    for (const auto token : http::token_list(beastView(value))) {
        if (beast::iequals(token, "close"))
            m_head.wantsClose = true;
        else if (beast::iequals(token, "upgrade"))
            m_head.wantsUpgrade = true;
    }
}

std::optional<Refusal> checkWhole(const RequestHead &head)
{
    if (head.host.empty() && !head.isHttp10)
        return Refusal{400, "Host is missing"};
    if (head.isHttp10 && head.contentLength.value_or(0) > 0)
        return Refusal{400, "a body needs HTTP/1.1"};
    return std::nullopt;
}

bool appendDecoded(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i] == '+' ? ' ' : text[i];
        if (c == '%') {
            // Both digits are there: checkTarget() saw to it; a query from elsewhere is checked again.
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return false;
        out += c;
    }
    return true;
}

} // namespace

std::variant<std::monostate, std::size_t, Refusal> HeadScanner::scan(std::string_view received)
{
    while (true) {
        const std::size_t newline = received.find('\n', m_scanned);
        m_scanned = newline == std::string_view::npos ? received.size() : newline + 1;
        if (m_scanned > m_limits.headBytes)
            return Refusal{431, "the head is longer than 8 KiB"};
        if (newline == std::string_view::npos) {
            if (m_scanned - m_lineStart > m_limits.lineBytes + 1) // the CR may be there without its LF
                return lineTooLong();
            return std::monostate();
        }
        const std::string_view line = received.substr(m_lineStart, newline - m_lineStart);
        if (const auto wrong = checkLine(line))
            return *wrong;
        m_lineStart = m_scanned;
        if (line.size() == 1)
            return m_scanned;
        if (++m_lines > m_limits.headFields + 1)
            return Refusal{431, "the head has more than 64 fields"};
    }
}

Refusal HeadScanner::lineTooLong() const
{
    return m_lines == 0 ? Refusal{414, "the request line is longer than 2 KiB"}
                        : Refusal{431, "a header line is longer than 2 KiB"};
}

/// line: up to its LF, which it does not hold.
std::optional<Refusal> HeadScanner::checkLine(std::string_view line) const
{
    if (line.empty() || line.back() != '\r')
        return Refusal{400, "a line of the head does not end with CR LF"};
    if (line.size() - 1 > m_limits.lineBytes)
        return lineTooLong();
    if (line.size() == 1 && m_lines == 0)
        return Refusal{400, "the request begins with an empty line"};
    if (m_lines > 0 && (line.front() == ' ' || line.front() == '\t'))
        return Refusal{400, "a header line is folded"};
    return std::nullopt;
}

std::optional<Refusal> readRequestHead(std::string_view bytes, RequestHead &head)
{
    StrictParser parser(head);
    beast::error_code error;
    const std::size_t used = parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    if (parser.refusal)
        return parser.refusal;
    if (error == http::error::bad_transfer_encoding)
        return Refusal{400,
                       "Content-Length and Transfer-Encoding are in one request: send Content-Length alone"};
    if (error == http::error::bad_version)
        return Refusal{505, "the version must be HTTP/1.1"};
    if (error || !parser.is_header_done() || used != bytes.size())
        return Refusal{400, "the head is not HTTP/1.1"};
    return checkWhole(head);
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return beast::iequals(beastView(a), beastView(b));
}

std::optional<std::vector<NamedText>> decodeQuery(std::string_view query)
{
    std::vector<NamedText> decoded;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        NamedText item;
        if (!appendDecoded(item.first, pair.substr(0, equals)) ||
            !appendDecoded(item.second, pair.substr(std::min(equals + 1, pair.size()))))
            return std::nullopt;
        const auto isSame = [&](const NamedText &other) { return other.first == item.first; };
        if (std::any_of(decoded.begin(), decoded.end(), isSame))
            return std::nullopt;
        decoded.push_back(std::move(item));
    }
    return decoded;
}

} // namespace ringdown::relay
