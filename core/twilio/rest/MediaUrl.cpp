// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/MediaUrl.h"

#include "core/twilio/rest/Hosts.h"

#include <algorithm>
#include <vector>

namespace ringdown::rest {
namespace {

std::string recordingsOf(std::string_view accountSid)
{
    return "/2010-04-01/Accounts/" + std::string(accountSid) + "/Recordings/";
}

std::string_view withoutFinalSlash(std::string_view url)
{
    return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

bool isSid(std::string_view text, std::string_view prefix)
{
    return text.size() == 34 && text.starts_with(prefix) &&
           std::all_of(text.begin() + 2, text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool take(std::string_view &text, std::string_view begin)
{
    if (!text.starts_with(begin))
        return false;
    text.remove_prefix(begin.size());
    return true;
}

Error refused(const std::string &why)
{
    return {ErrorCode::Refused, "the recording is not fetched: " + why};
}

} // namespace

bool isRecordingSid(std::string_view text)
{
    return isSid(text, "RE");
}

bool isTranscriptionSid(std::string_view text)
{
    return isSid(text, "TR");
}

Result<MediaPlace> mediaPlace(std::string_view url, std::string_view accountSid, const std::string &home)
{
    std::vector<std::string> bases = apiHosts();
    if (!home.empty())
        bases.emplace_back(withoutFinalSlash(home));
    const auto *base = std::find_if(bases.data(), bases.data() + bases.size(), [&](std::string_view each) {
        return url.starts_with(each) && url.substr(each.size()).starts_with('/');
    });
    if (base == bases.data() + bases.size())
        return refused("its address is at no host of Twilio's API");
    std::string_view rest = url.substr(base->size());
    if (accountSid.empty() || !take(rest, recordingsOf(accountSid)))
        return refused("its address is not among the recordings of this account");
    if (rest.ends_with(".mp3") || rest.ends_with(".wav"))
        rest.remove_suffix(4);
    if (!isRecordingSid(rest))
        return refused("its address does not end with the id of a recording");
    return MediaPlace{std::string(home.empty() ? std::string_view(*base) : withoutFinalSlash(home)),
                      std::string(rest)};
}

std::string mediaPath(std::string_view accountSid, std::string_view recording)
{
    return recordingsOf(accountSid) + std::string(recording) + ".mp3";
}

std::string recordingPath(std::string_view accountSid, std::string_view recording)
{
    return recordingsOf(accountSid) + std::string(recording) + ".json";
}

} // namespace ringdown::rest
