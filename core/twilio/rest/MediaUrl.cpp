// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/MediaUrl.h"

#include "core/twilio/rest/Hosts.h"

#include <algorithm>
#include <optional>
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

Error refusedAttachment(const std::string &why)
{
    return {ErrorCode::Refused, "the attachment is not fetched: " + why};
}

/// The host of Twilio's API, or the home, at which the address is.
std::optional<std::string> baseOf(std::string_view url, const std::string &home)
{
    std::vector<std::string> bases = apiHosts();
    if (!home.empty())
        bases.emplace_back(withoutFinalSlash(home));
    const auto base = std::find_if(bases.begin(), bases.end(), [&](std::string_view each) {
        return url.starts_with(each) && url.substr(each.size()).starts_with('/');
    });
    return base == bases.end() ? std::nullopt : std::optional(*base);
}

} // namespace

Result<AttachmentPlace> attachmentPlace(std::string_view url, std::string_view accountSid,
                                        std::string_view message, const std::string &home)
{
    const auto base = baseOf(url, home);
    if (!base)
        return refusedAttachment("its address is at no host of Twilio's API");
    const std::string_view path = url.substr(base->size());
    std::string_view rest = path;
    const std::string own =
        "/2010-04-01/Accounts/" + std::string(accountSid) + "/Messages/" + std::string(message) + "/Media/";
    if (accountSid.empty() || !isMessageSid(message) || !take(rest, own))
        return refusedAttachment("its address is not among those of this text");
    if (!isAttachmentSid(rest))
        return refusedAttachment("its address does not end with the id of an attachment");
    return AttachmentPlace{std::string(home.empty() ? std::string_view(*base) : withoutFinalSlash(home)),
                           std::string(path), false};
}

Result<AttachmentPlace> deliveryPlace(std::string_view url, const std::string &home)
{
    constexpr std::string_view media = "/media.twiliocdn.com/";
    std::vector<std::string> places = {"https://mms.twiliocdn.com/", "https://media.twiliocdn.com/",
                                       "https://s3-external-1.amazonaws.com" + std::string(media)};
    if (!home.empty())
        places = {std::string(withoutFinalSlash(home)) + std::string(media)};
    const bool isThere = std::any_of(places.begin(), places.end(),
                                     [&](const std::string &each) { return url.starts_with(each); });
    const bool isPlain =
        url.size() <= 4096 && url.find("..") == std::string_view::npos &&
        std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < '\x7F' && c != '\\'; });
    if (!isThere || !isPlain)
        return refusedAttachment("Twilio sends us to another address");
    const std::size_t slash = url.find('/', std::string_view("https://").size());
    return AttachmentPlace{std::string(url.substr(0, slash)), std::string(url.substr(slash)), true};
}

bool isMessageSid(std::string_view text)
{
    return isSid(text, "SM") || isSid(text, "MM");
}

bool isAttachmentSid(std::string_view text)
{
    return isSid(text, "ME");
}

std::string attachmentPath(std::string_view message, std::string_view attachment)
{
    return "Messages/" + std::string(message) + "/Media/" + std::string(attachment) + ".json";
}

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
    const auto base = baseOf(url, home);
    if (!base)
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
