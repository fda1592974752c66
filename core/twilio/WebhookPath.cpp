// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookPath.h"

#include "core/base/Secret.h"
#include "core/twilio/RingTone.h"

#include <algorithm>

namespace ringdown::twilio {
namespace {

constexpr std::string_view doors = "/twilio/";
constexpr std::string_view voice = "voice";
constexpr std::string_view legStatusPart = "status/leg/";
constexpr std::string_view messageStatusPart = "status/message/";

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isMessageId(std::string_view text)
{
    return !text.empty() && text.size() <= 200 && isLetterOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; });
}

bool isBodyHash(std::string_view query)
{
    constexpr std::string_view name = "bodySHA256=";
    return query.starts_with(name) && query.size() == name.size() + 64 &&
           std::all_of(query.begin() + name.size(), query.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Takes begin off the front of path, comparing in constant time: part of it may be secret.
bool take(std::string_view &path, std::string_view begin)
{
    if (path.size() < begin.size() || !equalsInConstantTime(path.substr(0, begin.size()), begin))
        return false;
    path.remove_prefix(begin.size());
    return true;
}

std::optional<WebhookPath> withPosition(WebhookKind kind, std::string_view text)
{
    auto position = routing::positionFromPath(text);
    if (!position)
        return std::nullopt;
    return WebhookPath{kind, std::move(position), {}};
}

std::optional<WebhookPath> doorOf(std::string_view path)
{
    if (path == voice)
        return WebhookPath{WebhookKind::NewCall, {}, {}};
    if (path.starts_with("voice/"))
        return withPosition(WebhookKind::CallStep, path.substr(voice.size() + 1));
    if (path.starts_with(legStatusPart))
        return withPosition(WebhookKind::LegStatus, path.substr(legStatusPart.size()));
    if (path == "sms")
        return WebhookPath{WebhookKind::Sms, {}, {}};
    if (path == "status/call")
        return WebhookPath{WebhookKind::CallStatus, {}, {}};
    if (path == "status/recording")
        return WebhookPath{WebhookKind::RecordingStatus, {}, {}};
    if (path == "status/transcript")
        return WebhookPath{WebhookKind::TranscriptStatus, {}, {}};
    if (path.starts_with(messageStatusPart) && isMessageId(path.substr(messageStatusPart.size())))
        return WebhookPath{
            WebhookKind::MessageStatus, {}, std::string(path.substr(messageStatusPart.size()))};
    return std::nullopt;
}

} // namespace

WebhookUrls::WebhookUrls(std::string publicUrl, std::string secretPath)
    : m_base(std::move(publicUrl))
    , m_ringTone(m_base + std::string(ringTonePath))
    , m_root(doors)
{
    if (!secretPath.empty())
        m_root += secretPath + '/';
    m_base += m_root;
}

std::string WebhookUrls::newCall() const
{
    return m_base + "voice";
}

std::string WebhookUrls::callStep(const routing::Position &position) const
{
    return m_base + "voice/" + routing::toPath(position);
}

std::string WebhookUrls::ringTone() const
{
    return m_ringTone;
}

std::string WebhookUrls::sms() const
{
    return m_base + "sms";
}

std::string WebhookUrls::callStatus() const
{
    return m_base + "status/call";
}

std::string WebhookUrls::legStatus(const routing::Position &position) const
{
    return m_base + "status/leg/" + routing::toPath(position);
}

std::string WebhookUrls::recordingStatus() const
{
    return m_base + "status/recording";
}

std::string WebhookUrls::transcriptStatus() const
{
    return m_base + "status/transcript";
}

std::string WebhookUrls::messageStatus(std::string_view message) const
{
    return m_base + "status/message/" + std::string(message);
}

std::optional<WebhookPath> WebhookUrls::parse(std::string_view target) const
{
    const std::size_t question = target.find('?');
    if (question != std::string_view::npos) {
        if (!isBodyHash(target.substr(question + 1)))
            return std::nullopt;
        target = target.substr(0, question);
    }
    if (!take(target, m_root))
        return std::nullopt;
    return doorOf(target);
}

std::optional<WebhookPath> WebhookUrls::parseUrl(std::string_view url) const
{
    return take(url, m_base) ? doorOf(url) : std::nullopt;
}

bool isSecretPath(std::string_view text)
{
    return text.size() >= 22 && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
               return isLetterOrDigit(c) || c == '-' || c == '_';
           });
}

} // namespace ringdown::twilio
