// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/Completion.h"

#include "core/filter/KnownValues.h"

#include <algorithm>

namespace ringdown::filter {
namespace {

QString nameOf(Key key, const QString &value, const plan::Plan &plan)
{
    const std::string id = value.toStdString();
    for (const plan::Tenant &tenant : plan.tenants) {
        if (key == Key::Tenant && tenant.id.value == id)
            return QString::fromStdString(tenant.name);
        if (key == Key::To && std::any_of(tenant.numbers.begin(), tenant.numbers.end(),
                                          [&](const auto &each) { return each.e164() == id; }))
            return QString::fromStdString(tenant.name);
        if (const plan::Contact *contact = findContact(tenant, ContactId(id)); key == Key::Who && contact)
            return QString::fromStdString(contact->name);
        for (const plan::DirectoryEntry &entry : tenant.directory) {
            if (key == Key::From && entry.phone.e164() == id)
                return QString::fromStdString(entry.name);
        }
    }
    return {};
}

QStringList usualValues(Key key)
{
    switch (key) {
    case Key::Last:
        return {QStringLiteral("24h"), QStringLiteral("7d"), QStringLiteral("30d"), QStringLiteral("12w")};
    case Key::On:
    case Key::Since:
    case Key::Until:
        return {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("mon"),
                QStringLiteral("tue"),   QStringLiteral("wed"),       QStringLiteral("thu"),
                QStringLiteral("fri"),   QStringLiteral("sat"),       QStringLiteral("sun")};
    case Key::Len:
        return {QStringLiteral(">60"), QStringLiteral("<10"), QStringLiteral("1m-5m")};
    case Key::From:
        return {QStringLiteral("anonymous")};
    case Key::Hour:
        return {QStringLiteral("mon-09"), QStringLiteral("fri-17"), QStringLiteral("sat-12")};
    case Key::To:
    case Key::Tenant:
    case Key::Outcome:
    case Key::Tier:
    case Key::Who:
    case Key::Route:
    case Key::Has:
    case Key::Rev:
        return {};
    }
    return {};
}

void offerValues(Offers &offers, const Token &token, Key key, const plan::Plan &plan)
{
    for (const QString &value : usualValues(key) + knownValues(key, plan)) {
        const QString name = nameOf(key, value, plan);
        const bool fits = value.startsWith(token.value, Qt::CaseInsensitive) ||
                          (!name.isEmpty() && name.startsWith(token.value, Qt::CaseInsensitive));
        if (fits && value != token.value)
            offers.offers.push_back({written(keyWord(key), value, token.sense) + QLatin1Char(' '), name});
    }
}

void offerKeys(Offers &offers, const Token &token)
{
    for (const Key key : allKeys) {
        const QString word = keyWord(key);
        if (word.startsWith(token.value, Qt::CaseInsensitive))
            offers.offers.push_back({written(word, {}, token.sense), {}});
    }
}

} // namespace

Offers completionsAt(const QString &text, qsizetype cursor, const plan::Plan &plan)
{
    for (const Token &token : tokensOf(text)) {
        if (cursor != token.start + token.length)
            continue; // only what is being written at its end is finished
        Offers offers{token.start, token.length, {}};
        if (const auto key = keyFromWord(token.key))
            offerValues(offers, token, *key, plan);
        else if (token.key.isEmpty() && !token.value.isEmpty())
            offerKeys(offers, token);
        return offers;
    }
    return {cursor, 0, {}};
}

} // namespace ringdown::filter
