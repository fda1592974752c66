// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Twiml.h"

#include "core/carrier/Elements.h"

#include <algorithm>
#include <cctype>

namespace ringdown::carrier::twiml {
namespace {

/// "text/xml; charset=utf-8" -> "text/xml"
std::string mediaType(std::string_view contentType)
{
    std::string type(contentType.substr(0, contentType.find(';')));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return std::tolower(c); });
    return type;
}

Reading failed(int code, std::string words)
{
    Reading reading;
    reading.error = Complaint{code, std::move(words), false};
    return reading;
}

/// text/plain: TwiML if it parses, otherwise read aloud.
Reading readPlainText(const std::string &body)
{
    Reading reading = DocumentReader(body).read();
    if (!reading.error)
        return reading;
    Reading spoken;
    spoken.document.verbs = {Say{body, 1}, Hangup{}};
    return spoken;
}

} // namespace

Reading read(std::string_view contentType, const std::string &body)
{
    const std::string type = mediaType(contentType);
    if (type.starts_with("audio/")) {
        Reading reading;
        reading.document.verbs = {Play{"(the answer)", "", 1}, Hangup{}};
        return reading;
    }
    if (body.size() > maxBytes)
        return failed(11750, "the document has " + std::to_string(body.size()) + " bytes, more than 64 kB");
    if (type != "text/xml" && type != "application/xml" && type != "text/html" && type != "text/plain")
        return failed(12300, "content type \"" + std::string(contentType) + "\", expected text/xml");
    if (body.empty())
        return failed(11770, "the body is empty");
    if (type == "text/plain")
        return readPlainText(body);
    return DocumentReader(body).read();
}

} // namespace ringdown::carrier::twiml
