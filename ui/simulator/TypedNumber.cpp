// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TypedNumber.h"

#include "core/base/PhoneNumber.h"
#include "ui/format/NumberWords.h"

#include <QCoreApplication>

namespace ringdown::simulator {
namespace {

struct TypedText {
    Q_DECLARE_TR_FUNCTIONS(TypedNumber)
};

std::optional<std::string> numberIn(const QString &typed, const std::string &region)
{
    const auto number =
        PhoneNumber::fromHuman(typed.toStdString(), region.empty() ? format::deskRegion() : region);
    return number ? std::optional(number->e164()) : std::nullopt;
}

bool isWithheldWord(const QString &typed)
{
    return typed.isEmpty() || typed.compare(TypedText::tr("anonymous"), Qt::CaseInsensitive) == 0 ||
           typed.compare(QLatin1StringView("anonymous"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString entryWords(const plan::DirectoryEntry &entry, const std::string &region)
{
    const QString known =
        TypedText::tr("%1, %2", "name, number")
            .arg(QString::fromStdString(entry.name), format::numberText(entry.phone.e164(), region));
    return entry.type.empty() ? known
                              : TypedText::tr("%1, %2", "name and number, kind of caller")
                                    .arg(known, QString::fromStdString(entry.type));
}

TypedNumber readCalled(const QString &typed, const std::string &region)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {{}, TypedText::tr("Say which number is called.")};
    if (const auto number = numberIn(text, region))
        return {number, {}};
    return {{}, TypedText::tr("“%1” is not a phone number; write it like (619) 555-0100.").arg(text)};
}

TypedNumber readCaller(const QString &typed, const plan::Tenant *tenant)
{
    const QString text = typed.trimmed();
    if (isWithheldWord(text))
        return {"anonymous", {}};
    const std::string region =
        tenant && !tenant->numbers.empty() ? tenant->numbers.front().region() : std::string();
    if (tenant) {
        for (const plan::DirectoryEntry &entry : tenant->directory) {
            if (text.compare(QString::fromStdString(entry.name), Qt::CaseInsensitive) == 0 ||
                text.compare(entryWords(entry, region), Qt::CaseInsensitive) == 0)
                return {entry.phone.e164(), {}};
        }
    }
    if (const auto number = numberIn(text, region))
        return {number, {}};
    return {{},
            TypedText::tr("“%1” is no number and nobody in the directory; write a number, a name, or "
                          "“anonymous”.")
                .arg(text)};
}

} // namespace ringdown::simulator
