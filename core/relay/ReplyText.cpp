// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ReplyText.h"

#include "core/relay/Routes.h"

#include <algorithm>
#include <iterator>

namespace ringdown::relay {
namespace {

bool isHarmless(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
}

/// Header values of a reply come from parts that mean well; a line end in one must still not split the
/// response.
void appendHeader(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ");
    if (std::all_of(value.begin(), value.end(), isHarmless))
        out.append(value);
    else
        std::copy_if(value.begin(), value.end(), std::back_inserter(out), isHarmless);
    out += "\r\n";
}

} // namespace

void appendReplyHead(std::string &out, const HttpReply &reply, AfterReply after, std::string_view date)
{
    out.append("HTTP/1.1 ")
        .append(std::to_string(reply.status))
        .append(" ")
        .append(reasonPhrase(reply.status))
        .append("\r\n");
    appendHeader(out, "Date", date);
    if (!reply.contentType.empty())
        appendHeader(out, "Content-Type", reply.contentType);
    if (reply.status != 204)
        appendHeader(out, "Content-Length", std::to_string(reply.body.size()));
    for (const auto &[name, value] : reply.headers)
        appendHeader(out, name, value);
    if (after == AfterReply::Close)
        out += "Connection: close\r\n";
    out += "\r\n";
}

} // namespace ringdown::relay
