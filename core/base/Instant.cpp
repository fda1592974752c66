// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Instant.h"

#include "core/base/CutText.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace ringdown {
namespace {

struct CivilTime {
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::milliseconds> clock;
};

CivilTime civil(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> point{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(point);
    return {year_month_day(day), hh_mm_ss(point - day)};
}

void appendPadded(std::string &out, unsigned value, int width)
{
    std::array<char, 8> digits{};
    for (int i = width - 1; i >= 0; --i) {
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits.data(), static_cast<std::size_t>(width));
}

void appendSeconds(std::string &out, const CivilTime &time)
{
    appendPadded(out, static_cast<unsigned>(static_cast<int>(time.date.year())), 4);
    out += '-';
    appendPadded(out, static_cast<unsigned>(time.date.month()), 2);
    out += '-';
    appendPadded(out, static_cast<unsigned>(time.date.day()), 2);
    out += 'T';
    appendPadded(out, static_cast<unsigned>(time.clock.hours().count()), 2);
    out += ':';
    appendPadded(out, static_cast<unsigned>(time.clock.minutes().count()), 2);
    out += ':';
    appendPadded(out, static_cast<unsigned>(time.clock.seconds().count()), 2);
}

/// Takes digits off the front of a text; any mismatch makes it fail for good.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    int number(std::size_t width)
    {
        int value = 0;
        if (m_rest.size() < width) {
            m_failed = true;
            return 0;
        }
        for (std::size_t i = 0; i < width; ++i) {
            if (m_rest[i] < '0' || m_rest[i] > '9')
                m_failed = true;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(width);
        return value;
    }
    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char expected) { m_failed |= !take(expected); }
    /// The fraction after a dot, cut to milliseconds.
    int fraction()
    {
        int value = 0;
        int digits = 0;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            if (digits < 3)
                value = value * 10 + (m_rest.front() - '0');
            ++digits;
            m_rest.remove_prefix(1);
        }
        m_failed |= digits == 0;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }
    bool isDone() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

int readOffset(Scanner &scan, bool &valid)
{
    if (scan.take('Z') || scan.take('z'))
        return 0;
    const int sign = scan.take('-') ? -1 : 1;
    if (sign == 1)
        scan.need('+');
    const int hours = scan.number(2);
    scan.need(':');
    const int minutes = scan.number(2);
    valid = valid && hours < 24 && minutes < 60;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

Result<OffsetInstant> parseRfc3339(std::string_view text)
{
    constexpr int firstYear = 1970;
    using namespace std::chrono;
    Scanner scan(text);
    const int y = scan.number(4);
    scan.need('-');
    const int m = scan.number(2);
    scan.need('-');
    const int d = scan.number(2);
    if (!scan.take('t'))
        scan.need('T');
    const int hour = scan.number(2);
    scan.need(':');
    const int minute = scan.number(2);
    const bool hasSeconds = scan.take(':');
    const int second = hasSeconds ? scan.number(2) : 0;
    const int milli = hasSeconds && scan.take('.') ? scan.fraction() : 0;
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    bool valid = date.ok() && hour < 24 && minute < 60 && second < 60;
    const int offset = readOffset(scan, valid);
    if (!valid || !scan.isDone())
        return Error{ErrorCode::BadInput,
                     "'" + std::string(cutToBytes(text, 64)) +
                         "' is not a time with offset such as 2026-11-26T10:00:00-08:00"};
    if (y < firstYear)
        return Error{ErrorCode::BadInput,
                     "'" + std::string(cutToBytes(text, 64)) + "' is before 1970, where time begins here"};
    const std::int64_t seconds = sys_days(date).time_since_epoch().count() * std::int64_t{86400} +
                                 hour * 3600 + minute * 60 + second - offset;
    return OffsetInstant{{seconds * 1000 + milli}, offset};
}

void appendRfc3339(std::string &out, Instant at)
{
    const CivilTime time = civil(at.milliseconds);
    appendSeconds(out, time);
    out += '.';
    appendPadded(out, static_cast<unsigned>(time.clock.subseconds().count()), 3);
    out += 'Z';
}

std::string toRfc3339(Instant at)
{
    std::string out;
    appendRfc3339(out, at);
    return out;
}

std::string toRfc3339(const OffsetInstant &at)
{
    std::string out;
    const CivilTime time = civil(at.at.milliseconds + std::int64_t{at.offsetSeconds} * 1000);
    appendSeconds(out, time);
    if (time.clock.subseconds().count() != 0) {
        out += '.';
        appendPadded(out, static_cast<unsigned>(time.clock.subseconds().count()), 3);
    }
    if (at.offsetSeconds == 0)
        return out += 'Z';
    const unsigned minutes = static_cast<unsigned>(std::abs(at.offsetSeconds)) / 60;
    out += at.offsetSeconds < 0 ? '-' : '+';
    appendPadded(out, minutes / 60, 2);
    out += ':';
    appendPadded(out, minutes % 60, 2);
    return out;
}

} // namespace ringdown
