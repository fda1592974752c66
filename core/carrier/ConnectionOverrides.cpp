// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/ConnectionOverrides.h"

#include <charconv>

namespace ringdown::carrier {
namespace {

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

class OverrideReader {
public:
    ConnectionOverrides read(std::string_view fragment)
    {
        for (const std::string_view pair : splitAt(fragment, '&')) {
            const std::size_t equals = pair.find('=');
            take(pair.substr(0, equals),
                 equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
        }
        return std::move(m_overrides);
    }

private:
    void take(std::string_view key, std::string_view value)
    {
        if (key == "ct")
            takeMilliseconds(m_overrides.deadlines.connect, value, 10'000);
        else if (key == "rt")
            takeMilliseconds(m_overrides.deadlines.read, value, 15'000);
        else if (key == "tt")
            takeMilliseconds(m_overrides.deadlines.total, value, 15'000);
        else if (key == "rc")
            takeRetries(value);
        else if (key == "rp")
            takePolicy(value);
        else if (key != "sni" && key != "e")
            complain(11241, key, value);
    }

    void takeMilliseconds(std::chrono::milliseconds &deadline, std::string_view value, int most)
    {
        if (const int number = toNumber(value); number >= 100 && number <= most)
            deadline = std::chrono::milliseconds(number);
        else
            complain(11242, "milliseconds", value);
    }

    void takeRetries(std::string_view value)
    {
        if (const int number = toNumber(value); number >= 0 && number <= 5)
            m_overrides.retries = number;
        else
            complain(11243, "rc", value);
    }

    void takePolicy(std::string_view value)
    {
        m_overrides.retriesConnect = false;
        for (const std::string_view word : splitAt(value, ',')) {
            const bool isAll = word == "all";
            if (!isAll && word != "ct" && word != "rt" && word != "4xx" && word != "5xx")
                complain(11241, "rp", word);
            m_overrides.retriesConnect |= isAll || word == "ct";
            m_overrides.retriesTimeout |= isAll || word == "rt";
            m_overrides.retries4xx |= isAll || word == "4xx";
            m_overrides.retries5xx |= isAll || word == "5xx";
        }
    }

    static int toNumber(std::string_view text)
    {
        int number = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        return error == std::errc() && end == text.data() + text.size() ? number : -1;
    }

    void complain(int code, std::string_view key, std::string_view value)
    {
        m_overrides.warnings.push_back(
            {code, "connection override " + std::string(key) + '=' + std::string(value) + " is not taken",
             true});
    }

    ConnectionOverrides m_overrides;
};

} // namespace

bool ConnectionOverrides::retriesAfter(const WebhookAnswer &answer) const
{
    switch (answer.delivery) {
    case Delivery::NotConnected:
        return retriesConnect;
    case Delivery::TimedOut:
        return retriesTimeout;
    case Delivery::Answered:
        return answer.status >= 500 ? retries5xx : answer.status >= 400 && retries4xx;
    }
    return false;
}

ConnectionOverrides readConnectionOverrides(std::string_view fragment)
{
    return OverrideReader().read(fragment);
}

} // namespace ringdown::carrier
