// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TemplateText.h"

#include "core/routing/walk/TextTemplate.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace ringdown::routing_ui {
namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

constexpr const char *sampleCaller = "+12025550147";

/// As much of a business as the fields tell of, sound even when the draft has errors.
plan::Plan planForFields(const plan::Tenant &tenant)
{
    plan::Tenant small;
    small.id = tenant.id;
    small.name = tenant.name;
    small.numbers = tenant.numbers;
    const bool isZone = QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(tenant.timeZone));
    small.timeZone = isZone ? tenant.timeZone : "UTC";
    plan::Plan plan;
    plan.tenants.push_back(std::move(small));
    return plan;
}

bool isField(const QString &name)
{
    return templateFields().contains(name);
}

/// Every {name}, with its braces.
std::vector<TextStretch> namesInBraces(const QString &text)
{
    std::vector<TextStretch> names;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        qsizetype end = open + 1;
        while (end < text.size() && text[end] != u'{' && text[end] != u'}')
            ++end;
        if (end < text.size() && text[end] == u'}')
            names.push_back({static_cast<int>(open), static_cast<int>(end - open + 1)});
    }
    return names;
}

std::vector<TextStretch> namesThat(const QString &text, bool (*isWanted)(const QString &))
{
    std::vector<TextStretch> names = namesInBraces(text);
    std::erase_if(
        names, [&](const TextStretch &each) { return !isWanted(text.mid(each.begin + 1, each.length - 2)); });
    return names;
}

/// How many letters must be put in, taken out or changed to make one of the other.
int lettersBetween(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

QStringList templateFields()
{
    return {QStringLiteral("caller"), QStringLiteral("callerName"), QStringLiteral("business"),
            QStringLiteral("number"), QStringLiteral("time"),       QStringLiteral("reason")};
}

QString fieldMeaning(const QString &field)
{
    const std::pair<const char *, QString> meanings[] = {
        {"caller", FieldText::tr("the caller’s number")},
        {"callerName", FieldText::tr("the caller’s name, else the number")},
        {"business", FieldText::tr("the name of the business")},
        {"number", FieldText::tr("the number that was called")},
        {"time", FieldText::tr("when the call came in")},
        {"reason", FieldText::tr("what happened last")},
    };
    for (const auto &[name, meaning] : meanings) {
        if (field == QLatin1StringView(name))
            return meaning;
    }
    return {};
}

std::vector<TextStretch> unknownFields(const QString &text)
{
    return namesThat(text, [](const QString &name) { return !isField(name); });
}

std::vector<TextStretch> knownFields(const QString &text)
{
    return namesThat(text, isField);
}

QString fieldMeantBy(const QString &name)
{
    const QString written = name.trimmed().toLower();
    QString nearest;
    int fewest = std::max(1, static_cast<int>(written.size()) / 2) + 1;
    for (const QString &field : templateFields()) {
        const int letters = lettersBetween(written, field.toLower());
        if (letters < fewest) {
            fewest = letters;
            nearest = field;
        }
    }
    return nearest;
}

std::optional<TextStretch> openField(const QString &text, int position)
{
    int begin = position - 1;
    while (begin >= 0 && text[begin].isLetter())
        --begin;
    if (begin < 0 || text[begin] != u'{')
        return {};
    return TextStretch{begin, position - begin};
}

SampleCall::SampleCall(const plan::Tenant &tenant, Instant now)
    : m_plan(routing::CompiledPlan::compile(planForFields(tenant), 1))
    , m_tenant(tenant.id)
    , m_now(now)
{
}

QString SampleCall::filled(const QString &text) const
{
    routing::Request request;
    request.now = m_now;
    request.caller.from = sampleCaller;
    const routing::CallState call;
    routing::Walk walk(*m_plan->byId(m_tenant), call, request);
    walk.reason = FieldText::tr("Nobody answered.").toStdString();
    return QString::fromStdString(routing::fillTemplate(walk, text.toStdString()));
}

QString filledSample(const plan::Tenant &tenant, const QString &text, Instant now)
{
    return SampleCall(tenant, now).filled(text);
}

QString withBreaks(const QString &words)
{
    constexpr int longest = 20;
    constexpr QChar zeroWidthSpace(0x200b);
    QString broken;
    int run = 0;
    for (const QChar letter : words) {
        run = letter.isSpace() ? 0 : run + 1;
        broken += letter;
        if (run >= longest && !letter.isHighSurrogate()) {
            broken += zeroWidthSpace;
            run = 0;
        }
    }
    return broken;
}

} // namespace ringdown::routing_ui
