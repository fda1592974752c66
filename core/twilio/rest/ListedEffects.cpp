// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/ListedEffects.h"

#include "core/twilio/rest/JsonBody.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

namespace ringdown::rest {
namespace {

std::optional<ListedEffect> effectOf(const nlohmann::json &entry)
{
    const auto madeAt = readRfc2822(textOf(entry, "date_created"));
    ListedEffect effect;
    effect.sid = idOf(entry, "sid");
    if (!madeAt)
        return std::nullopt;
    effect.from = textOf(entry, "from");
    effect.to = textOf(entry, "to");
    effect.body = textOf(entry, "body");
    effect.direction = textOf(entry, "direction");
    effect.status = textOf(entry, "status");
    effect.madeAt = *madeAt;
    return effect;
}

} // namespace

std::optional<Instant> readRfc2822(std::string_view text)
{
    const QDateTime at =
        QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::RFC2822Date);
    return at.isValid() ? std::optional(Instant{at.toMSecsSinceEpoch()}) : std::nullopt;
}

std::optional<Instant> readHttpDate(std::string_view text)
{
    constexpr std::string_view zone = " GMT";
    if (!text.ends_with(zone))
        return std::nullopt;
    return readRfc2822(std::string(text.substr(0, text.size() - zone.size())) + " +0000");
}

std::optional<EffectPage> readEffectPage(std::string_view body)
{
    const auto object = readJsonObject(body);
    if (!object)
        return std::nullopt;
    auto list = object->find("messages");
    if (list == object->end())
        list = object->find("calls");
    if (list == object->end() || !list->is_array())
        return std::nullopt;
    EffectPage page;
    for (const nlohmann::json &entry : *list) {
        if (auto effect = entry.is_object() ? effectOf(entry) : std::nullopt)
            page.effects.push_back(std::move(*effect));
    }
    const QUrl next(QString::fromStdString(textOf(*object, "next_page_uri")));
    for (const auto &[name, value] : QUrlQuery(next).queryItems(QUrl::FullyDecoded))
        page.nextQuery.emplace_back(name.toStdString(), value.toStdString());
    return page;
}

} // namespace ringdown::rest
